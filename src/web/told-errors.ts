import type { FieldError } from '../check/request/parse-request.ts';
import type { Words } from '../words/words.ts';

/** A field error as a person or a program is told it. */
export interface ToldError extends Omit<FieldError, 'message'> {
  message: string;
}

/** What is wrong with each field, in the language of who asked. */
export function toldErrors(words: Words, errors: readonly FieldError[]): ToldError[] {
  return errors.map((error) => ({ ...error, message: words.message(error.message.id, error.message.args) }));
}
