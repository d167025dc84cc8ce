import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import { autodiscoverPath, followed, furtherPlaces, openAccount, stumbleAt } from './autodiscover-answer.ts';
import { openXml } from './open-xml.ts';
import {
  answerTo,
  ask,
  dedicatedUrl,
  firstUsable,
  isSuccess,
  stumble,
  urlsOf,
  wellKnownUrl,
} from './places.ts';
import { type Heard, type Reader, type Reading, taken, type Verdict, without } from './reader.ts';
import { cannotUse, refuse, valueArgs } from './reasons.ts';
import { readThunderbirdAutodiscover } from './thunderbird-autodiscover.ts';
import { readThunderbirdConfig } from './thunderbird-config.ts';

/**
 * Thunderbird for computers. Of the four places of the domain the first answer with a status of success decides, whether or
 * not it can be used; then come the database and the mail exchanger's provider, and Autodiscover only where all that failed.
 */
export const thunderbird: Reader = {
  id: 'thunderbird',
  name: 'Thunderbird (computer)',
  reference:
    'thunderbird/thunderbird-desktop 9c91f3cbc52d (149.0a1), mail/components/accountcreation/modules: FindConfig parallelAutoDiscovery, FetchConfig, FetchHTTP, readFromXML, ExchangeAutoDiscover',
  look(heard) {
    const notes: Message[] = [];
    return (
      askDomain(heard, notes) ??
      firstUsable(heard, laterPlaces(heard), (answer) => readThunderbirdFile(answer, heard.account), notes) ??
      askAutodiscover(heard, notes) ??
      without('guesses', notes)
    );
  },
};

function askDomain(heard: Heard, notes: Message[]): Verdict | null {
  const { domain } = heard.account;
  const urls = (['https', 'http'] as const).flatMap((scheme) => [
    dedicatedUrl(scheme, domain),
    wellKnownUrl(scheme, domain),
  ]);
  for (const url of urls) {
    const answer = answerTo(heard, ask('autoconfig', url, 'mailbox'));
    if (answer === null) continue;
    if (!isSuccess(answer)) {
      const why = stumble(answer);
      if (why !== null) notes.push(why);
      continue;
    }
    const reading = readThunderbirdFile(answer, heard.account);
    if (reading.kind !== 'refused') return taken(reading, answer, 'autoconfig', notes);
    const isBrokenXml = isXmlType(answer) && !openXml(answer, 'any').ok;
    notes.push(cannotUse(url, reading.reason));
    if (isBrokenXml) continue;
    notes.push({ id: 'reader-first-answer-counts', args: {} });
    return null;
  }
  return null;
}

function laterPlaces(heard: Heard) {
  const database = urlsOf(heard, 'ispdb').map((url) => ask('ispdb', url, 'nobody'));
  // The database hears the domain only; the provider's own place hears the address.
  const exchanger = urlsOf(heard, 'mx').map((url) =>
    ask('mx', url, url.includes('/mail/config-v1.1.xml') ? 'mailbox' : 'nobody'),
  );
  return [...database, ...exchanger];
}

function isXmlType({ contentType }: HeardAnswer): boolean {
  return ['text/xml', 'application/xml', 'text/rdf'].some((type) => contentType?.startsWith(type));
}

/** FetchHTTP reads XML only where the content type says so; anything else stays a text, which is no configuration. */
export function readThunderbirdFile(answer: HeardAnswer, account: Account): Reading {
  if (!isXmlType(answer)) return refuse('content-type', valueArgs(answer.contentType));
  const opened = openXml(answer, 'any');
  return opened.ok ? readThunderbirdConfig(opened.root, account) : { kind: 'refused', reason: opened.reason };
}

function askAutodiscover(heard: Heard, notes: Message[]): Verdict | null {
  const { domain } = heard.account;
  const usual = [`https://autodiscover.${domain}${autodiscoverPath}`, `https://${domain}${autodiscoverPath}`];
  for (const url of [...usual, ...furtherPlaces(heard, usual)]) {
    const answer = followed(heard, url);
    if (answer === null) continue;
    if (!isSuccess(answer)) {
      const why = stumbleAt(answer);
      if (why !== null) notes.push(why);
      continue;
    }
    const reading = readAnswer(answer, heard);
    if (reading === null) continue;
    if (reading.kind !== 'refused') return taken(reading, answer, 'autodiscover', notes);
    notes.push(cannotUse(answer.url, reading.reason));
    return null;
  }
  return null;
}

/** Null for an answer that leads to another address: the places of that one follow. */
function readAnswer(answer: HeardAnswer, { account }: Heard): Reading | null {
  if (!isXmlType(answer)) return refuse('not-xml', valueArgs(answer.contentType));
  const opened = openAccount(answer);
  if (opened.kind === 'address') return null;
  return opened.kind === 'refused' ? opened : readThunderbirdAutodiscover(opened.node, account);
}
