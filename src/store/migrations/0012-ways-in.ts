import type { Kysely } from 'kysely';

/** Second steps of signing in, the sign-ins that wait for one, and people whom an identity provider vouches for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('second_step')
    .addColumn('staff_id', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('confirmed', 'bigint', (column) => column.notNull())
    .addColumn('last_step', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('recovery_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('recovery_code_staff').on('recovery_code').column('staff_id').execute();
  await db.schema
    .createTable('half_sign_in')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_link')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .execute();
}
