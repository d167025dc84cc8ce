import type { ReportTrends } from '../../store/report-trends.ts';
import { type Rise, riseOf } from './rise.ts';

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
const weeksBack = 4;
/** Where nobody tested anything for so long around an hour, nobody counted in it. */
const silenceMs = 24 * hourMs;

/** By what rises are looked for. */
export const riseKeys = ['diagnosis', 'domain', 'server'] as const;
export type RiseKey = (typeof riseKeys)[number];

/** What failed in the last hour under one name, held against the same hour of earlier weeks. */
export interface NamedRise extends Rise {
  key: RiseKey;
  name: string;
}

export interface Rises {
  /** The most frequent first: every cause, and of domains and servers those that fail far more than usual. */
  rises: NamedRise[];
  /** For how many earlier weeks there are reports around the same hour, four at most. */
  weeks: number;
}

/** The last hour, held against the same hour of earlier weeks. A domain or server counts from its first report on: before, nobody asked. */
export async function risesAt(trends: ReportTrends, now: Date): Promise<Rises> {
  const weeks = await Promise.all(Array.from({ length: weeksBack }, (_, at) => hourOf(trends, now, at + 1)));
  const rises: NamedRise[] = [];
  for (const key of riseKeys) {
    const lately = await trends.counts(key, new Date(now.getTime() - hourMs), now);
    const earlier = await Promise.all(weeks.map((week) => week && trends.counts(key, week.from, week.to)));
    for (const [name, count] of lately) {
      const since =
        key === 'diagnosis' ? 0 : ((await trends.since({ key, name }))?.getTime() ?? now.getTime());
      const counts = earlier.map((counted, at) => {
        const from = weeks[at]?.from.getTime() ?? 0;
        return counted === null || from < since ? null : (counted.get(name) ?? 0);
      });
      const rise = riseOf(count, counts);
      if (key === 'diagnosis' || rise.state === 'rise') rises.push({ key, name, ...rise });
    }
  }
  return {
    rises: rises.toSorted(
      (a, b) =>
        riseKeys.indexOf(a.key) - riseKeys.indexOf(b.key) || b.now - a.now || a.name.localeCompare(b.name),
    ),
    weeks: weeks.filter((week) => week !== null).length,
  };
}

/** The same hour so many weeks ago; null where nobody tested anything around it. */
async function hourOf(
  trends: ReportTrends,
  now: Date,
  back: number,
): Promise<{ from: Date; to: Date } | null> {
  const to = now.getTime() - back * weekMs;
  const isCounted = await trends.hasAny(new Date(to - hourMs - silenceMs), new Date(to + silenceMs));
  const since = (await trends.since())?.getTime() ?? Number.POSITIVE_INFINITY;
  return isCounted && to - hourMs >= since ? { from: new Date(to - hourMs), to: new Date(to) } : null;
}
