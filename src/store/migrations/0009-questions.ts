import type { Kysely } from 'kysely';

/** Questions of people who have not signed up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('question')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('email_key', 'text', (column) => column.notNull())
    .addColumn('may_publish', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .addColumn('public_question', 'text')
    .addColumn('public_answer', 'text')
    .addColumn('published_at', 'bigint')
    .addColumn('changed_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('question_state')
    .on('question')
    .columns(['state', 'created_at', 'key'])
    .execute();
  await db.schema.createIndex('question_email').on('question').column('email_key').execute();
  await db.schema.createIndex('question_expires_at').on('question').column('expires_at').execute();
}
