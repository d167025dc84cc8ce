import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Who an identity provider vouches for: one of its people and one of ours. */
export interface StaffLinks {
  /** The person of ours, or null. `subject`: the address of the provider and the name it never gives to anybody else. */
  staffFor(subject: string): Promise<string | null>;
  link(subject: string, staffId: string): Promise<void>;
}

/** The links in the tables of a database. */
export function staffLinksIn(db: Kysely<Tables>): StaffLinks {
  return {
    async staffFor(subject) {
      const row = await db
        .selectFrom('staff_link')
        .select('staff_id')
        .where('subject', '=', subject)
        .executeTakeFirst();
      return row?.staff_id ?? null;
    },
    async link(subject, staffId) {
      await db
        .insertInto('staff_link')
        .values({ subject, staff_id: staffId })
        .onConflict((conflict) => conflict.column('subject').doUpdateSet({ staff_id: staffId }))
        .execute();
    },
  };
}
