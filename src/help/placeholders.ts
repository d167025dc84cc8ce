import {
  defaultPort,
  type IncomingProtocol,
  incomingProtocols,
  outgoingProtocols,
} from '../model/protocols.ts';
import { type Provider, type ProviderServer, serversOf, usualDeskLogDays } from '../model/provider.ts';
import type { Words } from '../words/words.ts';
import { escapeMarkup } from '../xml/escape.ts';
import { linkValues } from './link-values.ts';
import { mailboxValues } from './mailbox-values.ts';
import { type PlaceholderValue, plain, tell } from './placeholder-value.ts';

export type PlaceholderValues = ReadonlyMap<string, PlaceholderValue>;

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
const exampleHost = 'mail.example.com';

/** Every placeholder an article may use, filled from the provider file, or with neutral words of its language where it is silent. */
export function placeholderValues(words: Words, provider: Provider): PlaceholderValues {
  // What holds for every domain; where nothing does, the first domain stands for all.
  const isShared = provider.servers.incoming.length > 0 || provider.domains.length === 0;
  const { incoming, outgoing } = isShared ? provider.servers : serversOf(provider, provider.domains[0] ?? '');
  const known = incoming.length > 0;
  const domain = provider.domains[0] ?? 'example.com';
  return new Map([
    ['provider', tell(words, 'placeholder-provider', { provider: provider.name })],
    ['domain', plain(domain)],
    ['incomingHost', host(words, incoming[0], known)],
    ['outgoingHost', host(words, outgoing[0], outgoing.length > 0)],
    ...incomingProtocols.flatMap((protocol) => ofProtocol(words, protocol, incoming)),
    ['outgoingPort', port(words, outgoing[0], outgoing.length > 0, defaultPort(outgoingProtocols[0], 'tls'))],
    ['outgoingSecurity', security(words, outgoing[0], outgoing.length > 0)],
    ['userName', userName(words, incoming[0], domain)],
    ['supportContact', supportContact(words, provider)],
    ...linkValues(words, provider),
    ...mailboxValues(words, provider),
    ['leaveOnServerDays', plain(String(provider.leaveOnServerDays))],
    ['retentionDays', plain(String(provider.retentionDays))],
    ['deskLogDays', plain(String(provider.deskLogDays ?? usualDeskLogDays))],
  ]);
}

/** `imapHost`, `imapPort`, `imapSecurity`; those of POP3 are called `popHost` and so on. */
function ofProtocol(
  words: Words,
  protocol: IncomingProtocol,
  incoming: readonly ProviderServer[],
): [string, PlaceholderValue][] {
  const name = protocol.replace(/\d$/, '');
  const server = incoming.find((one) => one.protocol === protocol);
  const known = incoming.length > 0;
  return [
    [`${name}Host`, host(words, server, known)],
    [`${name}Port`, port(words, server, known, defaultPort(protocol, 'tls'))],
    [`${name}Security`, security(words, server, known)],
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

function host(words: Words, server: ProviderServer | undefined, known: boolean): PlaceholderValue {
  if (server) return { text: server.host, html: `<code>${escapeMarkup(server.host)}</code>` };
  if (known) return tell(words, 'placeholder-not-offered');
  return tell(words, 'placeholder-host', { host: exampleHost });
}

function port(
  words: Words,
  server: ProviderServer | undefined,
  known: boolean,
  usual: number,
): PlaceholderValue {
  if (server === undefined && known) return tell(words, 'placeholder-not-offered');
  return plain(String(server?.port ?? usual));
}

function security(words: Words, server: ProviderServer | undefined, known: boolean): PlaceholderValue {
  if (server === undefined && known) return tell(words, 'placeholder-not-offered');
  return tell(words, 'placeholder-security', { security: server?.security ?? 'tls' });
}

/** The login name in words, with an example, in the form the provider's servers expect. */
function userName(words: Words, server: ProviderServer | undefined, domain: string): PlaceholderValue {
  const template = server?.username ?? 'unknown';
  const address = `ann@${domain}`;
  if (template === 'localpart')
    return tell(words, 'placeholder-user-name', { form: 'localpart', example: 'ann' });
  if (template === 'address' || template === 'unknown')
    return tell(words, 'placeholder-user-name', { form: template, example: address });
  const example = template
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', 'ann')
    .replaceAll('%EMAILDOMAIN%', domain);
  return tell(words, 'placeholder-user-name', { form: 'template', example });
}

/** "the support of Example Hosting (help@example.test, …)"; mail address and web address become links. */
function supportContact(words: Words, { name, support }: Provider): PlaceholderValue {
  const ways = [
    link(support.email, /^[^\s@]+@[^\s@]+$/, 'mailto:'),
    support.phone ? plain(support.phone) : null,
    link(support.url, /^https?:\/\/\S+$/i, ''),
    link(support.chat, /^https?:\/\/\S+$/i, ''),
  ].filter((way) => way !== null);
  return tell(words, 'placeholder-support', { provider: name, ways });
}

/** A link where the text is what the pattern expects; plain words otherwise, so that no other scheme gets in. */
function link(text: string, expected: RegExp, scheme: string): PlaceholderValue | null {
  if (text === '') return null;
  if (!expected.test(text)) return plain(text);
  const rel = scheme === '' ? ' rel="noopener noreferrer"' : '';
  return { text, html: `<a href="${escapeMarkup(scheme + text)}"${rel}>${escapeMarkup(text)}</a>` };
}
