import type { Failure, StepName } from '../model/failure.ts';
import type { Words } from '../words/words.ts';

/** A step as a person reads it: `TLS handshake`. */
export function stepName(words: Words, step: StepName): string {
  return words.message('report-step', { step });
}

/** A failure in a few words, for the end of a sentence: `the connection was refused`. */
export function failureText(words: Words, { kind }: Pick<Failure, 'kind'>): string {
  return words.message('report-failure', { kind });
}
