import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** By what failing reports are counted. */
export const trendKeys = ['diagnosis', 'domain', 'server', 'program', 'actor'] as const;
export type TrendKey = (typeof trendKeys)[number];

/** How many reports failed in one stretch of time, for one cause, domain, server, mail program or actor. */
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
  /** How many failed from one moment until another, by name. */
  counts(key: TrendKey, from: Date, to: Date): Promise<Map<string, number>>;
  /** When the oldest report was made, of all or of those of a domain or server; null where there is none. */
  since(of?: { key: 'domain' | 'server'; name: string }): Promise<Date | null>;
  /** Whether anybody tested anything from one moment until another. */
  hasAny(from: Date, to: Date): Promise<boolean>;
  /** Certificates that end from one moment until another, as each server showed them last: the next to end first. */
  ending(from: Date, before: Date, most: number): Promise<EndingCertificate[]>;
  /** Certificates that have ended, as each server showed them last: the last to end first. */
  ended(before: Date, most: number): Promise<EndingCertificate[]>;
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
  const named = (key: TrendKey, from: Date, to: Date) => {
    const rows = failed(from, to);
    if (key === 'server')
      return rows
        .innerJoin('report_server', 'report_server.report', 'report_find.report')
        .select(({ ref }) => ref('report_server.name').as('name'));
    if (key === 'program')
      return rows
        .innerJoin('report_program', 'report_program.report', 'report_find.report')
        .select(({ ref }) => ref('report_program.name').as('name'));
    return rows
      .where(`report_find.${key}`, 'not in', ['', 'nobody'])
      .select(({ ref }) => ref(`report_find.${key}`).as('name'));
  };
  /** The certificates that each server showed last. */
  const lastShown = () => {
    const newest = seen()
      .innerJoin('report_certificate as c', 'c.report', 'report_find.report')
      .select(({ fn }) => ['c.host', 'c.port', fn.max('c.at').as('at')])
      .groupBy(['c.host', 'c.port']);
    return db
      .selectFrom('report_certificate as c')
      .innerJoin(newest.as('newest'), (join) =>
        join
          .onRef('newest.host', '=', 'c.host')
          .onRef('newest.port', '=', 'c.port')
          .onRef('newest.at', '=', 'c.at'),
      )
      .select(({ fn }) => ['c.host', 'c.port', fn.max('c.ends_at').as('ends_at')])
      .groupBy(['c.host', 'c.port']);
  };

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
      const names = [...sums].filter(([name]) => key !== 'server' || !isNumeric(name));
      const top = names.toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, most);
      const order = new Map(top.map(([name], at) => [name, at]));
      return rows
        .filter(({ name }) => order.has(name))
        .map(({ name, stretch, count }) => ({ name, from: Number(stretch) * sizeMs, count: Number(count) }))
        .toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0) || a.from - b.from);
    },
    async counts(key, from, to) {
      const rows = await db
        .selectFrom(named(key, from, to).as('one'))
        .select(({ fn }) => ['name', fn.countAll<number>().as('count')])
        .groupBy('name')
        .execute();
      const counted = rows.map(({ name, count }): [string, number] => [name, Number(count)]);
      return new Map(counted.filter(([name]) => key !== 'server' || !isNumeric(name)));
    },
    async since(of) {
      let rows = seen();
      if (of?.key === 'domain') rows = rows.where('report_find.domain', '=', of.name);
      if (of?.key === 'server')
        rows = rows.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('report_server')
              .select('report_server.report')
              .whereRef('report_server.report', '=', 'report_find.report')
              .where('report_server.name', '=', of.name),
          ),
        );
      const first = rows.select('report_find.at').orderBy('report_find.at').limit(1);
      const row = await first.executeTakeFirst();
      return row === undefined ? null : new Date(Number(row.at));
    },
    async hasAny(from, to) {
      const rows = seen()
        .where('report_find.at', '>=', from.getTime())
        .where('report_find.at', '<', to.getTime());
      return (await rows.select('report_find.at').limit(1).executeTakeFirst()) !== undefined;
    },
    async ending(from, before, most) {
      const rows = lastShown()
        .having(({ fn }) => fn.max('c.ends_at'), '>=', from.getTime())
        .having(({ fn }) => fn.max('c.ends_at'), '<', before.getTime());
      return (await rows.orderBy('ends_at').orderBy('c.host').limit(most).execute()).map(toEnding);
    },
    async ended(before, most) {
      const rows = lastShown().having(({ fn }) => fn.max('c.ends_at'), '<', before.getTime());
      return (await rows.orderBy('ends_at', 'desc').orderBy('c.host').limit(most).execute()).map(toEnding);
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

function toEnding({
  host,
  port,
  ends_at: at,
}: {
  host: string;
  port: number;
  ends_at: number;
}): EndingCertificate {
  return { host, port: Number(port), endsAt: new Date(Number(at)).toISOString() };
}

/** An address of the Internet: reports are found by these, too, and a list of servers names each once. */
function isNumeric(name: string): boolean {
  return name.includes(':') || /^[\d.]+$/.test(name);
}
