/** The profile inside a signed message (CMS), or as it is where none is around it; null where the signature does not fit. */
export async function unsignedProfile(body: Uint8Array): Promise<string | null> {
  if (!isSigned(body)) return Buffer.from(body).toString('utf8');
  const { ContentInfo, SignedData } = await import('pkijs');
  try {
    const message = new SignedData({ schema: ContentInfo.fromBER(Uint8Array.from(body)).content });
    if (!(await message.verify({ signer: 0, checkChain: false }))) return null;
    const content = message.encapContentInfo.eContent?.getValue();
    return content === undefined ? null : Buffer.from(content).toString('utf8');
  } catch {
    return null;
  }
}

/** A DER sequence begins with 0x30; a profile without a signature begins with "<". */
export function isSigned(body: Uint8Array): boolean {
  return body[0] === 0x30;
}
