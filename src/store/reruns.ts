import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Tests that staff started themselves, tied to the reports they were started from. */
export interface Reruns {
  note(report: string, earlier: string, staff: string): Promise<void>;
  /** The report that a test was started from, by staff or by a customer with a claim; null where it stands for itself. */
  earlierOf(report: string): Promise<string | null>;
  /** The reports of tests that were started from one, by staff or by customers with a claim, the newest first. */
  laterThan(report: string): Promise<string[]>;
  /** Forgets tests before a moment: their reports are gone. */
  purge(before: Date): Promise<number>;
}

/** The tests of staff in the tables of a database. */
export function rerunsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): Reruns {
  return {
    async note(report, earlier, staff) {
      await db.insertInto('rerun').values({ report, earlier, staff, at: now().getTime() }).execute();
    },
    async earlierOf(report) {
      const own = db.selectFrom('rerun').select('earlier').where('report', '=', report);
      const claimed = db.selectFrom('claim').select('earlier').where('report', '=', report);
      const found = (await own.executeTakeFirst()) ?? (await claimed.executeTakeFirst());
      return found?.earlier ?? null;
    },
    async laterThan(report) {
      const own = db.selectFrom('rerun').select(['report', 'at']).where('earlier', '=', report);
      const claimed = db
        .selectFrom('claim')
        .select(['report', 'used_at'])
        .where('earlier', '=', report)
        .where('report', 'is not', null);
      const used = (await claimed.execute()).map(({ report, used_at: at }) => ({ report, at }));
      return [...(await own.execute()), ...used]
        .toSorted((one, other) => Number(other.at) - Number(one.at))
        .map((row) => String(row.report));
    },
    async purge(before) {
      const old = db.deleteFrom('rerun').where('at', '<=', before.getTime());
      return Number((await old.executeTakeFirst()).numDeletedRows);
    },
  };
}
