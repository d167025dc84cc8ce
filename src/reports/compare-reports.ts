import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { homeRules } from '../rules/home/index.ts';
import { partOf, type ServerChange, serverChanges } from './compare-servers.ts';

/** A finding of one report that the other has not. */
export interface FindingChange {
  finding: Finding;
  /** The endpoint it was seen at; null for the whole check. */
  endpoint: Endpoint | null;
}

/** What is otherwise in a later report. */
export interface Comparison {
  /** Problems and warnings that were found before and looked for again, and are gone. */
  fixed: FindingChange[];
  added: FindingChange[];
  /** Those that were found before and could not be looked for again. */
  unknown: FindingChange[];
  servers: ServerChange[];
}

/** Compares two reports; `before` is the earlier one. Servers are held against those that play the same part. */
export function compareReports(before: Report, after: Report): Comparison {
  const [old, fresh] = [loud(before), loud(after)];
  const [oldKeys, freshKeys] = [new Set(old.map(keyOf)), new Set(fresh.map(keyOf))];
  const gone = once(old.filter((one) => !freshKeys.has(keyOf(one))));
  const wasJudged = (change: FindingChange) => isJudged(after, change);
  return {
    fixed: gone.filter(wasJudged),
    unknown: gone.filter((change) => !wasJudged(change)),
    added: once(fresh.filter((one) => !oldKeys.has(keyOf(one)) && mayBeNew(before, one))),
    servers: serverChanges(before, after),
  };
}

/** What was pasted from the customer's network says nothing new where nothing had been pasted before. */
function mayBeNew(before: Report, { finding }: FindingChange): boolean {
  return before.home !== undefined || !homeRules.some(({ id }) => id === finding.code);
}

function loud(report: Report): FindingChange[] {
  return report.findings
    .filter(({ severity }) => severity === 'problem' || severity === 'warning')
    .map((finding) => ({
      finding,
      endpoint: report.endpoints.find(({ id }) => id === finding.endpoint) ?? null,
    }));
}

/** A finding is the same where it is about the same part of the way: after a move, the server has another name. */
function keyOf({ finding, endpoint }: FindingChange): string {
  return `${finding.code} ${placeOf(endpoint)}`;
}

function placeOf(endpoint: Endpoint | null): string {
  return endpoint === null ? '' : partOf(endpoint);
}

/** Whether the later report looked for it; reports of before do not say what was looked for. */
function isJudged(after: Report, { finding, endpoint }: FindingChange): boolean {
  if (after.judged === undefined) return after.verdict !== 'not-tested';
  const places = after.judged[finding.code];
  if (places === undefined) return false;
  if (endpoint === null) return true;
  return after.endpoints.some((one) => partOf(one) === partOf(endpoint) && places.includes(one.id));
}

function once(changes: readonly FindingChange[]): FindingChange[] {
  return [...new Map(changes.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
