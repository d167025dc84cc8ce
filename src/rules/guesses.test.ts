import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyCheck, healthyPop3, healthySmtp, healthyTls } from '../testing/healthy-facts.ts';
import { overlookSpareGuesses } from './guesses.ts';
import { judge } from './judge.ts';
import { certificateExpired } from './tls/certificate-expired.ts';

const tls = healthyTls({ errors: ['expired'], verified: false });
const guess = healthyPop3({ tls }, { source: 'guess' });
const quiet = overlookSpareGuesses(certificateExpired);

function count(...endpoints: (typeof guess)[]): number {
  return judge([quiet], healthyCheck({ endpoints })).findings.length;
}

test('a flaw of a guess is overlooked when another server of the same direction works', () => {
  assert.equal(count(guess, healthyPop3({}, { id: 'e9' })), 0);
});

test('a flaw of a guess counts when nothing better was found', () => {
  assert.equal(count(guess), 1);
  assert.equal(count(guess, healthySmtp()), 1);
  assert.equal(count(guess, healthyPop3({ tls }, { id: 'e9', source: 'guess' })), 2);
});

test('a flaw of a typed server always counts', () => {
  assert.equal(count(healthyPop3({ tls }), healthyPop3({}, { id: 'e9' })), 1);
});
