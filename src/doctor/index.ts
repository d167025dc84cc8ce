import { database } from './database.ts';
import { disk } from './disk.ts';
import { dns } from './dns.ts';
import type { Note, Patient, Question } from './note.ts';
import { output } from './output.ts';
import { settings } from './settings.ts';

/** Every question, in the order in which they are told. */
export const questions: readonly Question[] = [settings, database, disk, dns, output];

/** One question with its answer. */
export interface Answer {
  id: string;
  title: string;
  notes: Note[];
}

/** What an installation is like: all questions, asked at the same time. */
export async function examine(patient: Patient): Promise<Answer[]> {
  return await Promise.all(
    questions.map(async ({ id, title, ask }) => ({ id, title, notes: await ask(patient) })),
  );
}
