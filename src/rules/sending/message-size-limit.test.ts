import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck, healthySmtp } from '../../testing/healthy-facts.ts';
import { judge } from '../judge.ts';
import { messageSizeLimit } from './message-size-limit.ts';

test('message-size-limit: healthy facts give it, with words', () => {
  const check = healthyCheck();
  const { findings } = judge([messageSizeLimit], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [{ bytes: 10_240_000 }],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(messageSizeLimit, finding.args, { account: check.account, endpoint });
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('message-size-limit: SIZE without a number gives none', () => {
  assert.deepEqual(
    judge(
      [messageSizeLimit],
      healthyCheck({ endpoints: [healthySmtp({ capabilitiesTls: ['SIZE', 'AUTH PLAIN'] })] }),
    ).findings,
    [],
  );
});

test('message-size-limit: SIZE 0 gives none', () => {
  assert.deepEqual(
    judge([messageSizeLimit], healthyCheck({ endpoints: [healthySmtp({ capabilitiesTls: ['SIZE 0'] })] }))
      .findings,
    [],
  );
});
