import type { Kysely } from 'kysely';

/** Mail about questions that waits for a server, or was sent; and the mail programs that reports are counted by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('question', 'text', (column) =>
      column.notNull().references('question.key').onDelete('cascade'),
    )
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('mail_due').on('mail').columns(['state', 'due_at', 'id']).execute();
  await db.schema
    .createTable('report_program')
    .addColumn('report', 'text', (one) => one.notNull().references('report.id').onDelete('cascade'))
    .addColumn('name', 'text', (one) => one.notNull())
    .addColumn('at', 'bigint', (one) => one.notNull())
    .addPrimaryKeyConstraint('report_program_key', ['report', 'name'])
    .execute();
  await db.schema.createIndex('mail_question').on('mail').column('question').execute();
}
