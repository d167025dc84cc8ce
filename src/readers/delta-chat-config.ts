import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import { protocolName } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import type { XmlNode } from '../xml/read-xml.ts';
import { openXml } from './open-xml.ts';
import type { Reading, TakenServer } from './reader.ts';
import { refuse } from './reasons.ts';
import { digits, fill, isPort } from './values.ts';

/** A server as Delta Chat keeps it: what is not known is filled in afterwards. */
export interface HalfServer {
  protocol: 'imap' | 'smtp';
  host: string;
  /** 0 where unknown. */
  port: number;
  security: Security | null;
  username: string;
}

const usualPorts = { imap: { tls: 993, other: 143 }, smtp: { tls: 465, other: 587 } } as const;

/** The first server that `expand_param_vector` makes of one: the address as user name, usual names and ports, TLS first. */
export function expand(server: HalfServer, { address, domain }: Account): TakenServer {
  const { protocol, port, security } = server;
  const host = server.host === '' ? `${protocol}.${domain}` : server.host;
  const kind = security ?? 'tls';
  const usual = usualPorts[protocol][kind === 'tls' ? 'tls' : 'other'];
  const username = server.username === '' ? address : server.username;
  return { protocol, host, port: port === 0 ? usual : port, security: kind, username, auth: 'password' };
}

/** What is used of the servers: those without encryption are never tried. */
export function toReading(servers: readonly HalfServer[], account: Account): Reading {
  const usable = servers.filter(({ security }) => security !== 'none');
  const first = (protocol: 'imap' | 'smtp') => usable.find((one) => one.protocol === protocol);
  const guessed: Message[] = [];
  const choose = (protocol: 'imap' | 'smtp'): TakenServer | null => {
    const server = first(protocol);
    if (server !== undefined) return expand(server, account);
    // A protocol without any server is guessed; one whose servers are all without encryption has none.
    if (servers.some((one) => one.protocol === protocol)) return null;
    guessed.push({ id: 'reader-guesses-one', args: { service: protocolName(protocol) } });
    return null;
  };
  const [incoming, outgoing] = [choose('imap'), choose('smtp')];
  const bare = servers.length > 0 && usable.length === 0;
  if (bare) return refuse('all-unencrypted');
  if (incoming === null && outgoing === null) return refuse('none-understood');
  return { kind: 'servers', incoming, outgoing, doubts: guessed };
}

/** Reads an autoconfig file by the rules of `auto_mozilla.rs`: letter case of elements does not count, nor does their place. */
export function readDeltaChatConfig(answer: HeardAnswer, account: Account): Reading {
  const opened = openXml(answer, 'utf-8-with-gaps');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  return toReading(serversIn(opened.root, account), account);
}

function serversIn(node: XmlNode, account: Account): HalfServer[] {
  const name = node.name.toLowerCase();
  if (name === 'incomingserver' || name === 'outgoingserver') return readServer(node, account);
  return node.children.flatMap((child) => serversIn(child, account));
}

const securities: Readonly<Record<string, Security>> = { ssl: 'tls', starttls: 'starttls', plain: 'none' };

function readServer(node: XmlNode, account: Account): HalfServer[] {
  const type = [...node.attributes].find(([name]) => name.toLowerCase() === 'type')?.[1].toLowerCase();
  const last = (name: string) =>
    node.children
      .filter((one) => one.name.toLowerCase() === name)
      .map(lastPiece)
      .findLast((one) => one !== null);
  const [host, portText, username] = [last('hostname'), last('port'), last('username')];
  // A server that lacks one of the three is dropped, whatever its type.
  if (host === undefined || portText === undefined || username === undefined) return [];
  if (type !== 'imap' && type !== 'smtp') return [];
  const port = digits(portText);
  return [
    {
      protocol: type,
      host: fill(host ?? '', account),
      port: isPort(port) ? port : 0,
      security: securities[last('sockettype')?.toLowerCase() ?? ''] ?? null,
      username: fill(username ?? '', account),
    },
  ];
}

/**
 * The last piece of text in an element. The parser hands over text in pieces, between references, comments and CDATA, and
 * each piece replaces the one before; what stands in references and CDATA is passed over.
 */
export function lastPiece({ raw }: XmlNode): string | null {
  return piecesOf(raw).findLast((one) => one !== '') ?? null;
}

const hidden: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** The text between references, comments, CDATA and instructions; what is never closed counts as text. One pass. */
function piecesOf(raw: string): string[] {
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (const { 0: opening, index } of raw.matchAll(/<!--|<!\[CDATA\[|<\?|&[^;<&]{0,80};/g)) {
    if (index < at) continue;
    const end = hidden[opening];
    let next = index + opening.length;
    if (end !== undefined) {
      const closed = unclosed.has(end) ? -1 : raw.indexOf(end, next);
      if (closed < 0) {
        unclosed.add(end);
        continue;
      }
      next = closed + end.length;
    }
    pieces.push(raw.slice(at, index).trim());
    at = next;
  }
  return [...pieces, raw.slice(at).trim()];
}
