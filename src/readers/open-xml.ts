import type { HeardAnswer } from '../model/heard.ts';
import { charsetOf } from '../xml/decode-xml.ts';
import { childOf, readXmlDocument, type XmlNode } from '../xml/read-xml.ts';

/** Which encodings a program reads: all an XML processor knows, UTF-8 with gaps for what is none, or UTF-8 and nothing else. */
export type Encodings = 'any' | 'utf-8-with-gaps' | 'utf-8';

export type OpenedXml = { ok: true; root: XmlNode } | { ok: false; reason: string };

/** Reads the body of an answer as a program decodes it; a fault comes back with its line. */
export function openXml({ body, contentType }: HeardAnswer, encodings: Encodings): OpenedXml {
  const document = encodings === 'any' ? body : decodeUtf8(body, encodings);
  if (document === null) return { ok: false, reason: 'it reads UTF-8 only, and this is something else' };
  const read = readXmlDocument(document, encodings === 'any' ? charsetOf(contentType ?? undefined) : null);
  if (read.ok) return read;
  return { ok: false, reason: `no readable XML, line ${read.fault.line}: ${read.fault.reason}` };
}

function decodeUtf8(body: Uint8Array, encodings: Encodings): string | null {
  // A zero byte belongs in no XML in UTF-8; UTF-16 is full of them.
  if (body.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: encodings === 'utf-8' }).decode(body);
  } catch {
    return null;
  }
}

/** The `emailProvider` of an autoconfig file, or why there is none. */
export function emailProviderOf(root: XmlNode): XmlNode | string {
  if (root.name !== 'clientConfig') return wrongRoot(root, 'clientConfig');
  return childOf(root, 'emailProvider') ?? missing(root, 'emailProvider');
}

/** Says what is wrong with a first element; letter case is the usual slip. */
export function wrongRoot({ name }: XmlNode, wanted: string): string {
  if (name.toLowerCase() === 'html') return 'it is a web page, not a file of settings';
  const case_ = name.toLowerCase() === wanted.toLowerCase() ? '; upper and lower case count' : '';
  return `the file begins with <${name}> and not with <${wanted}>${case_}`;
}

/** Says that an element is missing, and where something like it stands. */
export function missing(parent: XmlNode, wanted: string): string {
  const similar = parent.children.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (similar !== undefined)
    return `line ${similar.line} says <${similar.name}> for <${wanted}>; upper and lower case count`;
  return `<${parent.name}> in line ${parent.line} has no <${wanted}>`;
}
