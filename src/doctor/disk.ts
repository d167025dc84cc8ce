import { statfs } from 'node:fs/promises';
import { bytesInWords } from './bytes-in-words.ts';
import { existingAbove, reasonOf } from './look-at-folder.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';

/** What is left of the disk for data; null where the file system does not count in such a way. */
export interface DiskFacts {
  freeBytes: number;
  freeFiles: number | null;
}

/** Below this the disk counts as full. */
export const leastBytes = 50_000_000;
const fewBytes = 1_000_000_000;
const leastFiles = 50;
const fewFiles = 1000;

/** Whether there is room on the disk of the data folder. */
export const disk: Question = {
  id: 'disk',
  title: 'Disk',
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_DATA_DIR')) return [needs('POSTHORN_DATA_DIR')];
    const folder = existingAbove(patient.config.dataDir);
    try {
      return tellDisk(folder, await lookAtDisk(folder));
    } catch (error) {
      return [
        { state: 'unknown', text: `The disk of ${folder} does not tell what is left: ${reasonOf(error)}.` },
      ];
    }
  },
};

/** What is left of the disk that a folder lies on. */
export async function lookAtDisk(folder: string): Promise<DiskFacts> {
  const { bavail, bsize, files, ffree } = await statfs(folder);
  return { freeBytes: bavail * bsize, freeFiles: files === 0 ? null : ffree };
}

/** What the room left means. Pure. */
export function tellDisk(folder: string, { freeBytes, freeFiles }: DiskFacts): Note[] {
  const notes: Note[] = [];
  const left = bytesInWords(freeBytes);
  const fix = 'Make room, or set POSTHORN_DATA_DIR to a folder on another disk.';
  if (freeBytes < leastBytes)
    notes.push({
      ...{ state: 'fault', text: `The disk of ${folder} is full: ${left} left.`, fix },
      means: 'Reports cannot be stored any more, or soon.',
    });
  else if (freeBytes < fewBytes)
    notes.push({
      ...{ state: 'warning', text: `Little is left on the disk of ${folder}: ${left}.`, fix },
      means: 'A report can take a few hundred kilobytes; when the disk is full, none can be stored.',
    });
  if (freeFiles !== null && freeFiles < fewFiles)
    notes.push({
      state: freeFiles < leastFiles ? 'fault' : 'warning',
      text: `The disk of ${folder} has room for ${freeFiles} more files only.`,
      means: 'Without room for files the database cannot be written, whatever is left in bytes.',
      fix: 'Delete files that nobody needs; df -i shows where they are.',
    });
  return notes.length > 0 ? notes : [{ state: 'well', text: `${left} left on the disk of ${folder}.` }];
}
