import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseAddress, parseHost } from '../check/parse-request.ts';
import type { Provider, ProviderServer } from '../model/provider.ts';
import { neutralProvider } from '../model/provider.ts';
import { securities } from '../model/server-settings.ts';

const hostName = z.string().transform((text, context) => {
  const host = parseHost(text);
  if (host.ok) return host.value;
  context.addIssue({ code: 'custom', message: 'expected a server name, such as mail.example.org' });
  return z.NEVER;
});

const templates = /^(?:address|localpart|(?:[^%\p{C}]|%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%)+)$/u;
const username = z
  .string()
  .regex(
    templates,
    'expected address, localpart, or a text with %EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%',
  )
  .default('address')
  .describe(
    'Login name: `address`, `localpart`, or a text with `%EMAILADDRESS%`, `%EMAILLOCALPART%`, `%EMAILDOMAIN%`.',
  );

const server = {
  host: hostName.describe('Name of the server.'),
  port: z.int().min(1).max(65_535).describe('Port of the server.'),
  security: z.enum(securities).describe('Encryption: `tls` (SSL/TLS from the start), `starttls` or `none`.'),
  username,
};

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an address that starts with https://' });
const incoming = z.strictObject({
  protocol: z.enum(['imap', 'pop3']).describe('`imap` or `pop3`.'),
  ...server,
});
const outgoing = z.strictObject({
  protocol: z.literal('smtp').default('smtp').describe('`smtp`, may be left out.'),
  ...server,
});
const words = (doc: string) => z.string().max(200).default('').describe(doc);
const optionalUrl = (doc: string) =>
  z
    .union([z.literal(''), httpUrl])
    .default('')
    .describe(doc);
const days = (most: number, standard: number, doc: string) =>
  z.int().min(1).max(most).default(standard).describe(doc);

/** The provider file; each key carries its documentation. Keys it does not know are errors, so that a slip is seen. */
export const providerSchema = z.strictObject({
  name: words('Name of the provider, as customers know it.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'expected a language such as en')
    .default('en')
    .describe('Language of the pages.'),
  domains: z
    .array(z.string().transform(toDomain))
    .default([])
    .describe('Domains whose mail the provider hosts.'),
  servers: z
    .strictObject({
      incoming: z.array(incoming).default([]).describe('Servers to receive mail from, the best first.'),
      outgoing: z.array(outgoing).default([]).describe('Servers to send mail by, the best first.'),
    })
    .prefault({})
    .describe('Servers of the hosted domains.'),
  support: z
    .strictObject({
      email: z
        .union([
          z.literal(''),
          z.string().refine((text) => parseAddress(text).ok, 'expected an e-mail address'),
        ])
        .default('')
        .describe('Address of the support.'),
      phone: words('Telephone number of the support.'),
      url: optionalUrl('Page of the support.'),
      chat: optionalUrl('Page of the support chat.'),
    })
    .prefault({})
    .describe('How customers reach the support; every part may be left out.'),
  brand: z
    .strictObject({
      accent: z
        .string()
        .regex(/^(#([\da-f]{3}|[\da-f]{6}))?$/i, 'expected a colour such as #0b5 or #00bb55')
        .default('')
        .describe('Colour of buttons and links, `#rgb` or `#rrggbb`; it replaces the blue.'),
      logo: words('File name of a picture in the public folder; empty for the post horn.'),
    })
    .prefault({})
    .describe('The look.'),
  publish: z
    .strictObject({
      pacc: z
        .boolean()
        .default(false)
        .describe('Whether the settings are also published in the new common format (PACC), still a draft.'),
      mxDomains: z
        .boolean()
        .default(false)
        .describe(
          'Whether programs are also answered for domains that are not listed, where the best MX of the domain is one of `mxHosts`.',
        ),
      mxHosts: z
        .array(hostName)
        .default([])
        .describe("Names of the provider's mail exchangers, as they stand in MX records."),
    })
    .refine(({ mxDomains, mxHosts }) => !mxDomains || mxHosts.length > 0, {
      path: ['mxHosts'],
      error: 'expected at least one name, because mxDomains is on',
    })
    .prefault({})
    .describe('What is published for the domains besides the usual.'),
  leaveOnServerDays: days(
    3650,
    neutralProvider.leaveOnServerDays,
    'Days that a POP3 program should leave mail on the server.',
  ),
  retentionDays: days(3650, neutralProvider.retentionDays, 'Days after which a report is deleted.'),
});

/** Reads and checks a provider file; every fault is an issue that names the key. */
export function readProviderFile(file: string, context: z.RefinementCtx): Provider {
  const text = readText(file, context);
  const json = text === null ? null : readJson(text, file, context);
  if (json === null) return z.NEVER;
  const parsed = providerSchema.safeParse(json.value);
  if (parsed.success) return parsed.data satisfies Provider & { servers: { incoming: ProviderServer[] } };
  for (const issue of parsed.error.issues) {
    context.addIssue({
      code: 'custom',
      message: `${file}: ${keyPath(issue.path) || 'the file'}: ${issue.message}`,
    });
  }
  return z.NEVER;
}

function readText(file: string, context: z.RefinementCtx): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    context.addIssue({ code: 'custom', message: `${file} cannot be read: ${(error as Error).message}` });
    return null;
  }
}

function readJson(text: string, file: string, context: z.RefinementCtx): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    context.addIssue({ code: 'custom', message: `${file} is not JSON: ${(error as Error).message}` });
    return null;
  }
}

function toDomain(text: string, context: z.RefinementCtx): string {
  const account = parseAddress(`x@${text}`);
  if (account.ok) return account.value.domain;
  context.addIssue({ code: 'custom', message: 'expected a domain, such as example.org' });
  return z.NEVER;
}

/** `servers.incoming[0].port` */
function keyPath(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
