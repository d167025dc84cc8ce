import type { FastifyInstance } from 'fastify';
import { lookOver, type Period, periods, type Series } from '../../desk/overview/overview.ts';
import { lookedFor } from '../../reports/looked-for.ts';
import type { DeskLog } from '../../store/desk-log.ts';
import type { ReportNotes } from '../../store/report-notes.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { type ReportTrends, type TrendKey, trendKeys } from '../../store/report-trends.ts';
import type { Words } from '../../words/words.ts';
import { queryText } from '../asked-account.ts';
import { renderPage } from '../pages.ts';
import { staffOf } from './guard-desk.ts';

export interface OverviewParts {
  log: DeskLog;
  reportTrends: ReportTrends;
  notes: Pick<ReportNotes, 'solved'>;
  now?: () => Date;
}

/** What fails most, what has begun to fail, and what the server team should look at. */
export function addOverviewRoutes(
  app: FastifyInstance,
  { log, reportTrends, notes, now = () => new Date() }: OverviewParts,
  store: Pick<ReportStore, 'get'>,
): void {
  app.get('/desk/overview', { config: { desk: 'support' } }, async (request, reply) => {
    const { words } = request;
    const asked = queryText(request.query, 'period');
    const period: Period = Object.hasOwn(periods, asked) ? (asked as Period) : 'week';
    // What was closed in this very moment counts.
    const untilNow = new Date(now().getTime() + 1);
    const found = await lookOver(reportTrends, (id) => store.get(id), period, now());
    await log.note({
      ...{ staff: staffOf(request).name, action: 'overview-opened', subject: null },
      details: { period },
    });
    return renderPage(reply, 'desk/overview', {
      ...{ title: words.message('desk-overview'), robots: 'noindex' },
      ...{ period, periods: Object.keys(periods), isByHour: period === 'day', steps: found.steps },
      ...{ weeks: found.weeks, relays: found.relays },
      certificates: { ending: found.ending, ended: found.ended },
      rises: found.rises.map((rise) => ({
        ...{ ...rise, href: hrefOf(rise.key, rise.name), name: nameOf(words, rise.key, rise.name) },
      })),
      solved: (await notes.solved(new Date(found.steps[0] ?? 0), untilNow)).map(({ kind, code, count }) => ({
        ...{ kind, count, cause: kind === 'words' ? null : lookedFor(words, code) },
      })),
      charts: trendKeys.map((key) => ({ key, series: chartOf(words, key, found.failing[key]) })),
    });
  });
}

/** A bar a step, each chart drawn to its own height; the numbers stand beside it and in the table. */
function chartOf(words: Words, key: TrendKey, series: readonly Series[]) {
  const highest = Math.max(1, ...series.flatMap(({ counts }) => counts));
  return series.map(({ name, total, counts }) => ({
    ...{ name: nameOf(words, key, name), href: hrefOf(key, name), total, counts },
    bars: counts.flatMap((count, at) => {
      const height = Math.max(1, Math.round((count / highest) * chartHeight));
      return count === 0 ? [] : [{ x: at * stepWidth, y: chartHeight - height, height }];
    }),
    width: counts.length * stepWidth,
  }));
}

/** What stands in the index, as people call it. */
function nameOf(words: Words, key: TrendKey, name: string): string {
  if (key === 'diagnosis') return lookedFor(words, name);
  if (key === 'actor') return words.message('desk-find-actor-word', { actor: name });
  return key === 'program' ? words.message('reader-program', { item: name }) : name;
}

/** Where the reports of a name are found; null where nothing finds them. */
function hrefOf(key: TrendKey, name: string): string | null {
  if (key === 'program') return null;
  const asked = key === 'diagnosis' || key === 'actor' ? { [key]: name } : { q: name };
  return `/desk?${new URLSearchParams(asked)}`;
}

const chartHeight = 32;
const stepWidth = 10;
