import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/**
 * The one problem that explains most of the others: among the problems no other problem explains, the one with the
 * most explained findings, and of equals the earliest in the pipeline (the order of the rules). A mere exposure gives way.
 */
export function diagnose(rules: readonly Rule[], findings: readonly Finding[]): Finding | null {
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const stopping = findings.filter((finding) => finding.severity === 'problem');
  const problems =
    stopping.length > 0 ? stopping : findings.filter(({ code }) => byId.get(code)?.namesCause === true);
  const explainedBy = (cause: Finding) =>
    findings.filter((other) => other !== cause && explains(byId.get(cause.code), cause, other));
  const roots = problems.filter(
    (problem) =>
      !problems.some(
        (cause) =>
          cause !== problem &&
          cause.code !== problem.code &&
          explains(byId.get(cause.code), cause, problem) &&
          !names(byId.get(problem.code), problem, cause),
      ),
  );
  // Two problems that explain each other would leave no root; then every problem is a candidate.
  const eligible = roots.length > 0 ? roots : problems;
  // Somebody whose mail is stopped asks why it is stopped; what merely endangers the server comes second.
  const blocking = eligible.filter(
    (problem) =>
      !isExposure(byId.get(problem.code), problem) ||
      explainedBy(problem).some(
        (other) =>
          other.severity === 'problem' &&
          other.code !== problem.code &&
          !isExposure(byId.get(other.code), other),
      ),
  );
  const candidates = blocking.length > 0 ? blocking : eligible;
  const rank = (finding: Finding) => order.get(finding.code) ?? Number.MAX_SAFE_INTEGER;
  return (
    candidates.toSorted((a, b) => explainedBy(b).length - explainedBy(a).length || rank(a) - rank(b))[0] ??
    null
  );
}

/** Whether a rule names the other as its effect: a word about this very pair outweighs the `*` of the other. */
function names(rule: Rule | undefined, cause: Finding, other: Finding): boolean {
  return rule?.explains.includes(other.code) === true && areNear(cause, other);
}

/** Whether a finding endangers without stopping mail (see `exposure` of a rule). */
export function isExposure(rule: Rule | undefined, { args }: Finding): boolean {
  return typeof rule?.exposure === 'function' ? rule.exposure(args) : rule?.exposure === true;
}

/** Whether `cause` accounts for `other`: named by its rule and at the same endpoint, or the same cause elsewhere. */
export function explains(rule: Rule | undefined, cause: Finding, other: Finding): boolean {
  if (cause.code === other.code) return true;
  if (rule === undefined || other.severity === 'ok') return false;
  const named = rule.explains.includes('*') || rule.explains.includes(other.code);
  // There is one mailbox behind both servers: what is said of it by name holds wherever it was seen.
  const isAboutMailbox = Array.isArray(rule.legs) && rule.legs.includes('others-mailbox');
  return (named && areNear(cause, other)) || (isAboutMailbox && rule.explains.includes(other.code));
}

function areNear(cause: Finding, other: Finding): boolean {
  return cause.endpoint === null || other.endpoint === null || cause.endpoint === other.endpoint;
}
