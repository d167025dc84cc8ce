import type { Report } from '../../model/report.ts';
import type { EndingCertificate, ReportTrends, TrendKey } from '../../store/report-trends.ts';
import { trendKeys } from '../../store/report-trends.ts';
import { type Rises, risesAt } from './rises.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How far back one looks, and in what steps. */
export const periods = {
  day: { steps: 24, stepMs: hourMs },
  week: { steps: 7, stepMs: dayMs },
  month: { steps: 30, stepMs: dayMs },
} as const;
export type Period = keyof typeof periods;

/** How often one cause, domain, server, mail program or actor failed, step by step. */
export interface Series {
  name: string;
  total: number;
  counts: number[];
}

export interface OpenRelay {
  host: string;
  port: number;
  /** ISO 8601, when it was seen. */
  seenAt: string;
  report: string;
}

export interface Overview extends Rises {
  /** When each step began, ISO 8601. */
  steps: string[];
  failing: Record<TrendKey, Series[]>;
  /** Certificates that end soon, and those that have ended already. */
  ending: EndingCertificate[];
  ended: EndingCertificate[];
  relays: OpenRelay[];
}

const mostNames = 8;
const mostServers = 50;
/** So early the server team is told of a certificate. */
const endsWithinMs = 21 * dayMs;

/** What the reports of a period say together, and what the server team should look at. */
export async function lookOver(
  trends: ReportTrends,
  get: (id: string) => Promise<Report | null>,
  period: Period,
  now: Date,
): Promise<Overview> {
  const { steps: count, stepMs } = periods[period];
  const first = (Math.floor(now.getTime() / stepMs) - count + 1) * stepMs;
  const starts = Array.from({ length: count }, (_, at) => first + at * stepMs);
  const end = new Date(first + count * stepMs);
  const failing = {} as Record<TrendKey, Series[]>;
  for (const key of trendKeys) {
    const rows = await trends.failing(key, new Date(first), end, stepMs, mostNames);
    failing[key] = seriesOf(rows, starts);
  }
  return {
    steps: starts.map((at) => new Date(at).toISOString()),
    failing,
    ...(await risesAt(trends, now)),
    ending: await trends.ending(now, new Date(now.getTime() + endsWithinMs), mostServers),
    ended: await trends.ended(now, mostServers),
    relays: await openRelays(trends, get),
  };
}

function seriesOf(
  rows: readonly { name: string; from: number; count: number }[],
  starts: number[],
): Series[] {
  const names = [...new Set(rows.map(({ name }) => name))];
  return names.map((name) => {
    const own = new Map(rows.filter((row) => row.name === name).map(({ from, count }) => [from, count]));
    const counts = starts.map((at) => own.get(at) ?? 0);
    return { name, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** Servers that were seen to hand on mail of strangers: each once, as it was seen last. */
async function openRelays(
  trends: ReportTrends,
  get: (id: string) => Promise<Report | null>,
): Promise<OpenRelay[]> {
  const found = new Map<string, OpenRelay>();
  for (const id of await trends.withFinding('open-relay', mostServers)) {
    const report = await get(id);
    for (const { code, endpoint } of report?.findings ?? []) {
      const server = report?.endpoints.find((one) => one.id === endpoint);
      if (code !== 'open-relay' || report === null || server === undefined) continue;
      const { host, port } = server;
      const key = `${host}:${port}`;
      if (!found.has(key)) found.set(key, { host, port, seenAt: report.createdAt, report: id });
    }
  }
  return [...found.values()];
}
