import { XMLParser } from 'fast-xml-parser';
import { schemas } from './autodiscover-schemas.ts';

/** What an Autodiscover request asks: the settings of an address, or nothing that can be answered. */
export type AutodiscoverRequest =
  | { kind: 'address'; address: string }
  | { kind: 'bad-request' }
  | { kind: 'other-schema' };

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * Reads the body of an Autodiscover request. A document type is refused, so no entity of its own is ever expanded; what
 * is no XML, or no such request, is a bad request. Never throws.
 */
export function readAutodiscoverRequest(body: unknown): AutodiscoverRequest {
  if (typeof body !== 'string' || /<!(DOCTYPE|ENTITY)/i.test(body)) return { kind: 'bad-request' };
  const request = at(at(parse(body), 'Autodiscover'), 'Request');
  const address = textAt(request, 'EMailAddress');
  if (address === null) return { kind: 'bad-request' };
  const schema = textAt(request, 'AcceptableResponseSchema');
  // Phones ask for ActiveSync here, which is not mail by IMAP, POP3 or SMTP.
  if (schema !== null && schema !== schemas.outlookResponse) return { kind: 'other-schema' };
  return { kind: 'address', address };
}

function parse(body: string): unknown {
  try {
    return parser.parse(body.replace(/^\uFEFF/, ''), true);
  } catch {
    return null;
  }
}

function at(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name)
    ? (node as Record<string, unknown>)[name]
    : null;
}

function textAt(node: unknown, name: string): string | null {
  const value = at(node, name);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value
    .trim()
    .replace(
      /&(lt|gt|quot|apos|amp|#\d{1,7}|#x[\da-f]{1,6});/gi,
      (whole, name: string) => characterOf(name) ?? whole,
    );
}

/** The character of a reference, by name or by number (XML 1.0, section 4.1); null for what is none. */
function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return entities[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
