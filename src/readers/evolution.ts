import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { Protocol } from '../model/protocols.ts';
import type { XmlNode } from '../xml/read-xml.ts';
import { openXml } from './open-xml.ts';
import { ask, dedicatedUrl, firstUsable, urlsOf, wellKnownUrl } from './places.ts';
import { type Heard, type Reader, type Reading, type TakenServer, without } from './reader.ts';
import { refuse } from './reasons.ts';
import { fill, isPort, socketTypes } from './values.ts';

/** The mailbox that Evolution asks about in place of the real one. */
export const evolutionMailbox = 'EVOLUTIONUSER';

/** Evolution: autoconfig at the domain, https and http in turn, then the database, then the same for the mail exchanger. */
export const evolution: Reader = {
  id: 'evolution',
  name: 'Evolution',
  reference:
    'GNOME/evolution 6901b223ac18, src/mail/e-mail-autoconfig.c: mail_autoconfig_lookup, mail_autoconfig_parse_text, mail_autoconfig_initable_init',
  look(heard) {
    const notes: Message[] = [];
    const read = (answer: HeardAnswer) => readEvolutionConfig(answer, heard.account);
    return firstUsable(heard, questions(heard), read, notes) ?? without('asks', notes);
  },
};

function questions(heard: Heard) {
  const { domain } = heard.account;
  const own = [
    dedicatedUrl('https', domain),
    dedicatedUrl('http', domain),
    wellKnownUrl('https', domain),
    wellKnownUrl('http', domain),
  ];
  return [
    ...own.map((url) => ask('autoconfig', url, 'made-up')),
    ...urlsOf(heard, 'ispdb').map((url) => ask('ispdb', url, 'nobody')),
    ...urlsOf(heard, 'mx').map((url) => ask('mx', url, url.includes('/mail/config') ? 'made-up' : 'nobody')),
  ];
}

const protocols: Readonly<Record<string, Protocol>> = { imap: 'imap', pop3: 'pop3', smtp: 'smtp' };

/** Reads servers wherever they stand; of several of one kind the values of the last one stay. */
export function readEvolutionConfig(answer: HeardAnswer, account: Account): Reading {
  const opened = openXml(answer, 'utf-8');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  const results = new Map<Protocol, Partial<TakenServer>>();
  for (const node of serversIn(opened.root)) {
    // Any attribute beside `type` is an error of the whole document (G_MARKUP_COLLECT_INVALID).
    const extra = [...node.attributes.keys()].find((name) => name !== 'type');
    if (extra !== undefined)
      return refuse('attribute', { line: String(node.line), element: node.name, attribute: extra });
    const protocol = protocols[node.attributes.get('type') ?? ''];
    if (protocol !== undefined)
      results.set(protocol, { ...results.get(protocol), ...valuesIn(node, account) });
  }
  return toReading(results);
}

function serversIn(node: XmlNode): XmlNode[] {
  if (node.name === 'incomingServer' || node.name === 'outgoingServer') return [node];
  return node.children.flatMap(serversIn);
}

function valuesIn(node: XmlNode, account: Account): Partial<TakenServer> {
  const values: Partial<TakenServer> = {};
  for (const { name, ownText } of node.children) {
    if (ownText === '') continue;
    const text = own(fill(ownText, account), account);
    if (name === 'hostname') values.host = text;
    if (name === 'username') values.username = text;
    if (name === 'port') {
      const port = Number.parseInt(text, 10);
      if (isPort(port)) values.port = port;
    }
    const security = Object.hasOwn(socketTypes, text) ? socketTypes[text] : undefined;
    if (name === 'socketType' && security !== undefined) values.security = security;
    if (name === 'authentication' && ['password-cleartext', 'plain'].includes(text)) values.auth = 'password';
    if (name === 'authentication' && text === 'password-encrypted') values.auth = 'encrypted password';
  }
  return values;
}

/** The made-up mailbox becomes the real one again. */
function own(text: string, { address, localPart, domain }: Account): string {
  return text.replaceAll(`${evolutionMailbox}@${domain}`, address).replaceAll(evolutionMailbox, localPart);
}

function toReading(results: ReadonlyMap<Protocol, Partial<TakenServer>>): Reading {
  const incoming = complete('imap', results) ?? complete('pop3', results);
  const outgoing = complete('smtp', results);
  if (incoming === null && outgoing === null) return refuse('no-known-type');
  const doubts = [incoming, outgoing].flatMap((server) => {
    if (server === null) return [];
    const { host } = server;
    return [
      ...(server.port === 0 ? [{ id: 'reader-no-port', args: { host } }] : []),
      ...(server.username === '' ? [{ id: 'reader-no-username', args: { host } }] : []),
    ];
  });
  return { kind: 'servers', incoming, outgoing, doubts };
}

function complete(
  protocol: Protocol,
  results: ReadonlyMap<Protocol, Partial<TakenServer>>,
): TakenServer | null {
  const values = results.get(protocol);
  if (values?.host === undefined) return null;
  const { host, port = 0, security = 'none', username = '', auth = null } = values;
  return { protocol, host, port, security, username, auth };
}
