import type { Note } from '../doctor/note.ts';
import { noteWords, type ToldNote } from '../doctor/note-words.ts';
import { english } from './english.ts';

/** What the doctor found, as an English reader is told it. */
export function toldInEnglish(notes: readonly Note[]): ToldNote[] {
  return notes.map((one) => noteWords(english, one));
}
