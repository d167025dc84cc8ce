import type { Kysely } from 'kysely';

/** Programs that are told of events, the messages that wait for them, and what was told to rise. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhook')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .addColumn('diagnoses', 'text', (column) => column.notNull())
    .addColumn('actors', 'text', (column) => column.notNull())
    .addColumn('domains', 'text', (column) => column.notNull())
    .addColumn('with_transcript', 'bigint', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('old_secret', 'text')
    .addColumn('old_until', 'bigint')
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('delivered', 'bigint', (column) => column.notNull())
    .addColumn('failing', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint')
    .addColumn('last_why', 'text', (column) => column.notNull())
    .addColumn('refused', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('webhook_delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('webhook', 'text', (column) => column.notNull().references('webhook.id').onDelete('cascade'))
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.references('report.id').onDelete('cascade'))
    .addColumn('question', 'text', (column) => column.references('question.key').onDelete('cascade'))
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('webhook_delivery').columns(columns).execute();
  await index('webhook_delivery_due', ['webhook', 'state', 'due_at', 'id']);
  await index('webhook_delivery_state', ['state', 'due_at']);
  await index('webhook_delivery_report', ['report']);
  await index('webhook_delivery_question', ['question']);
  await db.schema
    .createTable('known_rise')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('began_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('known_rise_key', ['key', 'name'])
    .execute();
}
