/** The characters of an XML document, or the line where its bytes stop making sense. */
export type DecodedXml = { ok: true; text: string } | { ok: false; line: number; encoding: string };

/**
 * Turns the bytes of an XML document into characters (XML 1.0, appendix F): a byte order mark decides, then the charset of the
 * HTTP header, then the way the first characters are stored, then the encoding that the document declares, else UTF-8.
 */
export function decodeXml(bytes: Uint8Array, charset: string | null = null): DecodedXml {
  const encoding = markOf(bytes) ?? known(charset) ?? shapeOf(bytes) ?? declaredIn(bytes) ?? 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    const lenient = new TextDecoder(encoding).decode(bytes);
    const upTo = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
    return { ok: false, line: upTo.split('\n').length, encoding: decoder.encoding };
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark shows by the empty byte beside the `<` that every document begins with. */
function shapeOf([first, second]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}

/** A declaration stands in the first bytes and in letters of ASCII; one that names UTF-16 cannot be true then. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, name] = /^<\?xml\s[^>]{0,150}?\sencoding\s?=\s?["']([\w.:-]{1,40})["']/.exec(head) ?? [];
  const encoding = known(name ?? null);
  return encoding?.startsWith('utf-16') ? null : encoding;
}

function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** The charset of a `Content-Type`, where it names one. */
export function charsetOf(contentType: string | undefined): string | null {
  const [, name] = /;\s?charset\s?=\s?"?([\w.:-]{1,40})/i.exec(contentType ?? '') ?? [];
  return name ?? null;
}
