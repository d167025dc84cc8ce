import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import { unpackReport } from './packed-report.ts';
import type { Tables } from './tables.ts';

/** What belongs to the owners of reports: whether staff may read one, and all that is stored about an address. */
export interface ReportPrivacy {
  /** Whether staff may read a report; true for one that is not stored. */
  mayStaffRead(id: string): Promise<boolean>;
  /** Whether there was such a report. */
  letStaffRead(id: string, may: boolean): Promise<boolean>;
  /** Every stored report on an address, also what has expired and was not purged yet. */
  ofAddress(address: string): Promise<Report[]>;
  forget(ids: readonly string[]): Promise<number>;
}

const atOnce = 100;

/** The same in the tables of a database. */
export function reportPrivacyIn(db: Kysely<Tables>): ReportPrivacy {
  return {
    async mayStaffRead(id) {
      const row = await db.selectFrom('report').select('staff_may').where('id', '=', id).executeTakeFirst();
      return row === undefined || Number(row.staff_may) === 1;
    },
    async letStaffRead(id, may) {
      const change = db
        .updateTable('report')
        .set({ staff_may: may ? 1 : 0 })
        .where('id', '=', id);
      return (await change.executeTakeFirst()).numUpdatedRows > 0n;
    },
    async ofAddress(address) {
      const wanted = address.toLowerCase();
      const found: Report[] = [];
      for (let last = ''; ; ) {
        const next = db
          .selectFrom('report')
          .select(['id', 'json'])
          .where('id', '>', last)
          .orderBy('id')
          .limit(atOnce);
        const rows = await next.execute();
        for (const { json } of rows) {
          const report = await unpackReport(json);
          if (report.account.address.toLowerCase() === wanted) found.push(report);
        }
        last = rows.at(-1)?.id ?? '';
        if (rows.length < atOnce) return found;
      }
    },
    async forget(ids) {
      let count = 0;
      for (const id of ids) {
        await db
          .deleteFrom('rerun')
          .where((where) => where.or([where('report', '=', id), where('earlier', '=', id)]))
          .execute();
        const gone = await db.deleteFrom('report').where('id', '=', id).executeTakeFirst();
        count += Number(gone.numDeletedRows);
      }
      return count;
    },
  };
}
