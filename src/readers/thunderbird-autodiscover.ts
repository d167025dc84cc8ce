import type { Account } from '../model/account.ts';
import type { Protocol } from '../model/protocols.ts';
import { isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import { childrenOf, textOf, type XmlNode } from '../xml/read-xml.ts';
import type { Reading, TakenServer } from './reader.ts';
import { refuse } from './reasons.ts';
import { fill, isHostName } from './values.ts';

const protocols: Readonly<Record<string, Protocol>> = { IMAP: 'imap', POP3: 'pop3', SMTP: 'smtp' };

/**
 * Reads the account of an Autodiscover answer by the rules of Thunderbird's `readAutoDiscoverXML`: a server without port is
 * passed over, the port decides between the two kinds of encryption, and without a server for sending it uses one that it has.
 */
export function readThunderbirdAutodiscover(node: XmlNode, account: Account): Reading {
  const listed = childrenOf(node, 'Protocol');
  const isExchange = listed.some((one) => isExchangeServer(one));
  const servers = listed.map((one) => readProtocol(one, account)).filter((one) => one !== null);
  const incoming = servers.find(({ protocol }) => isIncoming(protocol)) ?? null;
  const outgoing = servers.find(({ protocol }) => isOutgoing(protocol)) ?? null;
  if (isExchange) return { kind: 'exchange' };
  if (incoming === null) return refuse('no-complete-incoming');
  const doubts = [incoming, outgoing].flatMap((server) =>
    server?.auth === 'SPA' ? [{ id: 'reader-asks-for-spa', args: { host: server.host } }] : [],
  );
  return { kind: 'servers', incoming, outgoing, doubts };
}

function isExchangeServer(node: XmlNode): boolean {
  const type = textOf(node, 'Type') ?? '';
  if (type === 'EXCH' || type === 'EXHTTP') return textOf(node, 'EwsUrl') !== null;
  return type === 'WEB' && ['External', 'Internal'].some((place) => childrenOf(node, place).length > 0);
}

function readProtocol(node: XmlNode, account: Account): TakenServer | null {
  const protocol = protocols[textOf(node, 'Type') ?? ''];
  const host = textOf(node, 'Server');
  const port = Number.parseInt(textOf(node, 'Port') ?? '', 10);
  if (protocol === undefined || host === null || !isHostName(host) || Number.isNaN(port)) return null;
  const username = fill(textOf(node, 'LoginName') ?? account.address, account);
  const auth = textOf(node, 'SPA')?.toLowerCase() === 'on' ? 'SPA' : 'password';
  return { protocol, host: host.toLowerCase(), port, security: securityOf(node, port), username, auth };
}

function securityOf(node: XmlNode, port: number): Security {
  const isOff =
    textOf(node, 'SSL')?.toLowerCase() === 'off' || textOf(node, 'Encryption')?.toLowerCase() === 'none';
  if (isOff) return 'none';
  return [143, 110, 25, 587].includes(port) ? 'starttls' : 'tls';
}
