import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrationProvider } from './migrations.ts';

/** What a database file is like, from the outside in; the first thing that is wrong decides. */
export type DatabaseFacts =
  | { kind: 'missing' }
  /** A folder, a socket … */
  | { kind: 'no-file' }
  | { kind: 'closed'; code: string }
  /** `begins` = how the file begins, where that is text. */
  | { kind: 'other-type'; begins: string | null }
  | { kind: 'locked' }
  | { kind: 'damaged'; lines: string[] }
  | { kind: 'failed'; detail: string }
  | {
      kind: 'opens';
      isWritable: boolean;
      /** Changes of the tables that wait for the next start. */
      pending: string[];
      /** Changes that a newer version made. */
      unknown: string[];
      reports: number | null;
      /** When the newest report was made, milliseconds since 1970. */
      newest: number | null;
      bytes: number;
      /** False for large files, of which only the outline is checked. */
      isWholeChecked: boolean;
      ownerUid: number;
    };

const magic = 'SQLite format 3\0';
const largeBytes = 500 * 1024 * 1024;
const waitMs = 2000;

/** Looks at a database file without changing it. Never throws for what it finds. */
export async function examineSqlite(file: string): Promise<DatabaseFacts> {
  let stats: Stats | undefined;
  try {
    stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'missing' };
    if (!stats.isFile()) return { kind: 'no-file' };
    accessSync(file, constants.R_OK);
    const begins = readStart(file);
    // SQLite takes an empty file for a database without tables.
    if (begins.length > 0 && begins.toString('latin1') !== magic)
      return { kind: 'other-type', begins: asText(begins) };
  } catch (error) {
    return { kind: 'closed', code: codeOf(error) };
  }
  return await open(file, stats);
}

async function open(file: string, stats: Stats): Promise<DatabaseFacts> {
  const known = Object.keys(await migrationProvider.getMigrations());
  let database: DatabaseSync | null = null;
  try {
    const isWritable = mayWrite(file);
    database = new DatabaseSync(file, { readOnly: !isWritable });
    database.exec(`PRAGMA busy_timeout = ${waitMs}`);
    const isWholeChecked = stats.size <= largeBytes;
    const lines = check(database, isWholeChecked ? 'integrity_check(5)' : 'quick_check(5)');
    if (lines.length > 0) return { kind: 'damaged', lines };
    const made = column(database, 'kysely_migration', 'name');
    if (isWritable) database.exec('BEGIN IMMEDIATE; ROLLBACK');
    const hasReports = made.length > 0;
    return {
      kind: 'opens',
      isWritable,
      pending: known.filter((name) => !made.includes(name)),
      unknown: made.filter((name) => !known.includes(name)),
      reports: hasReports ? number(database, 'count(*)') : null,
      newest: hasReports ? number(database, 'max(created_at)') : null,
      bytes: stats.size,
      isWholeChecked,
      ownerUid: stats.uid,
    };
  } catch (error) {
    return fromError(error);
  } finally {
    database?.close();
  }
}

/** SQLite's own result codes (https://sqlite.org/rescode.html). */
function fromError(error: unknown): DatabaseFacts {
  const number = (error as { errcode?: number }).errcode ?? 0;
  const primary = number & 0xff;
  const detail = (error as Error).message;
  if (primary === 5 || primary === 6) return { kind: 'locked' };
  if (primary === 11) return { kind: 'damaged', lines: [detail] };
  if (primary === 26) return { kind: 'other-type', begins: null };
  if (primary === 14 || primary === 3) return { kind: 'closed', code: detail };
  return { kind: 'failed', detail };
}

function check(database: DatabaseSync, pragma: string): string[] {
  const rows = database.prepare(`PRAGMA ${pragma}`).all();
  return rows.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok');
}

function column(database: DatabaseSync, table: string, name: string): string[] {
  const exists = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table);
  if (exists === undefined) return [];
  return database
    .prepare(`SELECT ${name} AS value FROM ${table}`)
    .all()
    .map(({ value }) => String(value));
}

function number(database: DatabaseSync, expression: string): number | null {
  const value = database.prepare(`SELECT ${expression} AS value FROM report`).get()?.value;
  return typeof value === 'number' ? value : null;
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readStart(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(magic.length);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, magic.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

function asText(bytes: Buffer): string | null {
  const text = bytes.toString('utf8').replace(/\s+/g, ' ').trim();
  return /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text) ? text : null;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
