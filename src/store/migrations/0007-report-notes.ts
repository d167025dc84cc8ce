import type { Kysely } from 'kysely';

/** What staff write on a report, and where they stand with it; both go when the report does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_note')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report', 'text', (column) => column.notNull().references('report.id').onDelete('cascade'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('shown_as', 'text')
    .execute();
  await db.schema.createIndex('report_note_report').on('report_note').columns(['report', 'at']).execute();
  await db.schema
    .createTable('report_case')
    .addColumn('report', 'text', (column) => column.primaryKey().references('report.id').onDelete('cascade'))
    .addColumn('ticket', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('closed_by', 'text')
    .addColumn('cause_kind', 'text')
    .addColumn('cause', 'text')
    .execute();
  await db.schema.createIndex('report_case_closed_at').on('report_case').column('closed_at').execute();
}
