import type { Account } from '../model/account.ts';
import type { Actor } from '../model/actor.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { actorOf } from '../rules/actors.ts';
import { explains, isExposure } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import { isPartial } from '../rules/withdraw-sums.ts';
import { type FindingWords, findingWords } from '../words/finding-words.ts';
import type { Words } from '../words/words.ts';

const byCode = new Map(rules.map((rule) => [rule.id, rule]));

/** What was put into words last; a page tells most findings several times. Gone with the report. */
const kept = new WeakMap<
  Finding,
  { words: Words; account: Account; endpoint: Endpoint | null; told: FindingWords }
>();

/**
 * The words of a stored finding. A finding of another version may be unknown here, or carry other arguments than its
 * message expects now; it still has to be shown.
 */
export function wordsOf(words: Words, report: Report, finding: Finding): FindingWords {
  const { account } = report;
  const endpoint = endpointOf(report, finding);
  const known = kept.get(finding);
  if (known?.words === words && known.account === account && known.endpoint === endpoint) return known.told;
  const told =
    findingWords(words, finding, { account, endpoint, actor: whoActs(report, finding) }) ??
    unknownWords(words, finding.code);
  kept.set(finding, { words, account, endpoint, told });
  return told;
}

/** What to do, as the provider itself writes it to its customer: what it has to do, it does. */
export function stepsByProvider(
  words: Words,
  report: Report,
  finding: Finding,
  writer: { hostsDomain: boolean },
): string[] {
  const { account } = report;
  const told = findingWords(words, finding, {
    account,
    endpoint: endpointOf(report, finding),
    actor: whoActs(report, finding),
    writer,
  });
  return (told ?? unknownWords(words, finding.code)).steps;
}

/** Whether a finding endangers without stopping mail (see `exposure` of a rule). */
export function isExposing(finding: Finding): boolean {
  return isExposure(byCode.get(finding.code), finding);
}

/** Whether a warning says that something works only for some, or unprotected (see `partial` of a rule). */
export function isPartialFinding(finding: Finding): boolean {
  return isPartial(byCode.get(finding.code), finding);
}

/** Who has to act on a finding, also on one that was stored before findings said it. */
export function whoActs({ endpoints }: Pick<Report, 'endpoints'>, finding: Finding): Actor {
  return actorOf(byCode.get(finding.code), finding, endpoints);
}

/** Whether there may be something to set in the mail program as well, where others have to act. */
export function alsoInProgram({ code }: Finding): boolean {
  return byCode.get(code)?.alsoInProgram === true;
}

/** The title of the graver finding that accounts for this one, where one does: what follows from what. */
export function followsFrom(words: Words, report: Report, finding: Finding): string | null {
  const cause = report.findings.find(
    (other) =>
      other.code !== finding.code &&
      other.severity === 'problem' &&
      explains(byCode.get(other.code), other, finding),
  );
  return cause === undefined ? null : wordsOf(words, report, cause).title;
}

/** The address of the article about a finding. */
export function helpOf(code: string): string {
  return `/help/${encodeURIComponent(code)}`;
}

/** The endpoint a finding is about, or null when it is about the whole check. */
export function endpointOf(report: Report, finding: Pick<Finding, 'endpoint'>): Endpoint | null {
  return report.endpoints.find((endpoint) => endpoint.id === finding.endpoint) ?? null;
}

/** The finding the report calls the diagnosis, or null. */
export function diagnosisOf(report: Report): Finding | null {
  const { diagnosis } = report;
  if (diagnosis === null) return null;
  const same = report.findings.filter((finding) => finding.code === diagnosis.code);
  return same.find((finding) => finding.endpoint === diagnosis.endpoint) ?? same[0] ?? null;
}

const gravity: Record<Severity, number> = { problem: 0, warning: 1, advice: 2, ok: 3 };

/** The diagnosis first, then by gravity; equals keep the order of the pipeline. */
export function sortFindings(report: Report, findings: readonly Finding[]): Finding[] {
  const diagnosis = diagnosisOf(report);
  const rank = (finding: Finding) => (finding === diagnosis ? -1 : gravity[finding.severity]);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

function unknownWords(words: Words, code: string): FindingWords {
  const name = code.replaceAll('-', ' ');
  const args = { name: `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
  const [title, why, fix] = ['title', 'why', 'steps-1'].map((part) =>
    words.message(`finding-unknown.${part}`, args),
  );
  return { title: title ?? '', why: why ?? '', fix: fix ?? '', steps: [fix ?? ''] };
}
