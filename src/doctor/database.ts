import { join } from 'node:path';
import { type DatabaseFacts, examineSqlite } from '../store/examine-sqlite.ts';
import { folderHolder } from '../store/lock-folder.ts';
import { bytesInWords } from './bytes-in-words.ts';
import { type FolderFacts, lookAtFolder } from './look-at-folder.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';

/** Whether reports can be stored: the folder, the file, its tables, its soundness. */
export const database: Question = {
  id: 'database',
  title: 'Database',
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_DATA_DIR')) return [needs('POSTHORN_DATA_DIR')];
    const { dataDir } = patient.config;
    const folder = lookAtFolder(dataDir);
    const notes = tellFolder(dataDir, folder);
    if (folder.kind !== 'there') return notes;
    const file = join(dataDir, 'posthorn.sqlite');
    const holder = folderHolder(dataDir);
    const held: Note[] =
      holder === null
        ? []
        : [
            {
              state: 'well',
              text: `Posthorn works on this folder since ${holder.since} as process ${holder.pid} of ${holder.machine}.`,
            },
          ];
    return [...notes, ...held, ...tellDatabase(file, await examineSqlite(file), process.getuid?.() ?? null)];
  },
};

/** Why the database of a folder cannot be used, in a line that names the setting; null where nothing is wrong with it. */
export async function whyNoDatabase(dataDir: string): Promise<string | null> {
  const folder = tellFolder(dataDir, lookAtFolder(dataDir));
  const file = join(dataDir, 'posthorn.sqlite');
  const notes = [...folder, ...tellDatabase(file, await examineSqlite(file), null)];
  const fault = notes.find(({ state }) => state === 'fault');
  return fault === undefined ? null : `POSTHORN_DATA_DIR: ${fault.text} ${fault.fix ?? ''}`.trim();
}

const nothingStored = 'No report can be stored, and the service does not start.';

/** What the folder of the data means. Pure. */
export function tellFolder(dataDir: string, facts: FolderFacts): Note[] {
  const fault = (text: string, fix: string): Note[] => [{ state: 'fault', text, means: nothingStored, fix }];
  switch (facts.kind) {
    case 'missing':
      return facts.canBeMade
        ? [
            {
              state: 'well',
              text: `The data folder ${dataDir} does not exist yet; the first start makes it.`,
            },
          ]
        : fault(
            `The data folder ${dataDir} does not exist, and it cannot be made: ${facts.reason}.`,
            'Make the folder for the user that runs the service, or set POSTHORN_DATA_DIR to another one.',
          );
    case 'no-folder':
      return fault(
        `${dataDir} is a file and no folder.`,
        'Set POSTHORN_DATA_DIR to a folder: the database is a file inside it.',
      );
    case 'closed':
      return fault(
        `Nothing can be written into the data folder ${dataDir}: ${facts.reason}.`,
        'Give the folder to the user that runs the service, or set POSTHORN_DATA_DIR to another one.',
      );
    case 'there':
      return facts.isOpenToOthers
        ? [
            {
              state: 'warning',
              text: `Other users of this machine can look into the data folder ${dataDir}.`,
              means: 'Reports tell who reads mail where and when.',
              fix: `chmod 700 ${dataDir}`,
            },
          ]
        : [];
  }
}

/** What the database file means. Pure. */
export function tellDatabase(file: string, facts: DatabaseFacts, uid: number | null): Note[] {
  const fault = (text: string, fix: string): Note[] => [{ state: 'fault', text, means: nothingStored, fix }];
  switch (facts.kind) {
    case 'missing':
      return [{ state: 'well', text: `There is no database yet; the first start makes ${file}.` }];
    case 'no-file':
      return fault(`${file} is no file.`, 'Move it away, so that a database can be made in its place.');
    case 'closed':
      return fault(
        `The database ${file} cannot be opened: ${facts.code}.`,
        'Give the file and its folder to the user that runs the service.',
      );
    case 'other-type':
      return fault(
        `${file} is not a database${facts.begins === null ? '' : `: it begins with “${facts.begins}”`}.`,
        'Move the file away, so that a new database is made, or put back the right one from a backup.',
      );
    case 'locked':
      return fault(
        `Another program keeps the database ${file} locked.`,
        'Find who has the file open (fuser, lsof): a second Posthorn, a backup, or a shell of sqlite3. End it.',
      );
    case 'damaged':
      return fault(
        `The database ${file} is damaged: ${facts.lines.join('; ')}.`,
        'Stop the service and put back a backup, or move the file away: lost reports harm nobody, the tests can be repeated.',
      );
    case 'failed':
      return fault(`The database ${file} cannot be used: ${facts.detail}.`, 'Look at the disk it lies on.');
    case 'opens':
      return tellOpened(file, facts, uid);
  }
}

type Opened = Extract<DatabaseFacts, { kind: 'opens' }>;

function tellOpened(file: string, facts: Opened, uid: number | null): Note[] {
  const notes: Note[] = [];
  if (!facts.isWritable)
    notes.push({
      state: 'fault',
      text: `The database ${file} can be read, but not written.`,
      means: nothingStored,
      fix: 'Give the file to the user that runs the service, and make it writable (chmod 600).',
    });
  if (facts.unknown.length > 0)
    notes.push({
      state: 'fault',
      text: `A newer version of Posthorn changed the tables of the database: ${facts.unknown.join(', ')}.`,
      means: 'This version does not know them, and the service does not start.',
      fix: 'Run the newer version again, or put back the backup that was made before.',
    });
  else if (facts.pending.length > 0)
    notes.push({
      state: 'warning',
      text: 'The tables of the database are of an older version.',
      means: 'The next start brings them up to date; the older version may then no longer read them.',
      fix: 'Make a copy of the file before the start.',
    });
  if (uid !== null && uid !== facts.ownerUid)
    notes.push({
      state: 'warning',
      text: `The database belongs to another user (number ${facts.ownerUid}) than the one who asks (number ${uid}).`,
      means: 'What this user may do says little about what the service may do.',
      fix: 'Run this command as the user that runs the service.',
    });
  const size = bytesInWords(facts.bytes);
  const how = facts.isWholeChecked ? 'sound' : 'sound in outline (too large to be read whole)';
  const count =
    facts.reports === null ? '' : `, ${facts.reports} ${facts.reports === 1 ? 'report' : 'reports'}`;
  if (facts.isWritable && facts.unknown.length === 0)
    notes.push({
      state: 'well',
      text: `The database opens, can be written, and is ${how}: ${size}${count}.`,
    });
  return notes;
}
