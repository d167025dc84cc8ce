import type { Attempt } from '../model/attempt.ts';
import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { endpointOf } from './find-words.ts';
import { causeOf } from './verdict-words.ts';

/** One line of a dialogue with its moment, as logs of servers are searched by it. */
export interface TimedLine {
  /** ISO 8601 in UTC with milliseconds. */
  at: string;
  from: 'client' | 'server';
  text: string;
}

/** A moment within an attempt, ISO 8601 in UTC with milliseconds. */
export function momentOf(report: Report, attempt: Attempt, atMs: number): string {
  return new Date(Date.parse(startOf(report)) + attempt.startedMs + atMs).toISOString();
}

/** When the connections of a test began, ISO 8601; it may have waited for its turn before that. */
export function startOf({ startedAt, createdAt }: Pick<Report, 'startedAt' | 'createdAt'>): string {
  return startedAt ?? createdAt;
}

/** The server that a ticket is about: that of the cause, else the first that failed, else the first. */
export function endpointInQuestion(report: Report): Endpoint | null {
  const cause = causeOf(report);
  const own = cause === null ? null : endpointOf(report, cause);
  const failed = report.endpoints.find(({ outcome }) => outcome === 'failed');
  return own ?? failed ?? report.endpoints[0] ?? null;
}

/** What was said behind a finding, with the moments: the lines that prove it and the command before each answer. */
export function provingLines(report: Report, finding: Finding): TimedLine[] {
  const attempts = report.endpoints.flatMap((endpoint) => endpoint.attempts);
  return finding.evidence.flatMap(({ attempt: id, lines }) => {
    const attempt = attempts.find((one) => one.id === id);
    if (attempt === undefined) return [];
    const own = lines.flatMap((line) => [line, ...questionBefore(attempt, line)]);
    const wanted = new Set(own.some((line) => isSpoken(attempt, line)) ? own : lastSpoken(attempt, lines));
    return attempt.transcript.flatMap(({ from, text, atMs }, index) =>
      from !== 'note' && wanted.has(index + 1) ? [{ at: momentOf(report, attempt, atMs), from, text }] : [],
    );
  });
}

function isSpoken({ transcript }: Attempt, line: number): boolean {
  const from = transcript[line - 1]?.from;
  return from === 'client' || from === 'server';
}

/** Where a remark of ours is the proof: what was said last before it. */
function lastSpoken(attempt: Attempt, lines: readonly number[]): number[] {
  const before = attempt.transcript
    .map((_line, index) => index + 1)
    .filter((line) => isSpoken(attempt, line));
  return before.filter((line) => line < Math.max(0, ...lines)).slice(-2);
}

function questionBefore({ transcript }: Attempt, line: number): number[] {
  if (transcript[line - 1]?.from !== 'server') return [];
  const before = transcript.slice(0, line - 1).findLastIndex(({ from }) => from === 'client');
  return before < 0 ? [] : [before + 1];
}
