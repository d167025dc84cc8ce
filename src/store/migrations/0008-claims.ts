import type { Kysely } from 'kysely';

/** Links by which staff ask customers for a test, and tests that staff asked for themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('shown_as', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('ticket', 'text', (column) => column.notNull())
    .addColumn('earlier', 'text')
    .addColumn('opened_at', 'bigint')
    .addColumn('used_at', 'bigint')
    .addColumn('withdrawn_at', 'bigint')
    .addColumn('report', 'text')
    .execute();
  await db.schema.createIndex('claim_created_at').on('claim').column('created_at').execute();
  await db.schema.createIndex('claim_address').on('claim').column('address').execute();
  await db.schema.createIndex('claim_report').on('claim').column('report').execute();
  await db.schema.createIndex('claim_earlier').on('claim').column('earlier').execute();
  await db.schema
    .createTable('rerun')
    .addColumn('report', 'text', (column) => column.primaryKey())
    .addColumn('earlier', 'text', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('rerun_earlier').on('rerun').column('earlier').execute();
}
