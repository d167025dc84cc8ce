import type { Kysely } from 'kysely';

/** Whether the owner of a report lets staff read it: 1, or 0 where they forbade it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('report')
    .addColumn('staff_may', 'bigint', (column) => column.notNull().defaultTo(1))
    .execute();
}
