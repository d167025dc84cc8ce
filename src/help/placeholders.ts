import {
  defaultPort,
  type IncomingProtocol,
  incomingProtocols,
  outgoingProtocols,
} from '../model/protocols.ts';
import { type Provider, type ProviderServer, serversOf } from '../model/provider.ts';
import type { Security } from '../model/security.ts';
import { escapeMarkup } from '../xml/escape.ts';
import { linkValues } from './link-values.ts';
import { mailboxValues } from './mailbox-values.ts';

/** What stands in for a placeholder: as plain text, and as safe HTML. */
export interface PlaceholderValue {
  text: string;
  html: string;
}

export type PlaceholderValues = ReadonlyMap<string, PlaceholderValue>;

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
const securityWords: Record<Security, string> = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'none' };

/** Every placeholder an article may use, filled from the provider file, or with neutral words where it is silent. */
export function placeholderValues(provider: Provider): PlaceholderValues {
  // What holds for every domain; where nothing does, the first domain stands for all.
  const isShared = provider.servers.incoming.length > 0 || provider.domains.length === 0;
  const { incoming, outgoing } = isShared ? provider.servers : serversOf(provider, provider.domains[0] ?? '');
  const known = incoming.length > 0;
  const domain = provider.domains[0] ?? 'example.com';
  return new Map([
    ['provider', plain(provider.name || 'your provider')],
    ['domain', plain(domain)],
    ['incomingHost', host(incoming[0], known)],
    ['outgoingHost', host(outgoing[0], outgoing.length > 0)],
    ...incomingProtocols.flatMap((protocol) => ofProtocol(protocol, incoming)),
    ['outgoingPort', port(outgoing[0], outgoing.length > 0, defaultPort(outgoingProtocols[0], 'tls'))],
    ['outgoingSecurity', security(outgoing[0], outgoing.length > 0)],
    ['userName', plain(userNameWords(incoming[0], domain))],
    ['supportContact', supportContact(provider)],
    ...linkValues(provider),
    ...mailboxValues(provider),
    ['leaveOnServerDays', plain(String(provider.leaveOnServerDays))],
    ['retentionDays', plain(String(provider.retentionDays))],
  ]);
}

/** `imapHost`, `imapPort`, `imapSecurity`; those of POP3 are called `popHost` and so on. */
function ofProtocol(
  protocol: IncomingProtocol,
  incoming: readonly ProviderServer[],
): [string, PlaceholderValue][] {
  const name = protocol.replace(/\d$/, '');
  const server = incoming.find((one) => one.protocol === protocol);
  const known = incoming.length > 0;
  return [
    [`${name}Host`, host(server, known)],
    [`${name}Port`, port(server, known, defaultPort(protocol, 'tls'))],
    [`${name}Security`, security(server, known)],
  ];
}

/** Throws, naming the file, when a text uses a placeholder that does not exist or is misspelt. */
export function checkPlaceholders(text: string, values: PlaceholderValues, file: string): void {
  for (const [whole, name = ''] of text.matchAll(placeholder)) {
    if (values.has(name)) continue;
    throw new Error(`${file}: unknown placeholder ${whole}; known are ${[...values.keys()].join(', ')}`);
  }
  if (/\{\{|\}\}/.test(text.replace(placeholder, ''))) {
    throw new Error(`${file}: a placeholder is not closed, or not opened: write {{name}}`);
  }
}

/** Fills a plain text: titles, summaries, questions, code. The result is not HTML. */
export function fillText(text: string, values: PlaceholderValues): string {
  return text.replace(placeholder, (whole, name: string) => values.get(name)?.text ?? whole);
}

/** Cuts a text at its placeholders: literal pieces as strings, placeholders as values. */
export function cutAtPlaceholders(text: string, values: PlaceholderValues): (string | PlaceholderValue)[] {
  const pieces: (string | PlaceholderValue)[] = [];
  let from = 0;
  for (const match of text.matchAll(placeholder)) {
    pieces.push(text.slice(from, match.index), values.get(match[1] ?? '') ?? match[0]);
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}

function plain(text: string): PlaceholderValue {
  return { text, html: escapeMarkup(text) };
}

function host(server: ProviderServer | undefined, known: boolean): PlaceholderValue {
  if (server) return { text: server.host, html: `<code>${escapeMarkup(server.host)}</code>` };
  if (known) return plain('not offered');
  return { text: 'for example mail.example.com', html: 'for example <code>mail.example.com</code>' };
}

function port(server: ProviderServer | undefined, known: boolean, usual: number): PlaceholderValue {
  return plain(server ? String(server.port) : known ? 'not offered' : String(usual));
}

function security(server: ProviderServer | undefined, known: boolean): PlaceholderValue {
  return plain(server ? securityWords[server.security] : known ? 'not offered' : securityWords.tls);
}

/** The login name in words, with an example, in the form the provider's servers expect. */
function userNameWords(server: ProviderServer | undefined, domain: string): string {
  if (!server) return `usually your full e-mail address, such as ann@${domain}`;
  const template = server.username;
  if (template === 'address') return `your full e-mail address, such as ann@${domain}`;
  if (template === 'localpart') return 'the part of your address before the @ sign, such as ann';
  const example = template
    .replaceAll('%EMAILADDRESS%', `ann@${domain}`)
    .replaceAll('%EMAILLOCALPART%', 'ann')
    .replaceAll('%EMAILDOMAIN%', domain);
  return `a name of the form ${example}`;
}

/** "the support of Example Hosting (help@example.test, …)"; mail address and web address become links. */
function supportContact({ name, support }: Provider): PlaceholderValue {
  const who = plain(`the support of ${name || 'your provider'}`);
  const ways = [
    link(support.email, /^[^\s@]+@[^\s@]+$/, 'mailto:'),
    support.phone ? plain(support.phone) : null,
    link(support.url, /^https?:\/\/\S+$/i, ''),
    link(support.chat, /^https?:\/\/\S+$/i, ''),
  ].filter((way) => way !== null);
  if (ways.length === 0) return who;
  return {
    text: `${who.text} (${ways.map((way) => way.text).join(', ')})`,
    html: `${who.html} (${ways.map((way) => way.html).join(', ')})`,
  };
}

/** A link where the text is what the pattern expects; plain words otherwise, so that no other scheme gets in. */
function link(text: string, expected: RegExp, scheme: string): PlaceholderValue | null {
  if (text === '') return null;
  if (!expected.test(text)) return plain(text);
  const rel = scheme === '' ? ' rel="noopener noreferrer"' : '';
  return { text, html: `<a href="${escapeMarkup(scheme + text)}"${rel}>${escapeMarkup(text)}</a>` };
}
