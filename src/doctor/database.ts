import { join } from 'node:path';
import { type DatabaseFacts, examineSqlite } from '../store/examine-sqlite.ts';
import { type FolderHolder, folderHolder } from '../store/lock-folder.ts';
import type { Words } from '../words/words.ts';
import { type FolderFacts, lookAtFolder } from './look-at-folder.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';
import { noteWords } from './note-words.ts';

/** Whether reports can be stored: the folder, the file, its tables, its soundness. */
export const database: Question = {
  id: 'database',
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_DATA_DIR')) return [needs('POSTHORN_DATA_DIR')];
    const { dataDir } = patient.config;
    const folder = lookAtFolder(dataDir);
    const notes = tellFolder(dataDir, folder);
    if (folder.kind !== 'there') return notes;
    const file = join(dataDir, 'posthorn.sqlite');
    const holder = folderHolder(dataDir);
    const held = holder === null ? [] : [note('well', 'doctor-folder-held', heldBy(holder))];
    return [...notes, ...held, ...tellDatabase(file, await examineSqlite(file), process.getuid?.() ?? null)];
  },
};

function heldBy({ since, pid, machine }: Partial<FolderHolder>) {
  return { since: since ?? null, pid: pid ?? null, machine: machine ?? null };
}

/** Why the database of a folder cannot be used, in a line that names the setting; null where nothing is wrong with it. */
export async function whyNoDatabase(words: Words, dataDir: string): Promise<string | null> {
  const folder = tellFolder(dataDir, lookAtFolder(dataDir));
  const file = join(dataDir, 'posthorn.sqlite');
  const notes = [...folder, ...tellDatabase(file, await examineSqlite(file), null)];
  const fault = notes.find(({ state }) => state === 'fault');
  if (fault === undefined) return null;
  const { text, fix = '' } = noteWords(words, fault);
  return `POSTHORN_DATA_DIR: ${text} ${fix}`.trim();
}

/** What the folder of the data means. Pure. */
export function tellFolder(folder: string, facts: FolderFacts): Note[] {
  switch (facts.kind) {
    case 'missing':
      return facts.canBeMade
        ? [note('well', 'doctor-folder-to-make', { folder })]
        : [note('fault', 'doctor-folder-missing', { folder, reason: facts.reason })];
    case 'no-folder':
      return [note('fault', 'doctor-folder-is-file', { folder })];
    case 'closed':
      return [note('fault', 'doctor-folder-closed', { folder, reason: facts.reason })];
    case 'there':
      return facts.isOpenToOthers ? [note('warning', 'doctor-folder-open', { folder })] : [];
  }
}

/** What the database file means. Pure. */
export function tellDatabase(file: string, facts: DatabaseFacts, uid: number | null): Note[] {
  switch (facts.kind) {
    case 'missing':
      return [note('well', 'doctor-database-to-make', { file })];
    case 'no-file':
      return [note('fault', 'doctor-database-no-file', { file })];
    case 'closed':
      return [note('fault', 'doctor-database-closed', { file, code: facts.code })];
    case 'other-type':
      return [note('fault', 'doctor-database-other-type', { file, begins: facts.begins })];
    case 'locked':
      return [note('fault', 'doctor-database-locked', { file })];
    case 'damaged':
      return [note('fault', 'doctor-database-damaged', { file, detail: facts.lines.join('; ') })];
    case 'failed':
      return [note('fault', 'doctor-database-failed', { file, detail: facts.detail })];
    case 'opens':
      return tellOpened(file, facts, uid);
  }
}

type Opened = Extract<DatabaseFacts, { kind: 'opens' }>;

function tellOpened(file: string, facts: Opened, uid: number | null): Note[] {
  const { isWritable, unknown, pending, ownerUid, bytes, isWholeChecked: isWhole, reports } = facts;
  const notes: Note[] = [];
  if (!isWritable) notes.push(note('fault', 'doctor-database-read-only', { file }));
  if (unknown.length > 0) notes.push(note('fault', 'doctor-database-newer', { changes: unknown.join(', ') }));
  else if (pending.length > 0) notes.push(note('warning', 'doctor-database-older'));
  if (uid !== null && uid !== ownerUid)
    notes.push(note('warning', 'doctor-database-owner', { owner: String(ownerUid), asker: String(uid) }));
  if (isWritable && unknown.length === 0)
    notes.push(note('well', 'doctor-database-well', { isWhole, bytes, reports }));
  return notes;
}
