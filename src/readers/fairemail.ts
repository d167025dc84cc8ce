import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { childrenOf, textOf } from '../xml/read-xml.ts';
import { autodiscoverPath, followed, openAccount } from './autodiscover-answer.ts';
import { readFairEmailConfig } from './fairemail-config.ts';
import { ask, dedicatedUrl, firstUsable, isSuccess, urlsOf, wellKnownUrl } from './places.ts';
import {
  type Heard,
  type Reader,
  type Reading,
  type TakenServer,
  taken,
  type Verdict,
  without,
} from './reader.ts';
import { cannotUse, refuse } from './reasons.ts';
import { digits } from './values.ts';

/** FairEmail: SRV records first, then autoconfig and the database, then Autodiscover, then it scans usual names and ports. */
export const fairEmail: Reader = {
  id: 'fairemail',
  name: 'FairEmail',
  reference:
    'M66B/FairEmail e23dd9df8002, EmailProvider.java fromEmail, _fromDomain, fromDNS, getISPDB, getMSAutodiscovery; extra/java Misc.getISPDBUrls (the edition of Google Play asks the database only)',
  look(heard) {
    const notes: Message[] = [];
    const fromRecords = readRecords(heard);
    if (fromRecords !== null) return fromRecords;
    const { domain } = heard.account;
    const own = (['https', 'http'] as const).flatMap((scheme) => [
      dedicatedUrl(scheme, domain),
      wellKnownUrl(scheme, domain),
    ]);
    const questions = [
      ...own.map((url) => ask('autoconfig', url, 'mailbox')),
      ...urlsOf(heard, 'ispdb').map((url) => ask('ispdb', url, 'nobody')),
    ];
    const about: Message = { id: 'reader-fairemail-edition', args: {} };
    const read = (answer: HeardAnswer) => readFairEmailConfig(answer, heard.account);
    const found = firstUsable(heard, questions, read, notes) ?? askAutodiscover(heard, notes);
    if (found === null) return without('guesses', notes);
    return found.from?.source === 'ispdb' ? found : { ...found, notes: [...found.notes, about] };
  },
};

/** SRV records count only where there is one for each direction; POP3 is not known to it. */
function readRecords({ facts, account }: Heard): Verdict | null {
  const fact = facts.find(({ source }) => source === 'srv');
  const servers = fact?.outcome === 'found' ? fact.candidates : [];
  const first = (protocol: ServerSettings['protocol']) => servers.find((one) => one.protocol === protocol);
  const [imap, smtp] = [first('imap'), first('smtp')];
  if (fact === undefined || imap === undefined || smtp === undefined) return null;
  const toServer = (server: ServerSettings): TakenServer => ({
    ...server,
    username: account.address,
    auth: 'password',
  });
  const from = { source: 'srv' as const, url: account.domain, verifiedTls: true };
  return {
    outcome: 'found',
    incoming: toServer(imap),
    outgoing: toServer(smtp),
    from,
    doubts: [],
    notes: [],
  };
}

function askAutodiscover(heard: Heard, notes: Message[]): Verdict | null {
  const { domain } = heard.account;
  for (const url of [
    `https://${domain}${autodiscoverPath}`,
    `https://autodiscover.${domain}${autodiscoverPath}`,
  ]) {
    const answer = followed(heard, url);
    if (answer === null || !isSuccess(answer)) continue;
    const reading = readAutodiscover(answer, heard);
    if (reading.kind !== 'refused') return taken(reading, answer, 'autodiscover', notes);
    notes.push(cannotUse(answer.url, reading.reason));
  }
  return null;
}

/** Only servers with a port count, and neither SSL nor LoginName is read: the port decides, the address is the name. */
function readAutodiscover(answer: HeardAnswer, { account }: Heard): Reading {
  const opened = openAccount(answer);
  if (opened.kind === 'refused') return opened;
  if (opened.kind === 'address') return refuse('other-address');
  const { node } = opened;
  if (textOf(node, 'AccountType') !== 'email' || textOf(node, 'Action') !== 'settings')
    return refuse('account-type');
  const last = (type: string, protocol: 'imap' | 'smtp', starttlsPort: number): TakenServer | null => {
    const found = childrenOf(node, 'Protocol')
      .filter((one) => textOf(one, 'Type') === type)
      .map((one) => ({ host: textOf(one, 'Server'), port: digits(textOf(one, 'Port')) }))
      .findLast(({ host, port }) => host !== null && port !== null && port > 0);
    if (found?.host == null || found.port === null) return null;
    const security = found.port === starttlsPort ? 'starttls' : 'tls';
    return {
      protocol,
      host: found.host,
      port: found.port,
      security,
      username: account.address,
      auth: 'password',
    };
  };
  const [incoming, outgoing] = [last('IMAP', 'imap', 143), last('SMTP', 'smtp', 587)];
  if (incoming === null || outgoing === null) return refuse('not-both-with-port');
  return { kind: 'servers', incoming, outgoing, doubts: [] };
}
