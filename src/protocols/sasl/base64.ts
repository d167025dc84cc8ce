/** Decodes strict base64 (RFC 4648, section 4), or null. Node's own decoder takes anything. */
export function decodeBase64(text: string): Buffer | null {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return isBase64 ? Buffer.from(text, 'base64') : null;
}

export function encodeBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
