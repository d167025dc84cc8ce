import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { MessageArg } from '../model/message.ts';
import type { Protocol } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import { childrenOf, type XmlNode } from '../xml/read-xml.ts';
import { emailProviderOf, missing, openXml } from './open-xml.ts';
import type { Reading, TakenServer } from './reader.ts';
import { type Reason, refuse, valueArgs } from './reasons.ts';
import { digits, fill, isHostName } from './values.ts';

const securities: Readonly<Record<string, Security>> = { SSL: 'tls', STARTTLS: 'starttls' };
const ways: Readonly<Record<string, string>> = {
  OAuth2: 'OAuth2',
  'password-cleartext': 'password',
  'password-encrypted': 'encrypted password',
};

/** A fault in one server of a known type spoils the whole file. */
class Spoilt extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.reason);
    this.reason = reason;
  }
}

/**
 * Reads an autoconfig file by the rules of `RealAutoconfigParser`: id and one `domain` have to be host names, of each
 * `imap` and `smtp` server every value has to be there and right, and `plain` is no socket type.
 */
export function readAndroidConfig(answer: HeardAnswer, account: Account): Reading {
  // InputStreamReader without a charset: UTF-8, whatever the file declares.
  const opened = openXml(answer, 'utf-8-with-gaps');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  const provider = emailProviderOf(opened.root);
  if (!provider.ok) return { kind: 'refused', reason: provider.reason };
  try {
    return readProvider(provider.node, account);
  } catch (error) {
    if (error instanceof Spoilt) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

function readProvider(provider: XmlNode, account: Account): Reading {
  const id = provider.attributes.get('id');
  if (id === undefined || !isHostName(id.trim()))
    return refuse('id', { line: String(provider.line), ...valueArgs(id) });
  let hasDomain = false;
  const incoming: TakenServer[] = [];
  const outgoing: TakenServer[] = [];
  for (const node of provider.children) {
    if (node.name === 'domain' && isHostName(fill(textIn(node), account).trim())) hasDomain = true;
    if (node.name === 'incomingServer' && node.attributes.get('type') === 'imap')
      incoming.push(readServer(node, 'imap', account));
    if (node.name === 'outgoingServer' && node.attributes.get('type') === 'smtp')
      outgoing.push(readServer(node, 'smtp', account));
  }
  if (!hasDomain) return refuse('no-domain');
  const [receiving] = incoming;
  if (receiving === undefined) {
    const isOther = childrenOf(provider, 'incomingServer').length > 0;
    const reason = lacking(provider, 'incomingServer', 'imap');
    return { kind: 'refused', reason, ...(isOther && { isKind: true }) };
  }
  const [sending] = outgoing;
  if (sending === undefined) return { kind: 'refused', reason: lacking(provider, 'outgoingServer', 'smtp') };
  return { kind: 'servers', incoming: receiving, outgoing: sending, doubts: [] };
}

function lacking(provider: XmlNode, name: string, type: string): Reason {
  return childrenOf(provider, name).length === 0
    ? missing(provider, name)
    : { reason: 'no-type', element: name, type };
}

function readServer(node: XmlNode, protocol: Protocol, account: Account): TakenServer {
  const last = (name: string) => childrenOf(node, name).map(textIn).at(-1);
  const spoil = (what: string, about: Readonly<Record<string, MessageArg>>): never => {
    const place = { line: String(node.line), element: node.name };
    throw new Spoilt({ ...about, ...place, reason: 'server', what, spoils: true });
  };
  // Every element is read as it comes, so that a bad one spoils the file even where a good one follows.
  const host = childrenOf(node, 'hostname')
    .map((one) => fill(textIn(one), account).trim())
    .map((text) => (isHostName(text) ? text.toLowerCase() : spoil('hostname', valueArgs(text))))
    .at(-1);
  const port = childrenOf(node, 'port')
    .map((one) => portIn(textIn(one)) ?? spoil('port', valueArgs(textIn(one))))
    .at(-1);
  const security = childrenOf(node, 'socketType')
    .map((one) => securities[textIn(one)] ?? spoil('socket-type-secure', valueArgs(textIn(one))))
    .at(-1);
  const words = childrenOf(node, 'authentication').map(textIn);
  const username = last('username');
  if (host === undefined) return spoil('absent', { field: 'hostname' });
  if (port === undefined) return spoil('absent', { field: 'port' });
  if (username === undefined) return spoil('absent', { field: 'username' });
  const usable = words.filter((word) => Object.hasOwn(ways, word));
  if (usable.length === 0)
    return words.length === 0
      ? spoil('absent', { field: 'authentication' })
      : spoil('auth', valueArgs(words.at(-1)));
  if (security === undefined) return spoil('absent', { field: 'socketType' });
  // OAuth2 works with providers that are built in; elsewhere it is left out afterwards.
  const password = usable.find((word) => word !== 'OAuth2');
  return {
    ...{ protocol, host, port, security, username: fill(username, account) },
    auth: password === undefined ? 'OAuth2' : (ways[password] ?? null),
  };
}

function portIn(text: string): number | null {
  const port = digits(text);
  return port !== null && port <= 65_535 ? port : null;
}

/** Text and nothing else; comments are let through, elements are not. */
function textIn(node: XmlNode): string {
  const [inside] = node.children;
  if (inside === undefined) return node.ownText;
  const { line, name } = inside;
  throw new Spoilt({ reason: 'inside', line: String(line), element: name, parent: node.name });
}
