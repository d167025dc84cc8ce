import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoginFacts } from '../../model/facts.ts';
import { healthyCheck, healthyPop3, reply } from '../../testing/healthy-facts.ts';
import { diagnose } from '../diagnose.ts';
import { judge } from '../judge.ts';
import { loginNameForm } from './login-name-form.ts';
import { loginRefused } from './login-refused.ts';

const other = { username: 'ann', outcome: 'accepted', reply: reply('+OK', 'Logged in.') } as const;

function judged(change: Partial<LoginFacts>) {
  const healthy = healthyPop3();
  if (healthy.facts.login === null) throw new Error('healthy facts have a login');
  const refused = reply('-ERR', 'Authentication failed.', { code: 'AUTH' });
  const login: LoginFacts = { ...healthy.facts.login, outcome: 'refused', reply: refused, ...change };
  const endpoint = { ...healthy, facts: { ...healthy.facts, login, mailbox: null } };
  const rules = [loginNameForm, loginRefused];
  const { findings } = judge(rules, healthyCheck({ endpoints: [endpoint] }));
  return { codes: findings.map(({ code }) => code), diagnosis: diagnose(rules, findings)?.code, findings };
}

test('the other form was accepted: that is the cause of the refusal', () => {
  const { codes, diagnosis, findings } = judged({ otherName: other });
  assert.deepEqual(codes, ['login-name-form', 'login-refused']);
  assert.equal(diagnosis, 'login-name-form');
  assert.deepEqual(findings[0]?.args, {
    refused: 'ann@example.test',
    accepted: 'ann',
    full: false,
    said: '-ERR [AUTH] Authentication failed.',
  });
});

test('the other form was refused too, or not tried: nothing to say of the form', () => {
  assert.deepEqual(judged({ otherName: { ...other, outcome: 'refused' } }).codes, ['login-refused']);
  assert.deepEqual(judged({ otherName: null }).codes, ['login-refused']);
});

test('a login that was accepted at once is no question of the form', () => {
  assert.deepEqual(judged({ outcome: 'accepted', otherName: other }).codes, []);
});
