import type { HeardAnswer } from '../model/heard.ts';
import { charsetOf } from '../xml/decode-xml.ts';
import { childOf, readXmlDocument, type XmlNode, type XmlRead } from '../xml/read-xml.ts';

/** Which encodings a program reads: all an XML processor knows, UTF-8 with gaps for what is none, or UTF-8 and nothing else. */
export type Encodings = 'any' | 'utf-8-with-gaps' | 'utf-8';

export type OpenedXml = { ok: true; root: XmlNode } | { ok: false; reason: string };

/** Ten programs read the same answers, so each is parsed once. */
const readings = new WeakMap<HeardAnswer, Map<Encodings, XmlRead>>();
/** Far more than any honest file has; bounds the work that a dishonest one can make. */
const mostBytes = 64 * 1024;

/** Reads the body of an answer as a program decodes it. */
export function readAnswerXml(answer: HeardAnswer, encodings: Encodings): XmlRead {
  const known = readings.get(answer) ?? new Map<Encodings, XmlRead>();
  const read = known.get(encodings) ?? parse(answer, encodings);
  readings.set(answer, known.set(encodings, read));
  return read;
}

function parse({ body, contentType }: HeardAnswer, encodings: Encodings): XmlRead {
  const fault = (reason: string): XmlRead => ({ ok: false, fault: { line: 1, column: 0, reason } });
  if (body.length > mostBytes) return fault('it is far longer than a file of settings');
  if (encodings === 'any') return readXmlDocument(body, charsetOf(contentType ?? undefined));
  const text = decodeUtf8(body, encodings);
  return text === null ? fault(notUtf8) : readXmlDocument(text);
}

const notUtf8 = 'it reads UTF-8 only, and this is something else';

/** Reads the body of an answer as a program decodes it; a fault comes back as a reason with its line. */
export function openXml(answer: HeardAnswer, encodings: Encodings): OpenedXml {
  const read = readAnswerXml(answer, encodings);
  if (read.ok) return read;
  const { line, reason } = read.fault;
  return { ok: false, reason: reason === notUtf8 ? notUtf8 : `no readable XML, line ${line}: ${reason}` };
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
