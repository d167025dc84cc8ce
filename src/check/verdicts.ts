import type { Finding } from '../model/finding.ts';
import type { Endpoint, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';

/** Which direction a finding speaks of, where that is not its endpoint's. */
export type Concerns = (code: string) => Direction | undefined;

/**
 * The verdict of one direction. Settings somebody relies on (typed, or named by the provider) are broken by any problem;
 * where settings were only looked for, one server that works is enough.
 */
export function directionVerdict(
  endpoints: readonly Endpoint[],
  findings: readonly Finding[],
  direction: Direction,
  concerns: Concerns,
): Verdict {
  const mine = endpoints.filter(({ protocol }) => directionOf(protocol) === direction);
  const working = mine.filter((endpoint) => isWorking(endpoint, findings, concerns));
  const relied = mine.filter(({ source }) => ['typed', 'provider', 'practice'].includes(source));
  const counted = relied.length > 0 ? relied : working.length > 0 ? working : mine;
  const ids = new Set(counted.map(({ id }) => id));
  const about = findings.filter(({ code, endpoint, severity }) => {
    if (concerns(code) !== undefined) return concerns(code) === direction;
    // What is wrong with the domain stops mail only where nothing works; a warning about it holds in any case.
    return endpoint === null ? working.length === 0 || severity === 'warning' : ids.has(endpoint);
  });
  if (about.some(({ severity }) => severity === 'problem')) return 'broken';
  if (!counted.some(({ facts }) => facts.login?.outcome === 'accepted')) return 'not-tested';
  return about.some(({ severity }) => severity === 'warning') ? 'works-with-warnings' : 'works';
}

/** The verdict of the whole check. A direction nobody asked about does not count. */
export function overallVerdict(
  endpoints: readonly Endpoint[],
  byDirection: Record<Direction, Verdict>,
): Verdict {
  const asked = (['incoming', 'outgoing'] as const).filter(
    (direction) =>
      byDirection[direction] === 'broken' ||
      endpoints.some(({ protocol }) => directionOf(protocol) === direction),
  );
  const verdicts = asked.map((direction) => byDirection[direction]);
  for (const verdict of ['broken', 'not-tested', 'works-with-warnings'] as const) {
    if (verdicts.includes(verdict)) return verdict;
  }
  return verdicts.length === 0 ? 'not-tested' : 'works';
}

function isWorking({ id, facts }: Endpoint, findings: readonly Finding[], concerns: Concerns): boolean {
  if (facts.login?.outcome !== 'accepted') return false;
  return !findings.some(
    ({ code, endpoint, severity }) =>
      endpoint === id && severity === 'problem' && concerns(code) === undefined,
  );
}
