import type { Account } from '../model/account.ts';
import type { Message, MessageArg } from '../model/message.ts';
import type { Protocol } from '../model/protocols.ts';
import { isOutgoing } from '../model/protocols.ts';
import type { XmlNode } from '../xml/read-xml.ts';
import { childrenOf } from '../xml/read-xml.ts';
import { emailProviderOf, missing } from './open-xml.ts';
import type { Reading, TakenServer } from './reader.ts';
import { type Reason, refuse, valueArgs } from './reasons.ts';
import { jxonText, jxonValue, jxonValues } from './thunderbird-values.ts';
import { fill, isHostName, socketTypes } from './values.ts';

/** Ways to sign in by the words of the file, `authentication`; incoming servers know no way without one. */
const passwordWays: Readonly<Record<string, string>> = {
  'password-cleartext': 'password',
  plain: 'password',
  'password-encrypted': 'encrypted password',
  secure: 'encrypted password',
  GSSAPI: 'GSSAPI',
  NTLM: 'NTLM',
  OAuth2: 'OAuth2',
};
const openWays: Readonly<Record<string, string>> = {
  none: 'none',
  'client-IP-address': 'none',
  'smtp-after-pop': 'none',
};

/** Servers, and what lies below them, with an OAuth2 registration in Thunderbird (OAuth2Providers.sys.mjs). */
const oauthHosts = [
  'googlemail.com',
  'gmail.com',
  'imap.mail.ru',
  'smtp.mail.ru',
  'imap.yandex.com',
  'smtp.yandex.com',
  'yahoo.com',
  'att.net',
  'aol.com',
  'office365.com',
  'outlook.com',
  'hotmail.com',
  'imap.fastmail.com',
  'pop.fastmail.com',
  'smtp.fastmail.com',
  'imap.comcast.net',
  'pop.comcast.net',
  'smtp.comcast.net',
  'thundermail.com',
];

/** A server as it is read, or why it is passed over. */
type ReadServer = { ok: true; server: TakenServer | 'exchange' } | { ok: false; reason: Reason };

/**
 * Reads an autoconfig file by the rules of Thunderbird's `readFromXML`: the id has to be a host name, one `domain` too, a
 * server that is not understood is passed over, and the first good one of each direction is taken.
 */
export function readThunderbirdConfig(root: XmlNode, account: Account): Reading {
  if (root.prefix !== '') return refuse('prefix', { element: `${root.prefix}:${root.name}` });
  const found = emailProviderOf(root);
  if (!found.ok) return { kind: 'refused', reason: found.reason };
  const provider = found.node;
  const id = provider.attributes.get('id');
  if (id === undefined || !isHostNameOrPlaceholder(id))
    return refuse('id', { line: String(provider.line), ...valueArgs(id) });
  const domains = jxonValues(provider, 'domain').map(jxonText);
  if (domains.length === 0) return { kind: 'refused', reason: missing(provider, 'domain') };
  if (!domains.some(isHostNameOrPlaceholder)) return refuse('domain', valueArgs(domains[0]));
  const incoming = childrenOf(provider, 'incomingServer').map((node) => readIncoming(node, account));
  const outgoing = childrenOf(provider, 'outgoingServer').map((node) => readOutgoing(node, account));
  const first = firstGood(incoming);
  if (first === null)
    return { kind: 'refused', reason: reasonOf(incoming) ?? missing(provider, 'incomingServer') };
  const last = firstGood(outgoing);
  if (last === null)
    return { kind: 'refused', reason: reasonOf(outgoing) ?? missing(provider, 'outgoingServer') };
  if (first === 'exchange') return { kind: 'exchange' };
  const out = last === 'exchange' ? null : last;
  return { kind: 'servers', incoming: first, outgoing: out, doubts: doubtsOf(first, out) };
}

function firstGood(servers: readonly ReadServer[]): TakenServer | 'exchange' | null {
  for (const server of servers) if (server.ok) return server.server;
  return null;
}

/** Thunderbird gives the reason of the last server it passed over. */
function reasonOf(servers: readonly ReadServer[]): Reason | null {
  const last = servers.findLast((server) => !server.ok);
  return last?.ok === false ? last.reason : null;
}

