import type { Endpoint } from '../model/report.ts';

/** Programs that name themselves in their greeting, with the version behind the name where they say it. */
const product =
  /\b(?:Dovecot(?: Pigeonhole)?|Postfix|Exim|Courier(?:-IMAP|-POP3)?|Cyrus(?: IMAP| POP3)?|Sendmail|Microsoft (?:ESMTP MAIL Service|Exchange)|MailEnable|hMailServer|Zimbra|Haraka|OpenSMTPD|qmail|Stalwart|Kerio Connect|IceWarp|MDaemon|CommuniGate Pro|Axigen|Gmail|gsmtp|Lotus Domino|GroupWise)\b(?:[ /-]v?(\d{1,4}(?:\.\d{1,4}){1,3}))?/i;

/** What the server says it is, in its own words; null where it says nothing we could tell from a host name. */
export function softwareOf({ facts }: Pick<Endpoint, 'facts'>): string | null {
  const lines = [...facts.capabilities, ...facts.capabilitiesTls];
  const [, told] =
    lines.map((line) => /^"?IMPLEMENTATION"?[ =]"?([^"]{1,80})/i.exec(line)).find(Boolean) ?? [];
  return told ?? product.exec(facts.greeting ?? '')?.[0] ?? null;
}
