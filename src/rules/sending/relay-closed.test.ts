import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck } from '../../testing/healthy-facts.ts';
import { envelope, smtpRelay } from '../../testing/said-lines.ts';
import { judge } from '../judge.ts';
import { relayClosed } from './relay-closed.ts';

test('relay-closed: healthy facts give it, with words', () => {
  const check = healthyCheck();
  const { findings } = judge([relayClosed], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [{}],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(relayClosed, finding.args, { account: check.account, endpoint });
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('relay-closed: a stranger who is served gives none', () => {
  assert.deepEqual(
    judge([relayClosed], healthyCheck({ endpoints: [smtpRelay(envelope('foreign', '250 Ok', '250 Ok'))] }))
      .findings,
    [],
  );
});

test('relay-closed: a blocklist gives none', () => {
  assert.deepEqual(
    judge(
      [relayClosed],
      healthyCheck({
        endpoints: [smtpRelay(envelope('foreign', '250 Ok', '554 5.7.1 blocked using zen.spamhaus.org'))],
      }),
    ).findings,
    [],
  );
});
