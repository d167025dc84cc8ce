import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** By what failing reports are counted. */
export const trendKeys = ['diagnosis', 'domain', 'server'] as const;
export type TrendKey = (typeof trendKeys)[number];

/** How many reports failed in one stretch of time, for one cause, domain or server. */
export interface TrendCount {
  name: string;
  /** When the stretch began: a multiple of its length, milliseconds since 1970. */
  from: number;
  count: number;
}

export interface EndingCertificate {
  host: string;
  port: number;
  /** ISO 8601. */
  endsAt: string;
}

/** What reports say together. Those that are expired, or that their owners keep from staff, are not counted. */
export interface ReportTrends {
  /** The failing reports by stretches of `sizeMs`, of the `most` names that fail most in that time. */
  failing(key: TrendKey, from: Date, to: Date, sizeMs: number, most: number): Promise<TrendCount[]>;
  /** How many failed from one moment until another, by the name of the cause. */
  causes(from: Date, to: Date): Promise<Map<string, number>>;
  /** When the oldest report of the index was made; null where there is none. */
  since(): Promise<Date | null>;
  /** Certificates that end before a moment, as each server showed them last: the next to end first. */
  certificates(before: Date, most: number): Promise<EndingCertificate[]>;
  /** The newest reports that have a finding, by id. */
  withFinding(code: string, most: number): Promise<string[]>;
}

/** The same in the tables of a database. */
export function reportTrendsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): ReportTrends {
  const seen = () =>
    db
      .selectFrom('report_find')
      .innerJoin('report', 'report.id', 'report_find.report')
      .where('report.expires_at', '>', now().getTime())
      .where('report.staff_may', '=', 1);
  const failed = (from: Date, to: Date) =>
    seen()
      .where('report_find.at', '>=', from.getTime())
      .where('report_find.at', '<', to.getTime())
      .where('report_find.verdict', '=', 'broken');
  /** The same, once for every name that it is counted by. */
  const named = (key: TrendKey, from: Date, to: Date) =>
    key === 'server'
      ? failed(from, to)
          .innerJoin('report_server', 'report_server.report', 'report_find.report')
          .select(({ ref }) => ref('report_server.name').as('name'))
      : failed(from, to)
          .where(`report_find.${key}`, '!=', '')
          .select(({ ref }) => ref(`report_find.${key}`).as('name'));

  return {
    async failing(key, from, to, sizeMs, most) {
      const size = sql.lit(sizeMs);
      const rows = await db
        .selectFrom(named(key, from, to).select('report_find.at').as('one'))
        .select(({ fn }) => [
          'name',
          sql<number>`at / ${size}`.as('stretch'),
          fn.countAll<number>().as('count'),
        ])
        .groupBy(['name', 'stretch'])
        .execute();
      const sums = new Map<string, number>();
      for (const { name, count } of rows) sums.set(name, (sums.get(name) ?? 0) + Number(count));
      // Addresses of servers are found by, too; a list of servers names them once.
      const names = [...sums].filter(([name]) => key !== 'server' || !isNumeric(name));
      const top = names.toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, most);
      const order = new Map(top.map(([name], at) => [name, at]));
      return rows
        .filter(({ name }) => order.has(name))
        .map(({ name, stretch, count }) => ({ name, from: Number(stretch) * sizeMs, count: Number(count) }))
        .toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0) || a.from - b.from);
    },
    async causes(from, to) {
      const rows = await db
        .selectFrom(named('diagnosis', from, to).as('one'))
        .select(({ fn }) => ['name', fn.countAll<number>().as('count')])
        .groupBy('name')
        .execute();
      return new Map(rows.map(({ name, count }) => [name, Number(count)]));
    },
    async since() {
      const first = seen().select('report_find.at').orderBy('report_find.at').limit(1);
      const row = await first.executeTakeFirst();
      return row === undefined ? null : new Date(Number(row.at));
    },
    async certificates(before, most) {
      const all = seen().innerJoin('report_certificate as c', 'c.report', 'report_find.report');
      const newest = all
        .select(({ fn }) => ['c.host', 'c.port', fn.max('c.at').as('at')])
        .groupBy(['c.host', 'c.port']);
      const rows = await db
        .selectFrom('report_certificate as c')
        .innerJoin(newest.as('newest'), (join) =>
          join
            .onRef('newest.host', '=', 'c.host')
            .onRef('newest.port', '=', 'c.port')
            .onRef('newest.at', '=', 'c.at'),
        )
        .select(({ fn }) => ['c.host', 'c.port', fn.max('c.ends_at').as('ends_at')])
        .groupBy(['c.host', 'c.port'])
        .having(({ fn }) => fn.max('c.ends_at'), '<', before.getTime())
        .orderBy('ends_at')
        .orderBy('c.host')
        .limit(most)
        .execute();
      return rows.map(({ host, port, ends_at }) => ({
        ...{ host, port: Number(port) },
        endsAt: new Date(Number(ends_at)).toISOString(),
      }));
    },
    async withFinding(code, most) {
      const rows = seen()
        .innerJoin('report_finding', 'report_finding.report', 'report_find.report')
        .where('report_finding.code', '=', code)
        .select(({ ref }) => ref('report_find.report').as('id'))
        .orderBy('report_finding.at', 'desc')
        .limit(most);
      return (await rows.execute()).map(({ id }) => id);
    },
  };
}

/** An address of the Internet, which no name of a server ends like. */
function isNumeric(name: string): boolean {
  return name.includes(':') || /^[\d.]+$/.test(name);
}
