import type { Message } from '../model/message.ts';
import type { Args } from '../words/values.ts';
import type { Words } from '../words/words.ts';
import type { Note, State } from './note.ts';

/** One thing as it is told. */
export interface ToldNote {
  state: State;
  /** What there is, in one sentence. */
  text: string;
  /** What does not work because of it; absent where all is well. */
  means?: string;
  /** What to do about it. */
  fix?: string;
}

/** Tells one thing in a language. */
export function noteWords(words: Words, { state, id, args: given }: Note): ToldNote {
  const args: Args = Object.fromEntries(
    Object.entries(given).map(([name, arg]) => [
      name,
      isMessage(arg) ? words.message(arg.id, arg.args) : arg,
    ]),
  );
  const means = words.stored(id, 'means', args) ?? '';
  const fix = words.stored(id, 'fix', args) ?? '';
  return { state, text: words.message(id, args), ...(means !== '' && { means }), ...(fix !== '' && { fix }) };
}

function isMessage(arg: Note['args'][string]): arg is Message {
  return typeof arg === 'object' && arg !== null && 'id' in arg;
}
