import type { Verdict } from '../../model/legs.ts';
import type { Direction } from '../../model/protocols.ts';
import { directionOf } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';

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
