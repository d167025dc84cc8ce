import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { healthyPop3, healthySmtp, healthyTls } from '../testing/healthy-facts.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { untestedAt } from './view-untested.ts';

const report = sampleReport();
const what = (endpoint: Parameters<typeof untestedAt>[2]) =>
  untestedAt(english, report, endpoint).map((one) => one.what);

test('where everything was tested nothing is listed', () => {
  assert.deepEqual(what(healthyPop3()), []);
  assert.deepEqual(what(healthySmtp()), []);
});

test('without a password everything behind the login is listed, with the reason', () => {
  const healthy = healthySmtp();
  const login = healthy.facts.login && {
    ...healthy.facts.login,
    outcome: 'skipped' as const,
    skipped: 'no-password' as const,
  };
  const endpoint = healthySmtp({ login, sending: null });
  assert.deepEqual(untestedAt(english, report, endpoint)[0], {
    what: 'Signing in',
    why: 'no password was given',
  });
  assert.deepEqual(what(endpoint), ['Signing in', 'Sending as yourself']);
});

test('a conversation that ended early, questions without an answer, an address without a way to it', () => {
  assert.deepEqual(what(healthyPop3({ login: null, mailbox: null })), ['Signing in', 'The mailbox']);
  assert.deepEqual(what(healthySmtp({ relay: null })), ['Forwarding for strangers']);
  assert.deepEqual(what(healthyPop3({ tls: healthyTls({ probed: false }) })), [
    'All encryption versions and methods',
  ]);
  const addresses = [
    { address: '2001:db8::7', family: 6 as const, reachable: null, failure: null, evidence: null },
  ];
  const endpoint = healthyPop3({ resolution: { addresses, failure: null, suggestions: [] } });
  assert.deepEqual(what(endpoint), ['The address 2001:db8::7']);
});
