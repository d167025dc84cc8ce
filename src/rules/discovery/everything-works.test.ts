import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck, healthyPop3 } from '../../testing/healthy-facts.ts';
import { goodTrip, lostTrip } from '../../testing/round-trip-facts.ts';
import { envelope, pop3Login, smtpSending } from '../../testing/said-lines.ts';
import { judge } from '../judge.ts';
import { everythingWorks } from './everything-works.ts';

test('everything-works: healthy facts give it, with words', () => {
  const check = healthyCheck();
  const { findings } = judge([everythingWorks], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [{ incoming: 'mail.example.test', outgoing: 'mail.example.test' }],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(everythingWorks, finding.args, { account: check.account, endpoint });
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('everything-works: receiving alone gives none', () => {
  assert.deepEqual(judge([everythingWorks], healthyCheck({ endpoints: [healthyPop3()] })).findings, []);
});

test('everything-works: a password that travelled unprotected gives none', () => {
  assert.deepEqual(
    judge(
      [everythingWorks],
      healthyCheck({ endpoints: [pop3Login({ protected: false }), ...healthyCheck().endpoints.slice(1)] }),
    ).findings,
    [],
  );
});

test('everything-works: a server that refuses to send gives none', () => {
  assert.deepEqual(
    judge(
      [everythingWorks],
      healthyCheck({
        endpoints: [
          healthyPop3(),
          smtpSending(envelope('own-to-foreign', '250 Ok', '554 5.7.1 Relay access denied')),
        ],
      }),
    ).findings,
    [],
  );
});

test('everything-works: a test message that was not seen again gives none', () => {
  assert.deepEqual(judge([everythingWorks], healthyCheck({ roundTrip: lostTrip() })).findings, []);
  assert.equal(judge([everythingWorks], healthyCheck({ roundTrip: goodTrip() })).findings.length, 1);
});
