import type { ProgressEvent } from '../model/progress.ts';
import type { Words } from '../words/words.ts';

type EndpointDone = Extract<ProgressEvent, { type: 'endpoint-done' }>;

/** How the look at one server ended, while the check still runs: true words, and whether they are good news. */
export function endingOf(
  words: Words,
  { outcome, failure, login }: Omit<EndpointDone, 'type' | 'endpoint'>,
): {
  outcome: 'done' | 'failed' | 'skipped';
  text: string;
} {
  const ending = outcome === 'done' ? (login === 'skipped' ? null : login) : outcome;
  const text = words.message('progress-ending', { ending: ending ?? 'answered', kind: failure ?? null });
  return { outcome: ending === 'refused' ? 'failed' : outcome, text };
}
