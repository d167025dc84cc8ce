import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another instance works on this folder. The message says which, and what to do. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
}

/** Holds the data folder for this process. */
export interface FolderLock {
  release(): void;
}

/** A lock that nobody refers to would be let go by the garbage collector. */
const held = new Set<DatabaseSync>();

const busy = 5;
const locked = 6;

/**
 * Takes a data folder for this process alone: a second instance would end the checks of the first. The lock is one of the
 * operating system's (SQLite's, on `posthorn.lock`), which goes with the process however that ends, so none is ever left over,
 * and which holds between containers that share a folder. `posthorn.pid` says in words who has it. Throws FolderInUseError.
 */
export function lockFolder(dataDir: string, now: Date): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const words = join(dataDir, 'posthorn.pid');
  const file = join(dataDir, 'posthorn.lock');
  const lock = new DatabaseSync(file);
  try {
    chmodSync(file, 0o600);
    // Without a wait: another instance will not let go of it.
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock.close();
    const code = (error as { errcode?: number }).errcode ?? 0;
    if ((code & 0xff) !== busy && (code & 0xff) !== locked) throw error;
    throw new FolderInUseError(inUseWords(dataDir, words));
  }
  held.add(lock);
  const { pid } = process;
  writeFileSync(
    words,
    `${pid}\nPosthorn works on this folder since ${now.toISOString()} as process ${pid} of ${hostname()}.\n`,
    {
      mode: 0o600,
    },
  );
  return {
    release() {
      rmSync(words, { force: true });
      held.delete(lock);
      lock.close();
    },
  };
}

/** Who holds a data folder, in the words of the one that does; null where nobody does. Changes nothing. */
export function folderHolder(dataDir: string): string | null {
  let lock: DatabaseSync;
  try {
    lock = new DatabaseSync(join(dataDir, 'posthorn.lock'), { readOnly: true });
  } catch {
    return null;
  }
  try {
    lock.exec('PRAGMA busy_timeout = 0; SELECT count(*) FROM sqlite_master;');
    return null;
  } catch {
    return read(join(dataDir, 'posthorn.pid')) ?? 'Another Posthorn works on this folder.';
  } finally {
    lock.close();
  }
}

function inUseWords(dataDir: string, words: string): string {
  const who = read(words);
  return `POSTHORN_DATA_DIR: another Posthorn works on ${dataDir} already.${who === null ? '' : ` It says: “${who}”`} Stop that one first, or give this one a folder of its own.`;
}

function read(words: string): string | null {
  try {
    return readFileSync(words, 'utf8').split('\n')[1]?.slice(0, 300) || null;
  } catch {
    return null;
  }
}
