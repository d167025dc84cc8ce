import { type ConfigFault, faultWords } from '../config/config-fault.ts';
import type { Message } from '../model/message.ts';
import { toldText } from '../words/told-text.ts';
import type { Arg, Args } from '../words/values.ts';
import type { Words } from '../words/words.ts';
import type { Note, Paragraph, State } from './note.ts';

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
  const args: Args = Object.fromEntries(Object.entries(given).map(([name, arg]) => [name, told(words, arg)]));
  const means = words.stored(`${id}.means`, args) ?? '';
  const fix = words.stored(`${id}.fix`, args) ?? '';
  return { state, text: words.message(id, args), ...(means !== '' && { means }), ...(fix !== '' && { fix }) };
}

function told(words: Words, arg: Note['args'][string]): Arg {
  if (isFault(arg)) return faultWords(words, arg);
  if (isParagraph(arg)) return toldAll(words, arg.sentences).join(' ');
  return isMessages(arg) ? toldAll(words, arg) : (arg as Arg);
}

function toldAll(words: Words, messages: readonly Message[]): string[] {
  return messages.map((one) => toldText(words, one));
}

function isParagraph(arg: Note['args'][string]): arg is Paragraph {
  return typeof arg === 'object' && arg !== null && 'sentences' in arg;
}

function isMessages(arg: Note['args'][string]): arg is readonly Message[] {
  return Array.isArray(arg) && arg.some((one) => typeof one === 'object');
}

function isFault(arg: Note['args'][string]): arg is ConfigFault {
  return typeof arg === 'object' && arg !== null && 'setting' in arg;
}
