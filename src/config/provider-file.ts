import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseAddress, parseHost } from '../check/parse-request.ts';
import { incomingProtocols, outgoingProtocols } from '../model/protocols.ts';
import type { OwnOfDomain, Provider } from '../model/provider.ts';
import { neutralProvider } from '../model/provider.ts';
import { securities } from '../model/server-settings.ts';
import { languages as spoken } from '../words/languages.ts';

const hostName = z.string().transform((text, context) => {
  const host = parseHost(text);
  if (host.ok) return host.value;
  context.addIssue({ code: 'custom', message: 'expected a server name, such as mail.example.org' });
  return z.NEVER;
});

const templates = /^(?:address|localpart|(?:[^%\p{C}]|%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%)+)$/u;
const userName = z
  .string()
  .regex(
    templates,
    'expected address, localpart, or a text with %EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%',
  );
const username = userName
  .default('address')
  .describe(
    'User name: `address`, `localpart`, or a text with `%EMAILADDRESS%`, `%EMAILLOCALPART%`, `%EMAILDOMAIN%`.',
  );

const server = {
  host: hostName.describe('Name of the server.'),
  port: z.int().min(1).max(65_535).describe('Port of the server.'),
  security: z.enum(securities).describe('Encryption: `tls` (SSL/TLS from the start), `starttls` or `none`.'),
  username,
};

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an address that starts with https://' });
// A password travels there, and the address stands in files that are the same for everybody.
const serviceUrl = z
  .url({ protocol: /^https$/, error: 'expected an address that starts with https://' })
  .refine(
    (url) => !/%EMAIL|[?#@]/i.test(url),
    'expected an address without user name, query or placeholders',
  );
const incoming = z.strictObject({
  protocol: z.enum(incomingProtocols).describe('`imap` or `pop3`.'),
  ...server,
});
const outgoing = z.strictObject({
  protocol: z.enum(outgoingProtocols).default(outgoingProtocols[0]).describe('`smtp`, may be left out.'),
  ...server,
});
const service = (doc: string) => serviceUrl.exactOptional().describe(doc);
const inList = z.array(incoming);
const outList = z.array(outgoing);
const services = {
  caldav: service('Address (https) of the calendars, CalDAV.'),
  carddav: service('Address (https) of the contacts, CardDAV.'),
  jmap: service('Address (https) of the JMAP session.'),
};
const ticketWords = 'expected an address that starts with https:// and has {ticket} behind the server name';
const domainName = z.string().transform(toDomain);
const ownServers = z
  .strictObject({
    incoming: inList.default([]).describe('Its servers to receive mail from; none: those of all.'),
    outgoing: outList.default([]).describe('Its servers to send mail by; none: those of all.'),
    caldav: service('Its calendars, where they are elsewhere.'),
    carddav: service('Its contacts, where they are elsewhere.'),
    jmap: service('Its JMAP session, where it is elsewhere.'),
  })
  .exactOptional()
  .describe('Servers of this domain alone, with the keys of `servers`; what is missing is as for all.');
const domain = z.union([
  domainName,
  z.strictObject({
    name: domainName.describe('The domain.'),
    servers: ownServers,
    username: userName.exactOptional().describe('User name at every server of this domain.'),
  }),
]);
const words = (doc: string) => z.string().max(200).default('').describe(doc);
const optionalUrl = (doc: string) =>
  z
    .union([z.literal(''), httpUrl])
    .default('')
    .describe(doc);
const link = (doc: string) => httpUrl.exactOptional().describe(doc);
const count = (most: number, doc: string) => z.int().min(1).max(most).exactOptional().describe(doc);
const days = (most: number, standard: number, doc: string) =>
  z.int().min(1).max(most).default(standard).describe(doc);

/** The provider file; each key carries its documentation. Keys it does not know are errors, so that a slip is seen. */
export const providerSchema = z.strictObject({
  name: words('Name of the provider, as customers know it.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'expected a language such as en')
    .exactOptional()
    .describe(
      'The one language of the pages, as versions before `languages` had it; it counts where it is complete.',
    ),
  languages: z
    .array(z.enum(spoken.map(({ tag }) => tag)))
    .min(1)
    .exactOptional()
    .describe(
      `Languages of the pages, the first is the default: ${spoken.map(({ tag }) => `\`${tag}\``).join(', ')}. Unset: all that are complete.`,
    ),
  domains: z
    .array(domain)
    .default([])
    .describe(
      'Domains whose mail the provider hosts: names, or for a domain with servers or user names of its own an object.',
    ),
  servers: z
    .strictObject({
      incoming: inList.default([]).describe('Servers to receive mail from, the best first.'),
      outgoing: outList.default([]).describe('Servers to send mail by, the best first.'),
      ...services,
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
      hours: words('When the support answers, in words.'),
    })
    .prefault({})
    .describe('How customers reach the support; every part may be left out.'),
  links: z
    .strictObject({
      webmail: link('Webmail.'),
      customerArea: link('Customer area, where customers look after mailboxes and plans.'),
      order: link('Where a plan is ordered.'),
      cancel: link('Where a plan is cancelled.'),
      terms: link('Terms, shown at the foot of every page.'),
      privacy: link('Privacy notice, shown at the foot of every page.'),
      imprint: link('Who is responsible for the service, shown at the foot of every page.'),
      status: link('Status of the servers, shown where one of them is at fault.'),
      guides: link("The provider's own guides to setting up mail programs."),
      ftp: link('FTP settings.'),
      forgotPassword: link('Where a new password is set.'),
      enable: link(
        'Where customers have to switch on mail programs first; leave it out where they need not.',
      ),
    })
    .prefault({})
    .describe('Pages of the provider (https or http); every one may be left out.'),
  mailbox: z
    .strictObject({
      sizes: z
        .array(z.string().min(1).max(40))
        .max(20)
        .exactOptional()
        .describe('Sizes of mailboxes, in words such as `2 GB`.'),
      maxMessageMB: count(100_000, 'Size of the largest message, in MB.'),
      sendingLimitPerHour: count(1_000_000, 'Messages that a mailbox may send in an hour.'),
      loginDelayMinutes: count(1440, 'Minutes that have to pass between two visits of a POP3 program.'),
    })
    .prefault({})
    .describe('What a mailbox holds and allows, told in the help.'),
  plans: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80).describe('Name of the plan.'),
        price: words('Price, in words.'),
        mailbox: words('Size of its mailboxes, in words.'),
        url: optionalUrl('Where it is ordered.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Plans, listed on the page for those who have not signed up yet.'),
  ticketUrl: z
    .union([z.literal(''), z.string().max(500).refine(isTicketUrl, ticketWords)])
    .default('')
    .describe(
      'Address of a support ticket, with `{ticket}` in place of its number; reports then lead to a ticket.',
    ),
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
  if (parsed.success) return toProvider(parsed.data, file, context);
  for (const { path, message } of parsed.error.issues.flatMap((issue) => leaves(issue))) {
    context.addIssue({ code: 'custom', message: `${file}: ${keyPath(path) || 'the file'}: ${message}` });
  }
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

type Parsed = z.output<typeof providerSchema>;

/** Parts the list of domains into their names and what some of them have of their own. */
function toProvider(
  { domains, language, ...rest }: Parsed,
  file: string,
  context: z.RefinementCtx,
): Provider {
  const names = domains.map((one) => (typeof one === 'string' ? one : one.name));
  const own = new Map<string, OwnOfDomain>();
  for (const [index, one] of domains.entries()) {
    if (typeof one === 'string') continue;
    if (names.indexOf(one.name) !== index || names.lastIndexOf(one.name) !== index)
      context.addIssue({
        code: 'custom',
        message: `${file}: domains[${index}].name: expected each domain once, got ${one.name} again`,
      });
    const { servers, username } = one;
    own.set(one.name, { ...servers, ...(username !== undefined && { username }) });
  }
  const languages = rest.languages ?? onlyComplete(language);
  return {
    ...rest,
    ...(languages !== undefined && { languages }),
    ...{ domains: [...new Set(names)], ownOfDomains: own },
  };
}

/** A file that was written when pages had one language says which; it must not make pages half of one and half of another. */
function onlyComplete(tag: string | undefined): string[] | undefined {
  const language = spoken.find((one) => one.tag === tag && one.state === 'offered');
  return language === undefined ? undefined : [language.tag];
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

/** Of what may be written in two ways, the faults of the way that was meant, by its kind of value. */
function leaves(
  issue: z.core.$ZodIssue,
  above: PropertyKey[] = [],
): { path: PropertyKey[]; message: string }[] {
  const path = [...above, ...issue.path];
  const meant =
    issue.code === 'invalid_union'
      ? issue.errors.find(
          (faults) => !faults.some((one) => one.code === 'invalid_type' && one.path.length === 0),
        )
      : undefined;
  return meant?.flatMap((one) => leaves(one, path)) ?? [{ path, message: issue.message }];
}

/** `servers.incoming[0].port` */
function keyPath(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
