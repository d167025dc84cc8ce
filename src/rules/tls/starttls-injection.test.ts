import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyCheck, healthySmtp, reply } from '../../testing/healthy-facts.ts';
import { judge } from '../judge.ts';
import { starttlsInjection } from './starttls-injection.ts';

const evidence = { attempt: 'a3', lines: [6] };
const cases = [
  { what: 'a smuggled command was answered', injection: { answered: true, evidence }, found: 1 },
  { what: 'it was not answered', injection: { answered: false, evidence }, found: 0 },
  { what: 'no verdict', injection: null, found: 0 },
];

for (const { what, injection, found } of cases) {
  test(what, () => {
    const endpoint = healthySmtp({ starttls: { offered: true, reply: reply('220', 'go'), injection } });
    const { findings } = judge([starttlsInjection], healthyCheck({ endpoints: [endpoint] }));
    assert.equal(findings.length, found);
    if (found > 0) assert.deepEqual(findings[0]?.evidence, [evidence]);
  });
}

test('where STARTTLS was not used the rule is not tested', () => {
  const { findings, notTested } = judge([starttlsInjection], healthyCheck());
  assert.deepEqual(findings, []);
  assert.equal(notTested.length, 2);
});
