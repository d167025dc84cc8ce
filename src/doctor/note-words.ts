import { type ConfigFault, faultWords } from '../config/config-fault.ts';
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
    Object.entries(given).map(([name, arg]) => [name, isFault(arg) ? faultWords(words, arg) : arg]),
  );
  const means = words.stored(id, 'means', args) ?? '';
  const fix = words.stored(id, 'fix', args) ?? '';
  return { state, text: words.message(id, args), ...(means !== '' && { means }), ...(fix !== '' && { fix }) };
}

function isFault(arg: Note['args'][string]): arg is ConfigFault {
  return typeof arg === 'object' && arg !== null && 'setting' in arg;
}