function readIncoming(node: XmlNode, account: Account): ReadServer {
  const type = node.attributes.get('type') ?? '';
  if (!['pop3', 'imap', 'nntp', 'exchange'].includes(type)) return pass(node, 'type', valueArgs(type));
  const read = readServer(node, type === 'pop3' ? 'pop3' : 'imap', account, passwordWays, true);
  if (!read.ok || type === 'imap' || type === 'pop3') return read;
  return { ok: true, server: 'exchange' };
}

function readOutgoing(node: XmlNode, account: Account): ReadServer {
  const type = node.attributes.get('type');
  if (type !== 'smtp') return pass(node, 'type-smtp', valueArgs(type));
  return readServer(node, 'smtp', account, { ...openWays, ...passwordWays }, false);
}

function readServer(
  node: XmlNode,
  protocol: Protocol,
  account: Account,
  ways: Readonly<Record<string, string>>,
  needsName: boolean,
): ReadServer {
  const hostname = jxonValue(node, 'hostname');
  const host = jxonText(hostname).trim();
  if (hostname === undefined || !isHostNameOrPlaceholder(host))
    return pass(node, 'hostname', shown(hostname));
  // parseInt: what begins with digits is a number there.
  const port = Number.parseInt(jxonText(jxonValue(node, 'port')), 10);
  if (!(port >= 1 && port <= 65_535)) return pass(node, 'port', shown(jxonValue(node, 'port')));
  const kinds = jxonValues(node, 'socketType').map(jxonText);
  const kind = kinds.find((one) => Object.hasOwn(socketTypes, one));
  const security = kind === undefined ? undefined : socketTypes[kind];
  if (security === undefined) return pass(node, 'socket-type', valueArgs(kinds.at(-1)));
  const words = jxonValues(node, 'authentication').map(jxonText);
  const auth = words.find((word) => isUsable(word, ways, host.toLowerCase()));
  if (auth === undefined) return passForAuth(node, words, host);
  const name = jxonValue(node, 'username');
  const way = ways[auth] ?? null;
  const username =
    name === undefined && !needsName && !['password', 'encrypted password'].includes(way ?? '')
      ? ''
      : jxonText(name);
  const filled = { host: fill(host, account).toLowerCase(), username: fill(username, account) };
  return { ok: true, server: { protocol, port, security, ...filled, auth: way } };
}

function isUsable(word: string, ways: Readonly<Record<string, string>>, host: string): boolean {
  return Object.hasOwn(ways, word) && (word !== 'OAuth2' || hasOauth(host));
}

function hasOauth(host: string): boolean {
  return oauthHosts.some((known) => host === known || host.endsWith(`.${known}`));
}

function passForAuth(node: XmlNode, words: readonly string[], host: string): ReadServer {
  if (words.length === 0) return pass(node, 'absent', { field: 'authentication' });
  if (words.includes('OAuth2')) return pass(node, 'oauth', { host });
  return pass(node, 'auth-here', valueArgs(words.at(-1)));
}

/** `what` is wrong with a server: `reader-server-fault` has the words. */
function pass(node: XmlNode, what: string, about: Readonly<Record<string, MessageArg>>): ReadServer {
  const { line, name } = node;
  return {
    ok: false,
    reason: { ...about, reason: 'server', line: String(line), element: name, what, spoils: false },
  };
}

function shown(value: ReturnType<typeof jxonValue>) {
  return typeof value === 'object' ? { value: '', given: 'odd' } : valueArgs(value);
}

function isHostNameOrPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  const bare = trimmed.replace(/%[A-Z0-9]{1,40}%/g, '');
  if (bare !== trimmed) return /^[a-zA-Z0-9.-]*$/.test(bare);
  return isHostName(trimmed);
}

/** What it takes although it cannot be meant so: its own source turns what is missing into a word. */
function doubtsOf(...servers: (TakenServer | null)[]): Message[] {
  return servers.flatMap((server) => {
    if (server === null) return [];
    const { host, username } = server;
    if (['undefined', 'true', '[object Object]', 'NaN'].includes(username))
      return [{ id: 'reader-username-of-nothing', args: { host, username } }];
    if (isOutgoing(server.protocol) && server.auth === 'none')
      return [{ id: 'reader-sends-openly', args: { host } }];
    return [];
  });
}
