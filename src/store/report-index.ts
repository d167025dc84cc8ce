import type { Kysely } from 'kysely';
import { indexMissing } from './index-report.ts';
import type { Tables } from './tables.ts';

/** What is looked for. Names of servers, domains and addresses are matched whole. */
export interface ReportQuestion {
  ids?: readonly string[];
  codes?: readonly string[];
  address?: string;
  /** The domain of the address, or the name or address of a server. */
  name?: string;
  /** A finding that the report has. */
  finding?: string;
  diagnosis?: string;
  verdict?: string;
  server?: string;
  from?: Date;
  to?: Date;
}

/** A report in a list. */
export interface FoundReport {
  id: string;
  code: string;
  /** ISO 8601. */
  createdAt: string;
  address: string;
  domain: string;
  verdict: string;
  diagnosis: string | null;
  hosts: string[];
}

/** Where a page of a list ends, and the next begins. */
export interface FindPlace {
  createdAt: string;
  id: string;
}

/** By what staff find reports; what has expired is not found. */
export interface ReportIndex {
  /** The newest first. */
  find(question: ReportQuestion, most: number, behind?: FindPlace): Promise<FoundReport[]>;
  /** The causes that reports have, by name. */
  diagnoses(): Promise<string[]>;
  /** Takes up reports of before there was an index; gives how many of at most `most`. */
  catchUp(most: number): Promise<number>;
}

/** The index in the tables of a database. */
export function reportIndexIn(db: Kysely<Tables>, now: () => Date = () => new Date()): ReportIndex {
  return {
    async find(question, most, behind) {
      const { ids, codes, address, name, finding, diagnosis, verdict, server, from, to } = question;
      let rows = db
        .selectFrom('report_find')
        .innerJoin('report', 'report.id', 'report_find.report')
        .selectAll('report_find')
        .where('report.expires_at', '>', now().getTime())
        .where('report.staff_may', '=', 1);
      if (ids) rows = rows.where('report_find.report', 'in', [...ids]);
      if (codes) rows = rows.where('report_find.code', 'in', [...codes]);
      if (address !== undefined) rows = rows.where('report_find.address', '=', address.toLowerCase());
      if (diagnosis !== undefined) rows = rows.where('report_find.diagnosis', '=', diagnosis);
      if (verdict !== undefined) rows = rows.where('report_find.verdict', '=', verdict);
      if (from !== undefined) rows = rows.where('report_find.at', '>=', from.getTime());
      if (to !== undefined) rows = rows.where('report_find.at', '<', to.getTime());
      const atServer = (host: string) =>
        db.selectFrom('report_server').select('report').where('name', '=', host.toLowerCase());
      if (server !== undefined) rows = rows.where('report_find.report', 'in', atServer(server));
      if (finding !== undefined)
        rows = rows.where(
          'report_find.report',
          'in',
          db.selectFrom('report_finding').select('report').where('code', '=', finding),
        );
      if (name !== undefined)
        rows = rows.where(
          'report_find.report',
          'in',
          db
            .selectFrom('report_find')
            .select('report')
            .where('domain', '=', name.toLowerCase())
            .union(atServer(name)),
        );
      if (behind !== undefined) {
        const at = Date.parse(behind.createdAt);
        rows = rows.where(({ or, and, eb }) =>
          or([
            eb('report_find.at', '<', at),
            and([eb('report_find.at', '=', at), eb('report_find.report', '<', behind.id)]),
          ]),
        );
      }
      const found = rows.orderBy('report_find.at', 'desc').orderBy('report_find.report', 'desc').limit(most);
      return (await found.execute()).map(toFound);
    },
    async diagnoses() {
      const rows = db.selectFrom('report_find').select('diagnosis').distinct().where('diagnosis', '!=', '');
      return (await rows.orderBy('diagnosis').execute()).map(({ diagnosis }) => diagnosis);
    },
    catchUp: (most) => indexMissing(db, most),
  };
}

function toFound(row: Tables['report_find']): FoundReport {
  const { report, code, address, domain, verdict } = row;
  return {
    ...{ id: report, code, address, domain, verdict, diagnosis: row.diagnosis || null },
    createdAt: new Date(row.at).toISOString(),
    hosts: JSON.parse(row.hosts) as string[],
  };
}
