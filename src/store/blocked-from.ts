import type { Kysely } from 'kysely';
import { unpackReport } from './packed-report.ts';
import type { Tables } from './tables.ts';

/** From which addresses of ours servers have turned tests away. */
export interface BlockedFrom {
  addresses(): Promise<ReadonlySet<string>>;
}

const code = 'client-blocked';
const daysBack = 30;
const mostReports = 100;
const dayMs = 86_400_000;

/** The same in the tables of a database: of the newest reports with that finding, the addresses they were tested from. */
export function blockedFromIn(db: Kysely<Tables>, now: () => Date = () => new Date()): BlockedFrom {
  return {
    async addresses() {
      const rows = await db
        .selectFrom('report_finding')
        .innerJoin('report', 'report.id', 'report_finding.report')
        .select('report.json')
        .where('report_finding.code', '=', code)
        .where('report_finding.at', '>=', now().getTime() - daysBack * dayMs)
        .orderBy('report_finding.at', 'desc')
        .limit(mostReports)
        .execute();
      const addresses = new Set<string>();
      for (const { json } of rows)
        for (const address of (await unpackReport(json)).testedFrom ?? [])
          addresses.add(address.toLowerCase());
      return addresses;
    },
  };
}
