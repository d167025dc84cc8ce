import { address } from './address.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { disk } from './disk.ts';
import { dns } from './dns.ts';
import { ipv6 } from './ipv6.ts';
import { listening } from './listening.ts';
import { mail } from './mail.ts';
import { type Note, note, type Patient, type Question } from './note.ts';
import { output } from './output.ts';
import { ports } from './ports.ts';
import { records } from './records.ts';
import { settings } from './settings.ts';

/** Every question, in the order in which they are told. */
export const questions: readonly Question[] = [
  settings,
  database,
  disk,
  dns,
  ports,
  ipv6,
  clock,
  listening,
  address,
  records,
  output,
  mail,
];

/** One question with its answer. */
export interface Answer {
  id: string;
  notes: Note[];
}

/** What an installation is like: all questions, asked at the same time. */
export async function examine(patient: Patient): Promise<Answer[]> {
  return await Promise.all(
    questions.map(async ({ id, ask }) => ({ id, notes: await ask(patient).catch(ours) })),
  );
}

/** One question that fails leaves the others their answers. */
function ours(error: unknown): Note[] {
  const what = error instanceof Error ? error.message : String(error);
  return [note('unknown', 'doctor-not-looked-at', { error: what })];
}
