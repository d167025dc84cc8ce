import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoginFacts } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import { english } from '../testing/english.ts';
import { healthyPop3, reply } from '../testing/healthy-facts.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { askAgain } from './ask-again.ts';

function report(login: Partial<LoginFacts>, change: Partial<Report> = {}): Report {
  const healthy = healthyPop3();
  const facts = { ...healthy.facts, login: healthy.facts.login && { ...healthy.facts.login, ...login } };
  return {
    ...sampleReport(),
    passwordGiven: true,
    endpoints: [{ ...healthy, facts }],
    diagnosis: null,
    ...change,
  };
}

const refused = { outcome: 'refused', reply: reply('-ERR', 'no', { code: 'AUTH' }) } as const;
const diagnosis = { code: 'login-refused', endpoint: 'e1' };

test('after a refused login the other form of the name is offered, with everything else as it was', () => {
  const again = askAgain(english, report(refused, { diagnosis }));
  assert.match(again?.title ?? '', /“ann”/);
  assert.equal(again?.values.tryOtherName, true);
  assert.equal(again?.values.incomingHost, 'mail.example.test');
  assert.equal(again?.values.incomingPort, '995');
});

test('not twice, and not where the login worked', () => {
  const otherName = { username: 'ann', outcome: 'refused', reply: null } as const;
  assert.equal(askAgain(english, report({ ...refused, otherName }, { diagnosis })), null);
  assert.equal(askAgain(english, report({})), null);
});

test('servers from a place nobody vouches for are named before the password goes there', () => {
  const again = askAgain(english, report({ outcome: 'skipped', skipped: 'source-untrusted' }));
  assert.match(again?.title ?? '', /mail\.example\.test/);
  assert.equal(again?.values.incomingHost, 'mail.example.test');
});
