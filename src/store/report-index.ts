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
  /** A further server, beside the one that the list is narrowed down to. */
  host?: string;
  /** A finding that the report has. */
  finding?: string;
  diagnosis?: string;
  verdict?: string;
  /** Who has to act on the diagnosis. */
  actor?: string;
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
  /** Who has to act on it; null where nobody has, or an older report does not say. */
  actor: string | null;
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
  /** Takes up reports of before the index was as it is; gives how many of at most `most`. */
  catchUp(most: number): Promise<number>;
}

/** The index in the tables of a database. */
export function reportIndexIn(db: Kysely<Tables>, now: () => Date = () => new Date()): ReportIndex {
  const readable = readableBy(db, now);
  /** One way to ask, so that an index yields the newest first and the rest is never read. */
  function query(question: OneQuestion, most: number, behind?: FindPlace) {
    const { ids, codes, address, domain, diagnosis, verdict, actor, from, to } = question;
    const serving = servedBy(question);
    const has = serving?.[0] ?? null;
    const at = `${has ?? 'report_find'}.at` as 'report_find.at';
    const report = `${has ?? 'report_find'}.report` as 'report_find.report';
    let rows = readable(has);
    if (ids) rows = rows.where(report, 'in', [...ids]);
    if (codes) rows = rows.where('report_find.code', 'in', [...codes]);
    if (address !== undefined) rows = rows.where('report_find.address', '=', address.toLowerCase());
    if (domain !== undefined) rows = rows.where('report_find.domain', '=', domain.toLowerCase());
    if (diagnosis !== undefined) rows = rows.where('report_find.diagnosis', '=', diagnosis);
    if (verdict !== undefined) rows = rows.where('report_find.verdict', '=', verdict);
    if (actor !== undefined) rows = rows.where('report_find.actor', '=', actor);
    if (from !== undefined) rows = rows.where(at, '>=', from.getTime());
    if (to !== undefined) rows = rows.where(at, '<', to.getTime());
    for (const [table, value] of besides(question)) {
      const named = columns[table];
      // What yields the reports is asked for once; whatever else they are to have is looked up for each.
      const isServing = table === serving?.[0] && value === serving[1];
      rows = isServing
        ? rows.where(named as never, '=', value as never)
        : rows.where(({ exists }) =>
            exists(
              db
                .selectFrom(table)
                .select('report')
                .whereRef(`${table}.report`, '=', 'report_find.report' as 'report_server.report')
                .where(named as never, '=', value as never),
            ),
          );
    }
    if (behind !== undefined) {
      const last = Date.parse(behind.createdAt);
      rows = rows
        .where(at, '<=', last)
        .where(({ or, eb }) => or([eb(at, '<', last), eb(report, '<', behind.id)]));
    }
    return rows.orderBy(at, 'desc').orderBy(report, 'desc').limit(most);
  }

  return {
    async find({ name, ...question }, most, behind) {
      if (name === undefined) return (await query(question, most, behind).execute()).map(toFound);
      const halves = [
        query({ ...question, domain: name }, most, behind),
        query({ ...question, host: name }, most, behind),
      ];
      const rows = (await Promise.all(halves.map((half) => half.execute()))).flat();
      const each = new Map(rows.map((row) => [row.report, row]));
      return [...each.values()].toSorted(newestFirst).slice(0, most).map(toFound);
    },
    async diagnoses() {
      const rows = db.selectFrom('report_find').select('diagnosis').distinct().where('diagnosis', '!=', '');
      return (await rows.orderBy('diagnosis').execute()).map(({ diagnosis }) => diagnosis);
    },
    catchUp: (most) => indexMissing(db, most),
  };
}

type OneQuestion = Omit<ReportQuestion, 'name'> & { domain?: string };
type Beside = 'report_server' | 'report_finding';
const columns = { report_server: 'report_server.name', report_finding: 'report_finding.code' } as const;

/** What a report is to have in the tables beside its own. */
function besides({ host, server, finding }: OneQuestion): [Beside, string][] {
  const servers = [host, server].filter((one) => one !== undefined).map((one) => one.toLowerCase());
  return [
    ...[...new Set(servers)].map((one): [Beside, string] => ['report_server', one]),
    ...(finding === undefined ? [] : [['report_finding', finding] satisfies [Beside, string]]),
  ];
}

/** Of these the one that yields the newest first, where what is asked is not in the table of the reports themselves. */
function servedBy(question: OneQuestion): [Beside, string] | null {
  const { ids, codes, address, domain } = question;
  if (ids || codes || address !== undefined || domain !== undefined) return null;
  return besides(question)[0] ?? null;
}

/** All reports that staff may read: not expired, and not kept from them by their owners. */
function readableBy(db: Kysely<Tables>, now: () => Date) {
  const all = () =>
    db
      .selectFrom('report_find')
      .selectAll('report_find')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('report')
            .select('report.id')
            .whereRef('report.id', '=', 'report_find.report')
            .where('report.expires_at', '>', now().getTime())
            .where('report.staff_may', '=', 1),
        ),
      );
  return (beside: Beside | null): ReturnType<typeof all> => {
    if (beside === null) return all();
    const own = `${beside}.report` as 'report_server.report';
    return all().innerJoin(beside, own, 'report_find.report') as unknown as ReturnType<typeof all>;
  };
}

function newestFirst(a: Tables['report_find'], b: Tables['report_find']): number {
  return b.at - a.at || (a.report < b.report ? 1 : -1);
}

function toFound(row: Tables['report_find']): FoundReport {
  const { report, code, address, domain, verdict } = row;
  return {
    ...{
      id: report,
      code,
      address,
      domain,
      verdict,
      diagnosis: row.diagnosis || null,
      actor: row.actor || null,
    },
    createdAt: new Date(row.at).toISOString(),
    hosts: JSON.parse(row.hosts) as string[],
  };
}
