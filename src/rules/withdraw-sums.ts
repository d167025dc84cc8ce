import type { Finding } from '../model/finding.ts';
import type { JudgedLegs } from './legs.ts';
import type { Rule } from './rule.ts';

/** Takes back a finding that sums up the others where a leg breaks, or where it works only for some: no contradiction. */
export function withdrawSums(
  rules: readonly Rule[],
  findings: readonly Finding[],
  legs: JudgedLegs,
): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const states = Object.values(legs);
  const isWhole =
    states.every(({ verdict }) => verdict !== 'broken') &&
    !states.some(({ warnings }) => warnings.some((finding) => isPartial(byId.get(finding.code), finding)));
  return findings.filter(({ code }) => isWhole || byId.get(code)?.sumsUp !== true);
}

/** Whether a finding says that something works only for some programs or networks, or unprotected. */
export function isPartial(rule: Rule | undefined, { args }: Pick<Finding, 'args'>): boolean {
  return typeof rule?.partial === 'function' ? rule.partial(args) : rule?.partial === true;
}
