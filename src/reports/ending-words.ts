import type { ProgressEvent } from '../model/progress.ts';
import { failureText } from './failure-words.ts';

type EndpointDone = Extract<ProgressEvent, { type: 'endpoint-done' }>;

/** How the look at one server ended, while the check still runs: true words, and whether they are good news. */
export function endingOf({ outcome, failure, login }: Omit<EndpointDone, 'type' | 'endpoint'>): {
  outcome: 'done' | 'failed' | 'skipped';
  text: string;
} {
  if (outcome === 'skipped') return { outcome, text: 'Not tried' };
  if (outcome === 'failed')
    return { outcome, text: failure ? `Did not work: ${failureText({ kind: failure })}` : 'Did not work' };
  if (login === 'refused') return { outcome: 'failed', text: 'It did not let us sign in' };
  return { outcome, text: login === 'accepted' ? 'Signed in' : 'It answered; nobody signed in' };
}
