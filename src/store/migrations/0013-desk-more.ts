import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

const firstPasswordMs = 7 * 86_400_000;

/**
 * Saved searches; every address that stands in a report; who has to act on it; until when a first password opens; and by which
 * session of an identity provider somebody signed in. What was indexed before is indexed once more (see index-report.ts).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('saved_search')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('query', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('saved_search_name', ['staff_id', 'name_key'])
    .execute();
  await db.schema
    .createTable('report_address')
    .addColumn('report', 'text', (one) => one.notNull().references('report.id').onDelete('cascade'))
    .addColumn('address', 'text', (one) => one.notNull())
    .addPrimaryKeyConstraint('report_address_key', ['report', 'address'])
    .execute();
  await db.schema.createIndex('report_address_address').on('report_address').column('address').execute();
  await db.schema
    .alterTable('report_find')
    .addColumn('actor', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('report_find')
    .addColumn('edition', 'bigint', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema
    .createIndex('report_find_actor')
    .on('report_find')
    .columns(['actor', 'at', 'report'])
    .execute();
  await db.schema.createIndex('report_find_edition').on('report_find').column('edition').execute();
  await db.schema.alterTable('staff').addColumn('password_ends_at', 'bigint').execute();
  // Passwords that wait for their owners have as long from now on.
  await (db as Kysely<Pick<Tables, 'staff'>>)
    .updateTable('staff')
    .set({ password_ends_at: Date.now() + firstPasswordMs })
    .where('must_change', '=', 1)
    .execute();
  for (const column of ['subject', 'sid', 'id_token'])
    await db.schema.alterTable('session').addColumn(column, 'text').execute();
  await db.schema.createIndex('session_subject').on('session').column('subject').execute();
}
