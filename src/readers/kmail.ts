import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { Protocol } from '../model/protocols.ts';
import { protocolName } from '../model/protocols.ts';
import { childrenOf, type XmlNode } from '../xml/read-xml.ts';
import { openXml } from './open-xml.ts';
import { answerTo, ask, dedicatedUrl, stumble, urlsOf, wellKnownUrl } from './places.ts';
import { type Reader, type Reading, type TakenServer, taken, without } from './reader.ts';
import { cannotUse, refuse } from './reasons.ts';
import { digits, fill, socketTypes } from './values.ts';

/** KMail's wizard: the database first, then the domain. The first answer with status 200 ends the search, whatever it holds. */
export const kmail: Reader = {
  id: 'kmail',
  name: 'KMail',
  reference:
    'KDE/kmail-account-wizard 8163b657bd21, src/ispdbservice.cpp requestConfig and handleReply, src/ispdb/serverconfiguration.cpp fromDomElement',
  look(heard) {
    const { domain } = heard.account;
    const places = [
      ...urlsOf(heard, 'ispdb').map((url) => ask('ispdb', url, 'nobody')),
      ask('autoconfig', dedicatedUrl('https', domain), 'nobody'),
      ask('autoconfig', dedicatedUrl('http', domain), 'nobody'),
      ask('autoconfig', wellKnownUrl('https', domain), 'nobody'),
    ];
    const notes: Message[] = [];
    for (const place of places) {
      const answer = answerTo(heard, place);
      if (answer === null) continue;
      if (answer.status !== 200) {
        const why = stumble(answer);
        if (why !== null) notes.push(why);
        continue;
      }
      const reading = readKmailConfig(answer, heard.account);
      if (reading.kind !== 'refused') return taken(reading, answer, place.source, notes);
      notes.push(cannotUse(answer.url, reading.reason), { id: 'reader-asks-nowhere-else', args: {} });
      break;
    }
    return without('asks', notes);
  },
};

const protocols: Readonly<Record<string, Protocol>> = { imap: 'imap', pop3: 'pop3' };

/** Reads servers of the first `emailProvider`; IMAP is offered before POP3. */
export function readKmailConfig(answer: HeardAnswer, account: Account): Reading {
  const opened = openXml(answer, 'any');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  const provider = firstNamed(opened.root, 'emailProvider');
  if (provider === null) return refuse('no-provider');
  const incoming = childrenOf(provider, 'incomingServer').flatMap((node) =>
    readServer(node, protocols[node.attributes.get('type') ?? ''], account),
  );
  const outgoing = childrenOf(provider, 'outgoingServer').flatMap((node) =>
    readServer(node, node.attributes.get('type') === 'smtp' ? 'smtp' : undefined, account),
  );
  const receiving = incoming.find(({ protocol }) => protocol === 'imap') ?? incoming[0] ?? null;
  const sending = outgoing[0] ?? null;
  if (receiving === null) return refuse('no-usable-incoming');
  if (sending === null) return refuse('no-usable-outgoing');
  return { kind: 'servers', incoming: receiving, outgoing: sending, doubts: doubtsOf(receiving, sending) };
}

function firstNamed(node: XmlNode, name: string): XmlNode | null {
  for (const child of node.children) {
    const found = child.name === name ? child : firstNamed(child, name);
    if (found !== null) return found;
  }
  return null;
}

const ways: Readonly<Record<string, string>> = {
  'password-encrypted': 'encrypted password',
  secure: 'encrypted password',
  NTLM: 'NTLM',
  GSSAPI: 'GSSAPI',
  'client-ip-based': 'none',
  none: 'none',
  OAuth2: 'OAuth2',
};

function readServer(node: XmlNode, protocol: Protocol | undefined, account: Account): TakenServer[] {
  const last = (name: string) => childrenOf(node, name).at(-1)?.text;
  const portText = last('port');
  if (protocol === undefined || portText === undefined) return [];
  // toInt() makes 0 of what is no number, and trims.
  const port = digits(portText.trim()) ?? 0;
  const types = childrenOf(node, 'socketType')
    .map(({ text }) => text)
    .filter((text) => Object.hasOwn(socketTypes, text));
  // The first way that is not a plain password is kept.
  const auth = childrenOf(node, 'authentication')
    .map(({ text }) => ways[text])
    .find((way) => way !== undefined);
  return [
    {
      protocol,
      host: fill(last('hostname') ?? '', account),
      port,
      security: socketTypes[types.at(-1) ?? 'SSL'] ?? 'tls',
      username: fill(last('username') ?? '', account),
      auth: auth ?? 'password',
    },
  ];
}

function doubtsOf(...servers: TakenServer[]): Message[] {
  return servers.flatMap(({ host, username, port, auth, protocol }) => [
    ...(host === '' ? [{ id: 'reader-no-host', args: { service: protocolName(protocol) } }] : []),
    ...(username === '' ? [{ id: 'reader-no-username', args: { host } }] : []),
    ...(port === 0 ? [{ id: 'reader-no-usable-port', args: { host } }] : []),
    ...(auth === 'none' ? [{ id: 'reader-talks-openly', args: { host } }] : []),
  ]);
}
