import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
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
    const notes: string[] = [];
    const about = 'The new Outlook mostly looks in a list of its own and ignores what a domain publishes.';
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
      notes.push(`It cannot use ${answer.url}: ${reading.reason}.`);
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
  if (incoming === null) return { kind: 'refused', reason: 'it names no server to receive from' };
  if (outgoing === null) return { kind: 'refused', reason: 'it names no server to send by' };
  return {
    kind: 'servers',
    incoming: incoming.server,
    outgoing: outgoing.server,
    doubts: [...new Set([...incoming.doubts, ...outgoing.doubts])],
  };
}

interface ReadServer {
  server: TakenServer;
  doubts: string[];
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
): string[] {
  const doubts: string[] = [];
  if (security === 'tls' && plainPorts.includes(port))
    doubts.push(
      `For ${host} it encrypts at once on port ${port}, where servers wait for STARTTLS: <SSL> on means TLS from the first byte, <Encryption> TLS means STARTTLS.`,
    );
  if (security === 'starttls' && tlsPorts.includes(port))
    doubts.push(
      `For ${host} it waits for STARTTLS on port ${port}, where servers encrypt at once: <Encryption> TLS means STARTTLS, <Encryption> SSL means TLS from the first byte.`,
    );
  if (given.name === null)
    doubts.push(`No <LoginName> is given, so it signs in as ${username}, the part before the @.`);
  else if (/%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%/.test(given.name))
    doubts.push(`It signs in as ${username}, word for word: placeholders belong to autoconfig files.`);
  if (given.spa === undefined)
    doubts.push(
      'No <SPA> is given, which counts as on: it then signs in by Windows methods only, which few servers have.',
    );
  else if (given.spa === 'on')
    doubts.push('<SPA> is on: it signs in by Windows methods only, which few servers have.');
  return doubts;
}
