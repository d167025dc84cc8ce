import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { Security } from '../model/security.ts';
import type { XmlNode } from '../xml/read-xml.ts';
import { openXml } from './open-xml.ts';
import type { Reading, TakenServer } from './reader.ts';
import { refuse } from './reasons.ts';
import { digits } from './values.ts';

interface Half {
  host?: string;
  port?: number;
  security?: Security;
}

/**
 * Reads an autoconfig file by the rules of FairEmail's `getISPDB`: only the first `incomingServer` and `outgoingServer` are
 * looked at, elements count wherever they stand, and `plain` leaves it to the port.
 */
export function readFairEmailConfig(answer: HeardAnswer, account: Account): Reading {
  const opened = openXml(answer, 'utf-8-with-gaps');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  const nodes = all(opened.root);
  const [receiving] = nodes.filter(({ name }) => name === 'incomingServer');
  const [sending] = nodes.filter(({ name }) => name === 'outgoingServer');
  const imap = receiving?.attributes.get('type') === 'imap' ? valuesIn(receiving, 143) : {};
  const smtp = sending?.attributes.get('type') === 'smtp' ? valuesIn(sending, 587) : {};
  const username = usernameIn(nodes, account);
  const incoming = toServer('imap', imap, username);
  const outgoing = toServer('smtp', smtp, username);
  if (incoming === null) return refuse('first-only', { element: 'incomingServer' });
  if (outgoing === null) return refuse('first-only', { element: 'outgoingServer' });
  return { kind: 'servers', incoming, outgoing, doubts: doubtsOf(incoming) };
}

function all(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(all)];
}

function valuesIn(server: XmlNode, starttlsPort: number): Half {
  const values: Half = {};
  for (const { name, ownText } of server.children) {
    if (name === 'hostname' && ownText !== '') values.host = ownText;
    if (name === 'port') {
      const port = digits(ownText);
      if (port === null) continue;
      values.port = port;
      values.security = port === starttlsPort ? 'starttls' : 'tls';
    }
    if (name === 'socketType' && ownText === 'SSL') values.security = 'tls';
    if (name === 'socketType' && ownText === 'STARTTLS') values.security = 'starttls';
  }
  return values;
}

/** The last user name of the file counts for both servers; only the two usual placeholders alone are filled. */
function usernameIn(nodes: readonly XmlNode[], { address, localPart }: Account): string {
  const text = nodes.filter(({ name, ownText }) => name === 'username' && ownText !== '').at(-1)?.ownText;
  if (text === undefined || text === '%EMAILADDRESS%') return address;
  return text === '%EMAILLOCALPART%' ? localPart : text;
}

function toServer(
  protocol: 'imap' | 'smtp',
  { host, port, security }: Half,
  username: string,
): TakenServer | null {
  if (host === undefined || port === undefined || port <= 0) return null;
  return { protocol, host, port, security: security ?? 'tls', username, auth: 'password' };
}

function doubtsOf({ username, host }: TakenServer): Message[] {
  return [
    ...(username.includes('%EMAIL') ? [{ id: 'reader-username-as-written', args: { username } }] : []),
    ...(host.includes('%') ? [{ id: 'reader-host-as-written', args: { host } }] : []),
  ];
}
