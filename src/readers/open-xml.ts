import type { HeardAnswer } from '../model/heard.ts';
import { charsetOf } from '../xml/decode-xml.ts';
import { childOf, readXmlDocument, type XmlNode, type XmlRead, type XmlReason } from '../xml/read-xml.ts';
import type { Reason } from './reasons.ts';

/** Which encodings a program reads: all an XML processor knows, UTF-8 with gaps for what is none, or UTF-8 and nothing else. */
export type Encodings = 'any' | 'utf-8-with-gaps' | 'utf-8';

export type OpenedXml = { ok: true; root: XmlNode } | { ok: false; reason: Reason };

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
  const fault = (reason: XmlReason): XmlRead => ({
    ok: false,
    fault: { line: 1, column: 0, reason, detail: '' },
  });
  if (body.length > mostBytes) return fault('too-long');
  if (encodings === 'any') return readXmlDocument(body, charsetOf(contentType ?? undefined));
  const text = decodeUtf8(body, encodings);
  return text === null ? fault('not-utf-8') : readXmlDocument(text);
}

/** Reads the body of an answer as a program decodes it; a fault comes back as a reason with its line. */
export function openXml(answer: HeardAnswer, encodings: Encodings): OpenedXml {
  const read = readAnswerXml(answer, encodings);
  if (read.ok) return read;
  const { line, reason: fault, detail } = read.fault;
  const reason =
    fault === 'not-utf-8' ? { reason: fault } : { reason: 'xml', line: String(line), fault, detail };
  return { ok: false, reason };
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
export function emailProviderOf(root: XmlNode): { ok: true; node: XmlNode } | { ok: false; reason: Reason } {
  if (root.name !== 'clientConfig') return { ok: false, reason: wrongRoot(root, 'clientConfig') };
  const node = childOf(root, 'emailProvider');
  return node === null ? { ok: false, reason: missing(root, 'emailProvider') } : { ok: true, node };
}

/** Says what is wrong with a first element; letter case is the usual slip. */
export function wrongRoot({ name }: XmlNode, wanted: string): Reason {
  if (name.toLowerCase() === 'html') return { reason: 'web-page' };
  return { reason: 'root', element: name, wanted, isCase: name.toLowerCase() === wanted.toLowerCase() };
}

/** Says that an element is missing, and where something like it stands. */
export function missing(parent: XmlNode, wanted: string): Reason {
  const similar = parent.children.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (similar !== undefined)
    return { reason: 'letter-case', line: String(similar.line), element: similar.name, wanted };
  return { reason: 'missing', line: String(parent.line), element: parent.name, wanted };
}
