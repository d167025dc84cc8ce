import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import { indexMissing } from './index-report.ts';
import { unpackReport } from './packed-report.ts';
import type { Tables } from './tables.ts';

/** What belongs to the owners of reports: whether staff may read one, and all that is stored about an address. */
export interface ReportPrivacy {
  /** Whether staff may read a report; true for one that is not stored. */
  mayStaffRead(id: string): Promise<boolean>;
  /** Whether there was such a report. */
  letStaffRead(id: string, may: boolean): Promise<boolean>;
  /** Every stored report in which an address stands, also what has expired and was not purged yet. */
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
      // Nothing may be left out; of reports of before the index the service has taken up most by now.
      while ((await indexMissing(db, atOnce)) > 0);
      const rows = db
        .selectFrom('report_address')
        .innerJoin('report', 'report.id', 'report_address.report')
        .select('report.json')
        .where('report_address.address', '=', address.toLowerCase())
        .orderBy('report.created_at');
      return await Promise.all((await rows.execute()).map(({ json }) => unpackReport(json)));
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
