import type { Reply } from '../../model/facts.ts';
import type { RoundTripFacts } from '../../model/round-trip.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { envelopeCause } from './envelope-cause.ts';
import type { EnvelopeCause } from './envelope-texts.ts';

/** Why the test message itself was refused, where the words name a cause that has a finding of its own. */
export interface MessageRefusal {
  cause: EnvelopeCause;
  reply: Reply;
}

/**
 * Many servers take login, sender and recipient and look at limits and senders only once they have the message: Gmail, Exchange and
 * most relays for programs. What they say then means the same as at MAIL and RCPT.
 */
export function messageRefusal(roundTrip: RoundTripFacts | null | undefined): MessageRefusal | null {
  if (roundTrip?.outcome !== 'rejected' && roundTrip?.outcome !== 'not-accepted') return null;
  const { reply } = roundTrip;
  // A login that was let in once and refused the second time says nothing of sending.
  if (reply === null || /^(?:334|454|53[458])$/.test(reply.status) || aboutContent.test(reply.text))
    return null;
  const { cause } = envelopeCause({ mail: { ...reply, status: '250', enhanced: null }, rcpt: reply });
  return told.includes(cause) ? { cause, reply } : null;
}

/** The refusal of the test message, where this endpoint said it. */
export function messageRefusedAt(
  { id }: Pick<JudgedEndpoint, 'id'>,
  { roundTrip }: Pick<JudgedCheck, 'roundTrip'>,
): MessageRefusal | null {
  return roundTrip?.sentBy === id ? messageRefusal(roundTrip) : null;
}

const told: readonly EnvelopeCause[] = [
  'limit-reached',
  'sender-refused',
  'sending-suspended',
  'client-blocked',
];

/** What was found in the message, or missed in it, has nothing to do with who may send. */
const aboutContent =
  /\bspam\b|virus|malware|phish|\bcontent\b|attachment|\bdmarc\b|\bdkim\b|\bspf\b|\burls?\b|\blinks?\b|unsolicited|authentication (?:information|checks?)|rfc ?\d|compliant/i;
