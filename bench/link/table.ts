import type { Report } from '../../src/model/report.ts';
import { boundOf, bounds, roundTrips } from './bound.ts';
import type { PeerRun } from './run-peers.ts';
import type { SetUp } from './set-ups.ts';
import { flightsOf } from './time-line.ts';

/** What came out for one set-up at one line. */
export interface Measured {
  setUp: SetUp;
  /** What a packet and its answer really took. */
  roundTripMs: number;
  /** Of several runs the middle one, by when it was done. */
  report: Report;
  /** What a bare client took for the same two dialogues: the bound, tried out. */
  leastMs: number;
  /** None where the programs were not run. */
  peers: readonly PeerRun[];
  /** The same programs with every test they make by themselves. */
  usual: readonly PeerRun[];
}

/** The report in the middle of several, by how long they took. */
export function middle(reports: readonly Report[]): Report | null {
  return reports.toSorted((a, b) => a.durationMs - b.durationMs)[Math.floor(reports.length / 2)] ?? null;
}

/** How many waits the main dialogue of each server took that logged in; what was settled once for all (DNS) counts where it was waited for. */
export function mainWaits({ endpoints }: Report): { server: string; waits: number }[] {
  return endpoints
    .filter(({ facts, protocol }) => facts.login?.outcome === 'accepted' && protocol !== 'sieve')
    .map(({ protocol, port, attempts }) => {
      const [main] = attempts.filter(({ purpose }) => purpose === 'login');
      // A name that was looked up before is known at once.
      const waits =
        main === undefined ? [] : flightsOf(main).filter(({ fromMs, toMs }) => toMs - fromMs >= 1);
      return { server: `${protocol} ${port}`, waits: waits.length };
    });
}

/** The rows of one line as a table in Markdown. */
export function tableOf(rows: readonly Measured[]): string {
  const head = [
    'set-up',
    'waits',
    'bound',
    'bare',
    'decided',
    'done',
    'others, same questions',
    'others, as they come',
  ];
  return [head, head.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells({ setUp, roundTripMs, report, leastMs, peers, usual }: Measured): string[] {
  const bound = boundOf(bounds[setUp.id]);
  const waits = mainWaits(report).map(({ waits }) => String(waits));
  const { decidedMs = report.durationMs, durationMs } = report;
  const ofBound = (ms: number) =>
    `${(ms / 1000).toFixed(2)} s = ${(ms / (bound * roundTripMs)).toFixed(2)} × bound`;
  const ofDone = (seconds: number | null) =>
    seconds === null ? '–' : `${seconds.toFixed(1)} s = ${((seconds * 1000) / durationMs).toFixed(1)} × done`;
  return [
    setUp.name,
    waits.join(' + ') || '–',
    `${bound} (${((bound * roundTripMs) / 1000).toFixed(2)} s)`,
    `${(leastMs / 1000).toFixed(2)} s`,
    ofBound(decidedMs),
    ofBound(durationMs),
    ofDone(secondsOf(peers)),
    ofDone(secondsOf(usual)),
  ];
}

/** All of them in a row; null where they were not run or one of them had no answer. */
export function secondsOf(peers: readonly PeerRun[]): number | null {
  if (peers.length === 0 || peers.some(({ answered }) => !answered)) return null;
  return peers.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The bound of each set-up, wait by wait. */
export function boundTable(setUps: readonly SetUp[]): string {
  const rows = setUps.map(({ id, name }) => {
    const [incoming, outgoing] = bounds[id].map(({ before, after }) => {
      const words = (part: typeof before) => part.map(({ what }) => what).join(' · ');
      return `${words(before)} ‖ ${words(after)} = ${roundTrips(before)} + ${roundTrips(after)}`;
    });
    return `| ${name} | ${incoming} | ${outgoing} | ${boundOf(bounds[id])} |`;
  });
  return ['| set-up | incoming | outgoing | bound |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every kind of wait once, and why nobody can leave it out. */
export function reasons(): string {
  const all = Object.values(bounds).flatMap((pair) =>
    pair.flatMap(({ before, after }) => [...before, ...after]),
  );
  const known = new Map(all.map(({ what, why }) => [what, why]));
  return [...known].map(([what, why]) => `- **${what}**: ${why}`).join('\n');
}

/** The middle one of several numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
