import { causeInText } from '../rules/login/provider-texts.ts';
import { refusalCauses } from '../rules/login/refusal-causes.ts';
import { causeInWords } from '../rules/sending/envelope-texts.ts';
import { clausesOf } from '../rules/server-text/clauses.ts';
import { type Meaning as ForeignMeaning, meaningIn } from '../rules/server-text/languages.ts';
import { readServerText } from '../rules/server-text/server-text.ts';
import type { Candidate } from './candidate.ts';
import { findPhrases, isLogLine, statementsOf } from './find-entries.ts';
import type { MeaningId } from './meanings.ts';
import { ofPlace, ofReported } from './other-server.ts';
import { ofEnvelope, ofLogin } from './read-reply.ts';
import { bare, bounce, heading, isCode, logged, ofLogins, ofMail, report, shortest } from './text-signs.ts';
import { ofClaims, unclear } from './weigh-claims.ts';
import { isSaid } from './weigh-replies.ts';
import { weightOfText } from './weights.ts';

/** What the statements of a text say, with its weight. `mayClaim`: what no row knows is read by the things and states it names. */
export function ofStatements(text: string, hasReplies: boolean, mayClaim: boolean): Candidate[] {
  const isNotice = bounce.test(text);
  const isReport = report.test(text);
  const isOfMail = isNotice || hasReplies || ofMail.test(text);
  const isOfLogin = isOfMail || ofLogins.test(text);
  const found: Candidate[] = [];
  for (const { text: statement, at } of statementsOf(text)) {
    const isHandedOn = isNotice || text.length < bare || logged.test(statement);
    const entries = [
      ...findPhrases(statement, ({ kind }) => kind !== 'server-text' && kind !== 'provider-text'),
      ...(isHandedOn ? findPhrases(withoutGuesses(statement), isSaid) : []),
    ];
    for (const entry of entries)
      found.push({
        id: entry.id,
        meanings: isReport
          ? ofReported(ofPlace(entry.meanings, statement, true))
          : ofPlace(entry.meanings, statement, isNotice),
        at,
        weight:
          weightOfText(entry, logged.test(statement)) -
          (isOfMail ? 0 : 8) -
          (heading.test(statement) ? 2 : 0),
      });
    // A library's own sentence says less than the server's words it stands around.
    const onlyRough =
      entries.length > 0 && entries.every(({ kind, tells }) => kind === 'library-text' && tells === 'rough');
    if (!hasReplies && !isNotice && isOfLogin && statement.length < shortest && !isLogLine(statement))
      found.push(
        ...ofWords(statement, at).map((one) => ({
          ...one,
          weight: one.weight + (onlyRough && one.id.startsWith('envelope/') ? 4 : 0),
        })),
      );
    if (mayClaim && statement.length < shortest && (isOfMail || !isCode.test(statement)))
      found.push(
        ...ofClaims(statement, at, entries)
          .filter(({ id }) => !isLogLine(statement) || !unclear.test(id))
          .map((one) => (isReport ? { ...one, meanings: ofReported(one.meanings) } : one)),
      );
    if (entries.length === 0) {
      const foreign = meaningIn(clausesOf(statement));
      if (foreign !== null && isOfLogin && foreign !== 'later')
        found.push({ id: `language/${foreign}`, meanings: [ofForeign[foreign]], at, weight: 40 });
    }
  }
  return found;
}

/** What a notice only supposes is no cause: "may not exist, they may be blacklisted". */
function withoutGuesses(statement: string): string {
  return statement
    .split(/(?<=[.!?])\s+|\n(?=\S)/)
    .filter(
      (sentence) =>
        !/\b(?:may|might|possibl[ey]|perhaps|for example|such as|if (?:the|your|you)|kann|könnte|möglich\w*|peut|puede)\b/i.test(
          sentence,
        ),
    )
    .join(' ');
}

/** The words of a server that a program shows without its code, read as a test reads them. */
function ofWords(statement: string, at: number): Candidate[] {
  const cause = causeInText(readServerText(statement), openToWords);
  if (cause !== null) return [{ id: `login/${cause}`, meanings: [ofLogin[cause]], at, weight: 41 }];
  const envelope = causeInWords(statement);
  const meaning = envelope === null || !saidAlone.includes(envelope) ? undefined : ofEnvelope[envelope];
  return meaning === undefined ? [] : [{ id: `envelope/${envelope}`, meanings: [meaning], at, weight: 40 }];
}

/** What is clear enough without a number before it. */
const saidAlone: readonly string[] = [
  'relay-denied',
  'login-required',
  'encryption-required',
  'limit-reached',
  'sending-suspended',
];

/** What words alone may claim. That something passes, or that a command is unknown, is said of much else. */
const openToWords = refusalCauses.filter(
  (cause) =>
    !['login-temporary-failure', 'login-not-offered', 'server-busy', 'mailbox-not-accessible'].includes(
      cause,
    ),
);

const ofForeign: Record<ForeignMeaning, MeaningId> = {
  'wrong-password': 'wrong-password',
  'account-stopped': 'account-disabled',
  'change-password': 'password-must-change',
  'app-password': 'app-password-needed',
  'too-many': 'too-many-logins',
  'address-blocked': 'address-blocked',
  'service-off': 'service-off',
  'needs-encryption': 'needs-encryption',
  'in-use': 'mailbox-in-use',
  later: 'delayed',
  'sending-limit': 'sending-limit',
  'sending-stopped': 'sending-suspended',
  'mailbox-full': 'recipient-mailbox-full',
  'login-required': 'login-required',
  'sender-refused': 'sender-refused',
  'relay-denied': 'relay-denied',
};
