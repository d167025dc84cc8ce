import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { Protocol } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import { childOf, childrenOf, textOf, type XmlNode } from '../xml/read-xml.ts';
import { openXml } from './open-xml.ts';
import { ask, dedicatedUrl, firstUsable, urlsOf, wellKnownUrl } from './places.ts';
import { type Reader, type Reading, type TakenServer, without } from './reader.ts';
import { refuse } from './reasons.ts';
import { fill } from './values.ts';

/** Nextcloud Mail: the domain over https, the database, the domain over http, then the mail exchanger's provider. */
export const nextcloudMail: Reader = {
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  reference:
    'nextcloud/mail e5734fe250eb, lib/Service/AutoConfig/IspDb.php: getUrls, queryUrl, convertServerElement, query',
  look(heard) {
    const { domain } = heard.account;
    const notes: Message[] = [];
    const questions = [
      ask('autoconfig', dedicatedUrl('https', domain), 'mailbox'),
      ask('autoconfig', wellKnownUrl('https', domain), 'mailbox'),
      ...urlsOf(heard, 'ispdb').map((url) => ask('ispdb', url, 'nobody')),
      ask('autoconfig', dedicatedUrl('http', domain), 'mailbox'),
      ask('autoconfig', wellKnownUrl('http', domain), 'mailbox'),
      ...urlsOf(heard, 'mx').map((url) =>
        ask('mx', url, url.includes('/mail/config') ? 'mailbox' : 'nobody'),
      ),
    ];
    const read = (answer: HeardAnswer) => readNextcloudConfig(answer, heard.account);
    return firstUsable(heard, questions, read, notes) ?? without('asks', notes);
  },
};

/** Reads the first `imap` and the first `smtp` server; a socket type that it does not know counts as none. */
export function readNextcloudConfig(answer: HeardAnswer, account: Account): Reading {
  const opened = openXml(answer, 'any');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  // simplexml: the name of the first element does not matter.
  const provider = childOf(opened.root, 'emailProvider');
  if (provider === null) return refuse('no-provider');
  const first = (name: string, type: 'imap' | 'smtp') => {
    const node = childrenOf(provider, name).find((one) => one.attributes.get('type') === type);
    return node === undefined ? null : readServer(node, type, account);
  };
  const [incoming, outgoing] = [first('incomingServer', 'imap'), first('outgoingServer', 'smtp')];
  if (incoming === null && outgoing === null) return refuse('neither');
  return { kind: 'servers', incoming, outgoing, doubts: doubtsOf(incoming, outgoing) };
}

const securities: Readonly<Record<string, Security>> = { ssl: 'tls', starttls: 'starttls', tls: 'starttls' };

function readServer(node: XmlNode, protocol: Protocol, account: Account): TakenServer {
  const text = (name: string) => childOf(node, name)?.ownText ?? '';
  return {
    protocol,
    // The host name is taken as it stands, placeholders included.
    host: text('hostname'),
    port: Number.parseInt(textOf(node, 'port') ?? '', 10) || 0,
    security: securities[text('socketType').toLowerCase()] ?? 'none',
    username: fill(text('username'), account),
    auth: 'password',
  };
}

function doubtsOf(...servers: (TakenServer | null)[]): Message[] {
  return servers.flatMap((server) =>
    server === null
      ? []
      : [
          ...(server.host.includes('%')
            ? [{ id: 'reader-host-as-written', args: { host: server.host } }]
            : []),
          ...(server.username === '' ? [{ id: 'reader-no-username', args: { host: server.host } }] : []),
          ...(server.port === 0 ? [{ id: 'reader-no-usable-port', args: { host: server.host } }] : []),
        ],
  );
}
