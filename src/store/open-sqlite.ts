import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationProvider } from './migrations.ts';
import type { Tables } from './tables.ts';

/**
 * WAL lets a reader and a writer work at once. With synchronous=FULL a finished report is on the disk when `save`
 * returns, so neither kill -9 nor a power cut loses it; one flush a check is cheap. secure_delete overwrites what is
 * deleted, since a report tells when and where somebody reads mail.
 */
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`;

/** Long enough for any other command; a service that answers people waits otherwise (see patiently.ts). */
const usualBusyMs = 5000;

/**
 * Opens the database file for its owner alone, creating it and its folder when missing. For `busyMs` SQLite itself waits for
 * others, and the process stands still meanwhile.
 */
export function openSqlite(file: string, busyMs = usualBusyMs): Kysely<Tables> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  chmodSync(file, 0o600);
  // First of all: already the change to WAL meets the locks of others.
  database.exec(`PRAGMA busy_timeout = ${busyMs};`);
  database.exec(pragmas);
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyDatabase(database) }) });
}

/** Brings the tables up to date; gives the names of the changes made. Throws when one fails. */
export async function migrate(db: Kysely<Tables>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: migrationProvider });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return results.map((result) => result.migrationName);
}

/** Kysely expects the shape of better-sqlite3; a statement that has columns is one that gives rows. */
function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}
