import type { CatalogueEntry } from './entry.ts';
import type { MeaningId } from './meanings.ts';
import { logged } from './text-signs.ts';

/** What a claim means in a reply to a message; null where it says nothing there. */
export function ofOther(meaning: MeaningId): MeaningId | null {
  switch (meaning) {
    case 'own-mailbox-full':
      return 'recipient-mailbox-full';
    case 'account-disabled':
      return 'recipient-disabled';
    case 'host-not-found':
      return 'recipient-domain-unknown';
    case 'cannot-connect':
    case 'timeout':
      return 'recipient-server-down';
    case 'wrong-password':
    case 'service-off':
    case 'program-settings':
    case 'program-data':
    case 'password-must-change':
    case 'mailbox-in-use':
      return null;
    default:
      return meaning;
  }
}

/** In a report on a message, what could not be found or reached is the recipient's server. */
export function ofReported(said: readonly MeaningId[]): readonly MeaningId[] {
  return said.map((one) => ofOther(one) ?? one);
}

/** A log whose next step is on the same computer tells of its own faults; who shows nothing but a line has his own server in mind. */
export function ofPlace(
  said: CatalogueEntry['meanings'],
  statement: string,
  isNotice: boolean,
): CatalogueEntry['meanings'] {
  const isDown = said[0] === 'recipient-server-down';
  if (!isDown && said[0] !== 'recipient-server-fault') return said;
  if (onSameComputer.test(statement)) return ['server-fault'];
  return isDown && !isNotice && !logged.test(statement) ? ['cannot-connect', 'timeout'] : said;
}

const onSameComputer =
  /relay=(?:virtual|local|maildrop|procmail|dovecot|private|lmtp|\[?127\.0\.0\.1|localhost)|connect to (?:127\.0\.0\.1|localhost|private\/)/;

/** Over IMAP and POP3 it is the reader's own mailbox. */
export function ofOwn(meaning: MeaningId): MeaningId {
  return meaning === 'recipient-mailbox-full' ? 'own-mailbox-full' : meaning;
}
