import { closeSync, existsSync, fsyncSync, openSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the folder of the data is like. */
export type FolderFacts =
  | { kind: 'there'; isOpenToOthers: boolean }
  | { kind: 'missing'; canBeMade: boolean; reason: string }
  | { kind: 'no-folder' }
  | { kind: 'closed'; reason: string };

const trialBytes = 64 * 1024;

/** Looks at a folder, and writes a small file into it, for permissions tell less than a trial. The file is deleted. */
export function lookAtFolder(folder: string): FolderFacts {
  const stats = tryStat(folder);
  if (typeof stats === 'string') return { kind: 'closed', reason: stats };
  if (stats === null) {
    const reason = tryWriting(existingAbove(folder));
    return { kind: 'missing', canBeMade: reason === null, reason: reason ?? '' };
  }
  if (!stats.isDirectory()) return { kind: 'no-folder' };
  const reason = tryWriting(folder);
  if (reason !== null) return { kind: 'closed', reason };
  return { kind: 'there', isOpenToOthers: (stats.mode & 0o077) !== 0 };
}

/** The folder itself, or the next one above it that exists. */
export function existingAbove(folder: string): string {
  let above = folder;
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  return above;
}

function tryStat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    return reasonOf(error);
  }
}

function tryWriting(folder: string): string | null {
  const file = join(folder, `.posthorn-trial-${process.pid}`);
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    try {
      const bytes = Buffer.alloc(trialBytes, 1);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
      unlinkSync(file);
    }
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why the file system refused: its own word, which `doctor-reason` explains, else what it says. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code === '' ? message : code;
}
