import type { Kysely } from 'kysely';

/** The word by which a badge shows how a report ended; null where its owner has allowed none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('report').addColumn('badge', 'text').execute();
  await db.schema.createIndex('report_badge').on('report').column('badge').execute();
}
