import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import type { Tables } from './migrations.ts';
import { migrate, openSqlite } from './open-sqlite.ts';
import type { ReportStore } from './report-store.ts';

export interface StoreOptions {
  /** Folder of the database file `posthorn.sqlite`. */
  dataDir: string;
  /** Days until a report expires, counted from its creation. */
  retentionDays: number;
  now?: () => Date;
}

const dayMs = 86_400_000;

/** Opens the store of embedded SQLite and brings its tables up to date. */
export async function openSqliteStore(options: StoreOptions): Promise<ReportStore> {
  const db = openDatabase(options.dataDir);
  await migrate(db);
  return sqliteStore(db, options);
}

/** Brings the tables up to date without opening a store; gives the names of the changes made. */
export async function migrateSqliteStore(dataDir: string): Promise<string[]> {
  const db = openDatabase(dataDir);
  try {
    return await migrate(db);
  } finally {
    await db.destroy();
  }
}

function openDatabase(dataDir: string): Kysely<Tables> {
  return openSqlite(join(dataDir, 'posthorn.sqlite'));
}

function sqliteStore(
  db: Kysely<Tables>,
  { retentionDays, now = () => new Date() }: StoreOptions,
): ReportStore {
  const living = () => db.selectFrom('report').select('json').where('expires_at', '>', now().getTime());

  async function save(report: Report): Promise<Report> {
    const createdAt = Date.parse(report.createdAt);
    const expiresAt = report.expiresAt ?? new Date(createdAt + retentionDays * dayMs).toISOString();
    const stored: Report = { ...report, expiresAt };
    const row = { state: stored.state, expires_at: Date.parse(expiresAt), json: JSON.stringify(stored) };
    await db
      .insertInto('report')
      .values({ id: stored.id, code: stored.code, created_at: createdAt, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    return stored;
  }

  return {
    save,
    async get(id) {
      return toReport(await living().where('id', '=', id).executeTakeFirst());
    },
    async getByCode(code) {
      const newest = living().where('code', '=', code).orderBy('created_at', 'desc').limit(1);
      return toReport(await newest.executeTakeFirst());
    },
    async delete(id) {
      const result = await db.deleteFrom('report').where('id', '=', id).executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
    async purge(moment) {
      const expired = db.deleteFrom('report').where('expires_at', '<=', moment.getTime());
      return Number((await expired.executeTakeFirst()).numDeletedRows);
    },
    async markInterrupted() {
      const rows = await db.selectFrom('report').select('json').where('state', '!=', 'done').execute();
      for (const row of rows)
        await save({ ...(JSON.parse(row.json) as Report), state: 'done', interrupted: 'restart' });
      return rows.length;
    },
    close: () => db.destroy(),
  };
}

function toReport(row: { json: string } | undefined): Report | null {
  return row === undefined ? null : (JSON.parse(row.json) as Report);
}
