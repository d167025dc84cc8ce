import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck } from '../../testing/healthy-facts.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { judge } from '../judge.ts';
import { loginWorks } from './login-works.ts';

test('login-works: healthy facts give it, with words', () => {
  const check = healthyCheck();
  const { findings } = judge([loginWorks], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [
      { mechanism: 'PLAIN', security: 'tls', protected: true, proof: false },
      { mechanism: 'PLAIN', security: 'tls', protected: true, proof: false },
    ],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(loginWorks, finding.args, { account: check.account, endpoint });
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('login-works: a refused login gives none', () => {
  assert.deepEqual(
    judge([loginWorks], healthyCheck({ endpoints: [pop3Login(refused('-ERR [AUTH] No'))] })).findings,
    [],
  );
});

test('login-works: a mailbox that stays shut gives none', () => {
  assert.deepEqual(
    judge(
      [loginWorks],
      healthyCheck({
        endpoints: [pop3Mailbox({ messages: null, refused: replyFrom('-ERR [SYS/PERM] POP is disabled') })],
      }),
    ).findings,
    [],
  );
});
