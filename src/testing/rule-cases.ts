import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, FindingArgs } from '../model/finding.ts';
import type { Endpoint } from '../model/report.ts';
import { judge } from '../rules/judge.ts';
import type { JudgedCheck, Rule } from '../rules/rule.ts';
import { english, german } from './english.ts';
import { englishWords } from './english-words.ts';
import { healthyCheck } from './healthy-facts.ts';
import { stepFaults } from './step-faults.ts';

/** One row of a rule's table: a check, and the arguments of the one finding it must give, or null for none. */
export interface RuleCase {
  name: string;
  /** The endpoint under test; the check then holds it alone. */
  endpoint?: Endpoint;
  /** More of the check, such as other endpoints. */
  check?: Partial<JudgedCheck>;
  args: FindingArgs | null;
  /** Words that title, why and fix must hold. */
  says?: RegExp;
}

/** Tests a rule by table, and that healthy facts draw nothing from it. Words are made and read for every finding. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  test(`${rule.id}: healthy servers give no finding`, () => {
    assert.deepEqual(judge([rule], healthyCheck()).findings, []);
  });
  for (const row of cases) {
    test(`${rule.id}: ${row.name}`, () => {
      const check = healthyCheck({ ...(row.endpoint ? { endpoints: [row.endpoint] } : {}), ...row.check });
      const { findings } = judge([rule], check);
      assert.deepEqual(
        findings.map((finding) => withoutUnnamedWords(finding.args, row.args)),
        row.args === null ? [] : [row.args],
      );
      for (const finding of findings) checkFinding(rule, finding, check, row.says);
    });
  }
}

/** What the server said is compared where the row names it: the rows of a table give it word for word anyway. */
function withoutUnnamedWords(args: FindingArgs, expected: FindingArgs | null): FindingArgs {
  const quoted = ['said', 'link'].filter((name) => expected === null || !(name in expected));
  return Object.fromEntries(Object.entries(args).filter(([name]) => !quoted.includes(name)));
}

function checkFinding(rule: Rule, finding: Finding, check: JudgedCheck, says: RegExp | undefined): void {
  assert.equal(finding.code, rule.id);
  assert.ok(finding.evidence.length > 0 || finding.endpoint === null, 'a finding points at its evidence');
  const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
  const context = { account: check.account, endpoint };
  const { title, why, fix } = englishWords(rule, finding.args, context);
  for (const text of [title, why, fix]) {
    assert.ok(text.length > 10, 'every text is written');
    assert.doesNotMatch(text, /undefined|null|NaN|\[object|!|\s{2}| \.$/);
  }
  for (const words of [english, german]) assert.deepEqual(stepFaults(words, finding, context), []);
  if (says) assert.match(`${title}\n${why}\n${fix}`, says);
}
