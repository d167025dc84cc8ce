import { z } from 'zod';
import { parseAddress, parseHost } from '../check/request/parse-request.ts';

// The kinds of values that the provider file is made of; those that take words are given their documentation.

export const hostName = z.string().transform((text, context) => {
  const host = parseHost(text);
  if (host.ok) return host.value;
  context.addIssue({ code: 'custom', message: 'config-server-name' });
  return z.NEVER;
});

const templates = /^(?:address|localpart|(?:[^%\p{C}]|%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%)+)$/u;
export const userName = z.string().regex(templates, 'config-username');
export const username = userName
  .default('address')
  .describe(
    'User name: `address`, `localpart`, or a text with `%EMAILADDRESS%`, `%EMAILLOCALPART%`, `%EMAILDOMAIN%`.',
  );

export const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'config-https',
});
// A password travels there, and the address stands in files that are the same for everybody.
const serviceUrl = z
  .url({ protocol: /^https$/, error: 'config-https' })
  .refine((url) => !/%EMAIL|[?#@]/i.test(url), 'config-service-url');
export const service = (doc: string) => serviceUrl.exactOptional().describe(doc);
export const domainName = z.string().transform(toDomain);
export const words = (doc: string) => z.string().max(200).default('').describe(doc);
export const optionalUrl = (doc: string) =>
  z
    .union([z.literal(''), httpUrl])
    .default('')
    .describe(doc);
export const link = (doc: string) => httpUrl.exactOptional().describe(doc);
export const count = (most: number, doc: string) => z.int().min(1).max(most).exactOptional().describe(doc);
export const days = (most: number, standard: number, doc: string) =>
  z.int().min(1).max(most).default(standard).describe(doc);

export const emailAddress = z.string().refine((text) => parseAddress(text).ok, 'config-email');

export const ticketUrl = z.string().max(500).refine(isTicketUrl, 'config-ticket');

function toDomain(text: string, context: z.RefinementCtx): string {
  const account = parseAddress(`x@${text}`);
  if (account.ok) return account.value.domain;
  context.addIssue({ code: 'custom', message: 'config-domain' });
  return z.NEVER;
}

/** Whether a template leads to one server whatever the ticket is called. */
function isTicketUrl(template: string): boolean {
  const filled = (ticket: string) => URL.parse(template.replaceAll('{ticket}', ticket));
  const [one, other] = [filled('1'), filled('2')];
  return (
    one !== null && /^https?:$/.test(one.protocol) && one.origin === other?.origin && one.href !== other.href
  );
}
