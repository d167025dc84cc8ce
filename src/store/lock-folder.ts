import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Message } from '../model/message.ts';

/** Who works on a folder, as it wrote down itself. */
export interface FolderHolder {
  /** When it began, in ISO 8601. */
  since: string;
  pid: string;
  machine: string;
}

/** Another instance works on this folder; `told` says which, and what to do. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
  readonly told: Message;

  constructor(folder: string, holder: Partial<FolderHolder>) {
    super('the data folder is in use');
    const { since = null, pid = null, machine = null } = holder;
    this.told = { id: 'start-folder-in-use', args: { folder, since, pid, machine } };
  }
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
 * and which holds between containers that share a folder. `posthorn.pid` says who has it. Throws FolderInUseError.
 */
export function lockFolder(dataDir: string, now: Date): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const note = join(dataDir, 'posthorn.pid');
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
    throw new FolderInUseError(dataDir, read(note) ?? {});
  }
  held.add(lock);
  writeFileSync(note, `${process.pid}\nsince ${now.toISOString()} of ${hostname()}\n`, { mode: 0o600 });
  return {
    release() {
      rmSync(note, { force: true });
      held.delete(lock);
      lock.close();
    },
  };
}

/** Who holds a data folder, with nothing where that is not written down; null where nobody does. Changes nothing. */
export function folderHolder(dataDir: string): Partial<FolderHolder> | null {
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
    return read(join(dataDir, 'posthorn.pid')) ?? {};
  } finally {
    lock.close();
  }
}

/** Versions before put the same into a sentence: "… since TIME as process PID of MACHINE." */
function read(note: string): FolderHolder | null {
  try {
    const [pid = '', rest = ''] = readFileSync(note, 'utf8').slice(0, 400).split('\n');
    const { since, machine } =
      /since (?<since>\S+) (?:as process \d+ )?of (?<machine>\S+?)\.?$/.exec(rest)?.groups ?? {};
    return since === undefined || machine === undefined || !/^\d+$/.test(pid)
      ? null
      : { since, pid, machine };
  } catch {
    return null;
  }
}
