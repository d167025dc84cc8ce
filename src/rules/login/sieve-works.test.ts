import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyCheck, healthyPop3, healthySieve, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { rules } from '../index.ts';
import { judge } from '../judge.ts';
import { judgeLegs } from '../legs.ts';
import { sieveWorks } from './sieve-works.ts';

const { login } = healthySieve().facts;
const refused = login && { ...login, outcome: 'refused' as const, reply: { ...login.reply, status: 'NO' } };

testRule(sieveWorks, [
  {
    name: 'the login was accepted over verified TLS',
    endpoint: healthySieve(),
    args: { security: 'starttls', protected: true },
    says: /Filters that sort mail can be set up on mail\.example\.test.*4190.*encrypted/s,
  },
  {
    name: 'the login was accepted without protection',
    endpoint: healthySieve({ login: login && { ...login, protected: false } }, { security: 'none' }),
    args: { security: 'none', protected: false },
    says: /verified encrypted connection/,
  },
  { name: 'the login was refused', endpoint: healthySieve({ login: refused as typeof login }), args: null },
  {
    name: 'no password was tried',
    endpoint: healthySieve({ login: login && { ...login, outcome: 'skipped' } }),
    args: null,
  },
  { name: 'another protocol', endpoint: healthyPop3(), args: null },
]);

test('a server beside mail stands on no leg: what fails there breaks nothing', () => {
  const broken = healthySieve({ login: refused as typeof login });
  const check = healthyCheck({ endpoints: [healthyPop3(), healthySmtp(), broken] });
  const { findings } = judge(rules, check);
  assert.ok(findings.some(({ code, endpoint }) => code === 'login-refused' && endpoint === broken.id));
  const legs = judgeLegs(rules, { endpoints: check.endpoints, findings });
  assert.deepEqual([legs['program-incoming'].verdict, legs['program-outgoing'].verdict], ['works', 'works']);
});
