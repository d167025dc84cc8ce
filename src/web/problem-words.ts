import { storeTrouble } from '../store/store-trouble.ts';
import type { Words } from '../words/words.ts';
import { HttpProblem, type ProblemReason } from './http-problem.ts';

/** What a person is told. */
export interface ProblemWords {
  title: string;
  text: string;
}

/** The message of each reason. */
const messages: Record<ProblemReason, string> = {
  'bad-request': 'error-bad-request',
  'other-site': 'error-other-site',
  'not-your-role': 'error-not-your-role',
  'other-host': 'error-other-host',
  'not-found': 'error-not-found',
  method: 'error-method',
  'too-large': 'error-too-large',
  'not-a-form': 'error-not-a-form',
  invalid: 'error-invalid',
  'too-many': 'error-too-many',
  'too-many-streams': 'error-too-many-streams',
  'too-many-searches': 'error-too-many-searches',
  'left-alone': 'error-left-alone',
  'claim-gone': 'error-claim-gone',
  'wrong-code': 'error-wrong-code',
  'key-missing': 'error-key-missing',
  'key-unknown': 'error-key-unknown',
  'key-ended': 'error-key-ended',
  'scope-missing': 'error-scope-missing',
  'too-many-keys': 'error-too-many-keys',
  'repeat-key': 'error-repeat-key',
  'repeat-other': 'error-repeat-other',
  'repeat-running': 'error-repeat-running',
  busy: 'error-busy',
  closing: 'error-closing',
  storage: 'error-storage',
  failed: 'error-failed',
};

/** The words for what went wrong, for pages that say it beside something else. */
export function problemText(words: Words, { reason, retrySeconds }: HttpProblem): ProblemWords {
  const seconds = retrySeconds ?? 60;
  const wait = { seconds, minutes: seconds > 90 ? Math.ceil(seconds / 60) : null };
  const id = messages[reason];
  return { title: words.message(id), text: words.message(`${id}.text`, wait) };
}

/** What an error of any kind is told as. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (storeTrouble(error) !== null) return new HttpProblem(503, 'storage');
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 413) return new HttpProblem(413, 'too-large');
  if (status === 415) return new HttpProblem(415, 'not-a-form');
  if (status === 429) return new HttpProblem(429, 'too-many');
  if (typeof status === 'number' && status >= 400 && status < 500) return new HttpProblem(400, 'bad-request');
  return new HttpProblem(500, 'failed');
}
