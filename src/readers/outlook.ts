import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { Protocol } from '../model/protocols.ts';
import { defaultPort, isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import { childrenOf, textOf, type XmlNode } from '../xml/read-xml.ts';
import {
  accountOf,
  autodiscoverPath,
  followed,
  furtherPlaces,
  openAccount,
  stumbleAt,
} from './autodiscover-answer.ts';
import { isSuccess } from './places.ts';
import { type Reader, type Reading, type TakenServer, taken, without } from './reader.ts';
import { cannotUse, refuse } from './reasons.ts';
import { digits, isPort } from './values.ts';

/**
 * Classic Outlook by Microsoft's documents: the domain itself first, then `autodiscover.`, then where plain http and the
 * SRV record lead.
 */
export const outlook: Reader = {
  id: 'outlook',
  name: 'Outlook (classic)',
  reference:
    'Microsoft Learn: MS-OXDSCLI 3.1.5; POX Autodiscover web service reference (Protocol, SSL, SPA); Plan to automatically configure user accounts in Outlook 2010 (cc511507), The Autodiscover XML schema',
  look(heard) {
    const { domain } = heard.account;
    const usual = [
      `https://${domain}${autodiscoverPath}`,
      `https://autodiscover.${domain}${autodiscoverPath}`,
    ];
    const notes: Message[] = [];
    const about: Message = { id: 'reader-new-outlook', args: {} };
    let { account } = heard;
    for (const url of [...usual, ...furtherPlaces(heard, usual)]) {
      const answer = followed(heard, url);
      if (answer === null) continue;
      if (!isSuccess(answer)) {
        const why = stumbleAt(answer);
        if (why !== null) notes.push(why);
        continue;
      }
      const reading = readAnswer(answer, account);
      if (typeof reading === 'string') {
        account = accountOf(reading) ?? account;
        continue;
      }
      if (reading.kind !== 'refused') return taken(reading, answer, 'autodiscover', [...notes, about]);
      notes.push(cannotUse(answer.url, reading.reason));
    }
    return without('guesses', [...notes, about]);
  },
};

/** What an answer says, or the address that it leads to. */
function readAnswer(answer: HeardAnswer, account: Account): Reading | string {
  const opened = openAccount(answer);
  if (opened.kind === 'address') return opened.address;
  return opened.kind === 'refused' ? opened : readOutlookAccount(opened.node, account);
}

const exchangeTypes = ['EXCH', 'EXPR', 'EXHTTP', 'WEB', 'MAPIHTTP'];
const protocols: Readonly<Record<string, Protocol>> = { IMAP: 'imap', POP3: 'pop3', SMTP: 'smtp' };

/** Reads the account of an answer: an Exchange account where one is named, else the first server of each direction. */
export function readOutlookAccount(node: XmlNode, account: Account): Reading {
  const listed = childrenOf(node, 'Protocol');
  const typeOf = (one: XmlNode) => (textOf(one, 'Type') ?? one.attributes.get('Type') ?? '').toUpperCase();
  if (listed.some((one) => exchangeTypes.includes(typeOf(one)))) return { kind: 'exchange' };
  const read = listed
    .map((one) => readProtocol(one, protocols[typeOf(one)], account))
    .filter((one) => one !== null);
  const incoming = read.find(({ server }) => isIncoming(server.protocol)) ?? null;
  const outgoing = read.find(({ server }) => isOutgoing(server.protocol)) ?? null;
  if (incoming === null) return refuse('no-incoming');
  if (outgoing === null) return refuse('no-outgoing');
  return {
    kind: 'servers',
    incoming: incoming.server,
    outgoing: outgoing.server,
    doubts: distinct([...incoming.doubts, ...outgoing.doubts]),
  };
}

interface ReadServer {
  server: TakenServer;
  doubts: Message[];
}

function readProtocol(node: XmlNode, protocol: Protocol | undefined, account: Account): ReadServer | null {
  const host = textOf(node, 'Server');
  if (protocol === undefined || host === null) return null;
  const security = securityOf(node, digits(textOf(node, 'Port')));
  const given = digits(textOf(node, 'Port'));
  const port = isPort(given) ? given : defaultPort(protocol, security);
  const name = textOf(node, 'LoginName');
  const spa = textOf(node, 'SPA')?.toLowerCase();
  const usesSpa = spa !== 'off';
  const server = {
    protocol,
    host,
    port,
    security,
    username: name ?? account.localPart,
    auth: usesSpa ? 'SPA' : 'password',
  };
  return { server, doubts: doubtsOf(server, { name, spa, port: given }) };
}

/** `Encryption` overrides `SSL`: TLS there is the upgrade by STARTTLS, SSL is TLS at once, and SSL is on where it is missing. */
function securityOf(node: XmlNode, port: number | null): Security {
  const encryption = textOf(node, 'Encryption')?.toLowerCase();
  if (encryption === 'none') return 'none';
  if (encryption === 'tls') return 'starttls';
  if (encryption === 'ssl') return 'tls';
  if (encryption === 'auto') return port !== null && [25, 110, 143, 587].includes(port) ? 'starttls' : 'tls';
  return textOf(node, 'SSL')?.toLowerCase() === 'off' ? 'none' : 'tls';
}

const plainPorts = [25, 110, 143, 587];
const tlsPorts = [465, 993, 995];

function doubtsOf(
  { host, port, security, username }: TakenServer,
  given: { name: string | null; spa: string | undefined; port: number | null },
): Message[] {
  const doubts: Message[] = [];
  const at = { host, port: String(port) };
  if (security === 'tls' && plainPorts.includes(port)) doubts.push({ id: 'reader-tls-too-early', args: at });
  if (security === 'starttls' && tlsPorts.includes(port))
    doubts.push({ id: 'reader-tls-too-late', args: at });
  if (given.name === null)
    doubts.push({ id: 'reader-no-login-name', args: { username, element: 'LoginName' } });
  else if (/%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%/.test(given.name))
    doubts.push({ id: 'reader-placeholder-of-others', args: { username } });
  if (given.spa === undefined) doubts.push({ id: 'reader-spa-by-default', args: {} });
  else if (given.spa === 'on') doubts.push({ id: 'reader-spa-on', args: {} });
  return doubts;
}

/** What is said of both servers is said once. */
function distinct(doubts: readonly Message[]): Message[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}
