import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck } from '../../testing/healthy-facts.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { judge } from '../judge.ts';
import { relayNeedsLogin } from './relay-needs-login.ts';

test('relay-needs-login: healthy facts give it, with words', () => {
  const check = healthyCheck();
  const { findings } = judge([relayNeedsLogin], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [{}],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(relayNeedsLogin, finding.args, { account: check.account, endpoint });
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('relay-needs-login: a refusal after the login gives none', () => {
  assert.deepEqual(
    judge(
      [relayNeedsLogin],
      healthyCheck({
        endpoints: [smtpSending(envelope('own-to-foreign', '250 Ok', '554 5.7.1 Relay access denied'))],
      }),
    ).findings,
    [],
  );
});
