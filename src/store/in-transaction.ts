import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Does all of some work or none of it. Where the database has ended the transaction by itself (a full disk), taking it back fails,
 * too; what is thrown is why the work failed.
 */
export async function inTransaction(
  db: Kysely<Tables>,
  work: (inside: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await db.connection().execute(async (inside) => {
    await sql`BEGIN`.execute(inside);
    try {
      await work(inside);
      await sql`COMMIT`.execute(inside);
    } catch (error) {
      await sql`ROLLBACK`.execute(inside).catch(() => {});
      throw error;
    }
  });
}
