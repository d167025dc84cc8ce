import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import { newReportId } from './new-report-id.ts';
import { unpackReport } from './packed-report.ts';
import type { Tables } from './tables.ts';

/** Pictures that say how a report ended, for anybody to see. Their word opens nothing but the picture. */
export interface Badges {
  /** The word of a report's badge; null where its owner has allowed none. */
  of(report: string): Promise<string | null>;
  /** Allows a badge and gives its word, the same as before where there was one; null for a report that is not stored. */
  allow(report: string): Promise<string | null>;
  /** Takes it back: the word is worth nothing from now on. */
  forbid(report: string): Promise<void>;
  /** What a badge tells of; null where there is none, or the report is gone. */
  find(word: string): Promise<Pick<Report, 'createdAt' | 'verdict' | 'incoming' | 'outgoing'> | null>;
}

/** The badges in the tables of a database. */
export function badgesIn(db: Kysely<Tables>, now: () => Date = () => new Date()): Badges {
  const of = async (report: string) => {
    const row = await db.selectFrom('report').select('badge').where('id', '=', report).executeTakeFirst();
    return row?.badge ?? null;
  };
  const set = (report: string, badge: string | null) =>
    db.updateTable('report').set({ badge }).where('id', '=', report);
  return {
    of,
    async allow(report) {
      // Of two clicks at once the first has its word kept.
      await set(report, newReportId()).where('badge', 'is', null).where('state', '=', 'done').execute();
      return await of(report);
    },
    async forbid(report) {
      await set(report, null).execute();
    },
    async find(word) {
      const row = await db
        .selectFrom('report')
        .select('json')
        .where('badge', '=', word)
        .where('expires_at', '>', now().getTime())
        .executeTakeFirst();
      if (row === undefined) return null;
      const { createdAt, verdict, incoming, outgoing } = await unpackReport(row.json);
      return { createdAt, verdict, incoming, outgoing };
    },
  };
}
