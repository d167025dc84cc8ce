import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { endpointOf, wordsOf } from './find-words.ts';

/** Findings that say the same at several endpoints, as one: the first of them, and all of them. */
export interface Told {
  finding: Finding;
  all: Finding[];
}

/** What is told at several endpoints in the same words is told once. That something is well is said of each place. */
export function tellOnce(words: Words, report: Report, findings: readonly Finding[]): Told[] {
  const told = new Map<string, Told>();
  findings.forEach((finding, index) => {
    const key = keyOf(words, report, finding) ?? String(index);
    const known = told.get(key);
    if (known === undefined) told.set(key, { finding, all: [finding] });
    else known.all.push(finding);
  });
  return [...told.values()];
}

/** By each finding that repeats what was told at another server, the first that told it. */
export type Firsts = ReadonlyMap<Finding, Finding>;

/** Looks through all findings at once: a report may have hundreds, and every one of them is put into words. */
export function firstTellings(words: Words, report: Report): Firsts {
  const firsts = new Map<string, Finding>();
  const repeats = new Map<Finding, Finding>();
  for (const finding of report.findings) {
    const key = keyOf(words, report, finding);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, finding);
    else if (first.endpoint !== finding.endpoint) repeats.set(finding, first);
  }
  return repeats;
}

/** Whether two findings say and ask the same, but for the name of the server. */
export function isSameTold(words: Words, report: Report, a: Finding, b: Finding): boolean {
  return a.code === b.code && wordsWithoutHost(words, report, a) === wordsWithoutHost(words, report, b);
}

function keyOf(words: Words, report: Report, finding: Finding): string | null {
  if (finding.severity === 'ok' || finding.endpoint === null) return null;
  return [finding.code, finding.severity, wordsWithoutHost(words, report, finding)].join('\n');
}

/** What is wrong and what to do; ports and kinds of service stay, since the remedy hangs on them. */
function wordsWithoutHost(words: Words, report: Report, finding: Finding): string {
  const { title, fix } = wordsOf(words, report, finding);
  const host = endpointOf(report, finding)?.host;
  const text = `${title}\n${fix}`;
  return host === undefined ? text : text.replaceAll(host, 'the server');
}
