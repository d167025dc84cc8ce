import { schemas } from '../xml/autodiscover-schemas.ts';
import { childOf, readXmlRoot, textOf, textsOf } from '../xml/read-xml.ts';

/** What an Autodiscover request asks: the settings of an address, or nothing that can be answered. */
export type AutodiscoverRequest =
  | { kind: 'address'; address: string }
  | { kind: 'bad-request' }
  | { kind: 'other-schema' };

/**
 * Reads the body of an Autodiscover request. A document type is refused, so no entity of its own is ever expanded; what
 * is no XML, or no such request, is a bad request. Never throws.
 */
export function readAutodiscoverRequest(body: unknown): AutodiscoverRequest {
  if (typeof body !== 'string' || /<!(DOCTYPE|ENTITY)/i.test(body)) return { kind: 'bad-request' };
  const request = childOf(readXmlRoot(body, 'Autodiscover'), 'Request');
  const [address, ...more] = textsOf(request, 'EMailAddress');
  if (address === undefined || more.length > 0) return { kind: 'bad-request' };
  const schema = textOf(request, 'AcceptableResponseSchema');
  // Phones ask for ActiveSync here, which is not mail by IMAP, POP3 or SMTP.
  if (schema !== null && schema !== schemas.outlookResponse) return { kind: 'other-schema' };
  return { kind: 'address', address };
}
