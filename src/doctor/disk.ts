import { statfs } from 'node:fs/promises';
import { existingAbove, reasonOf } from './look-at-folder.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';

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
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_DATA_DIR')) return [needs('POSTHORN_DATA_DIR')];
    const folder = existingAbove(patient.config.dataDir);
    try {
      return tellDisk(folder, await lookAtDisk(folder));
    } catch (error) {
      return [note('unknown', 'doctor-disk-silent', { folder, reason: reasonOf(error) })];
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
  const left = { folder, bytes: freeBytes };
  if (freeBytes < leastBytes) notes.push(note('fault', 'doctor-disk-full', left));
  else if (freeBytes < fewBytes) notes.push(note('warning', 'doctor-disk-little', left));
  if (freeFiles !== null && freeFiles < fewFiles)
    notes.push(
      note(freeFiles < leastFiles ? 'fault' : 'warning', 'doctor-disk-files', { folder, files: freeFiles }),
    );
  return notes.length > 0 ? notes : [note('well', 'doctor-disk-well', left)];
}
