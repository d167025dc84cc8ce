import type { RoundTripFacts, RoundTripSkipped } from '../model/round-trip.ts';

/** Why no test message was sent, as a sentence. */
export const skippedWords: Record<RoundTripSkipped, string> = {
  'login-needed': 'It is sent only when the password was accepted for receiving and for sending.',
  busy: 'Another test message of this account is still on its way.',
  limit: 'Three test messages an hour are the limit for an account.',
  practice: 'Practice servers take mail and drop it, so nothing would arrive.',
};

const titles: Record<Exclude<RoundTripFacts['outcome'], 'delivered'>, string> = {
  'not-seen': 'The test message was not seen to arrive',
  rejected: 'The test message was refused after it had been sent',
  'not-accepted': 'The test message was not accepted',
  unclear: 'Nobody knows whether the test message was taken',
  'cannot-look': 'The test message could not be looked for',
  'not-run': 'No test message was sent',
};

/** What became of the test message, in a few words. */
export function tripTitle({ outcome, arrivedMs, folder }: RoundTripFacts): string {
  if (outcome !== 'delivered') return titles[outcome];
  const seconds = ((arrivedMs ?? 0) / 1000).toFixed(1);
  return `The test message arrived after ${seconds} s${folder === 'junk' ? ', in the junk folder' : ''}`;
}
