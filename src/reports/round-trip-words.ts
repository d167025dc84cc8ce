import type { RoundTripFacts } from '../model/round-trip.ts';
import type { Words } from '../words/words.ts';

/** What became of the test message, in a few words. */
export function tripTitle(words: Words, { outcome, arrivedMs, folder }: RoundTripFacts): string {
  const seconds = (arrivedMs ?? 0) / 1000;
  return words.message('report-trip-title', { outcome, seconds, junk: folder === 'junk' });
}

/** The sentence below: why it was not sent, what the server said, or how it failed. */
export function tripSentence(
  words: Words,
  { outcome, skipped, failure, refused, reply }: RoundTripFacts,
): string {
  const answer = outcome === 'cannot-look' ? refused : reply;
  const said = outcome === 'not-seen' || answer === null ? null : `${answer.status} ${answer.text}`.trim();
  const rest = said === null ? (failure === null ? 'may-arrive' : 'failed') : 'said';
  const story = skipped ?? (outcome === 'delivered' ? 'delivered' : rest);
  return words.message('report-trip-sentence', { story, said, kind: failure?.kind ?? null });
}
