import type { Kysely } from 'kysely';

/** What staff did at the desk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('desk_log')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('desk_log_at').on('desk_log').column('at').execute();
  await db.schema.createIndex('desk_log_subject').on('desk_log').columns(['subject', 'at']).execute();
}
