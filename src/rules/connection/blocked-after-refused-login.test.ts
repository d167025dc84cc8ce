import type { Attempt } from '../../model/attempt.ts';
import type { Failure } from '../../model/failure.ts';
import type { Endpoint } from '../../model/report.ts';
import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { blockedAfterRefusedLogin } from './blocked-after-refused-login.ts';

const refused: Failure = { kind: 'connection-refused', step: 'tcp', detail: 'test' };

function attempt(id: string, change: Partial<Attempt>): Attempt {
  return {
    id,
    purpose: 'tls-hello',
    address: '192.0.2.7',
    outcome: change.failure ? 'failed' : 'done',
    failure: null,
    startedMs: 0,
    steps: [],
    transcript: [{ atMs: 1, from: 'note', text: 'test' }],
    ...change,
  };
}

/** A POP3 server that refuses the login 300 ms after the check began, with further attempts. */
function denied(...more: Attempt[]): Endpoint {
  const main = attempt('a1', {
    purpose: 'login',
    transcript: [
      { atMs: 20, from: 'server', text: '+OK ready' },
      { atMs: 300, from: 'server', text: '-ERR [AUTH] no' },
    ],
  });
  const { login } = healthyPop3().facts;
  const answer = reply('-ERR', 'no', { code: 'AUTH', evidence: { attempt: 'a1', lines: [2] } });
  const facts = { login: login && { ...login, outcome: 'refused' as const, reply: answer }, mailbox: null };
  return healthyPop3(facts, { attempts: [main, ...more] });
}

/** Another port of the host whose only connection was turned away at a moment. */
function turnedAway(startedMs: number): Endpoint {
  const main = attempt('a8', { purpose: 'login', startedMs, failure: refused });
  return failedEndpoint(
    'connection-refused',
    'tcp',
    {},
    { id: 'e8', protocol: 'smtp', port: 465, attempts: [main] },
  );
}

const after = attempt('a5', { startedMs: 400, failure: refused });
const before = attempt('a4', { startedMs: 100, failure: refused });

testRule(blockedAfterRefusedLogin, [
  {
    name: 'our own further questions were turned away',
    endpoint: denied(after),
    args: { untested: [] },
    says: /The rest of the test/,
  },
  {
    name: 'another port was turned away too',
    check: { endpoints: [denied(after), turnedAway(500)] },
    args: { untested: ['SMTP 465'] },
    says: /SMTP 465 could not be tested/,
  },
  {
    name: 'the other port was closed before: it has a cause of its own',
    check: { endpoints: [denied(after), turnedAway(10)] },
    args: { untested: [] },
  },
  {
    name: 'another port is closed, and nothing proves a ban',
    check: { endpoints: [denied(), turnedAway(500)] },
    args: null,
  },
  {
    name: 'turned away all along: too many connections, not a ban',
    endpoint: denied(before, after),
    args: null,
  },
  { name: 'a refused login and nothing else', endpoint: denied(), args: null },
  {
    name: 'turned away at an address that never talked',
    endpoint: denied(
      attempt('a5', { startedMs: 400, failure: refused, address: '192.0.2.9', purpose: 'reach' }),
    ),
    args: null,
  },
  {
    name: 'an accepted login bans nobody',
    endpoint: healthyPop3({}, { attempts: [...healthyPop3().attempts, after] }),
    args: null,
  },
]);
