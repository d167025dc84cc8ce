import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EndpointFacts, ServiceFacts } from '../../model/facts.ts';
import type { FailureKind, StepName } from '../../model/failure.ts';
import { failureKinds } from '../../model/failure.ts';
import type { Endpoint } from '../../model/report.ts';
import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyCheck, healthyPop3, healthySmtp, healthyTls, reply } from '../../testing/healthy-facts.ts';
import { judge } from '../judge.ts';
import { tlsRules } from '../tls/index.ts';
import { connectionRules } from './index.ts';

const rules = [...connectionRules, ...tlsRules];
const evidence = { attempt: 'a2', lines: [1] };
const clear = { security: 'none' as const, port: 110 };
const smtp = { protocol: 'smtp' as const, security: 'starttls' as const, port: 587 };
const starttls = { security: 'starttls' as const, port: 110 };

function problems(endpoint: Endpoint, others: Endpoint[] = []): string[] {
  const { findings } = judge(rules, healthyCheck({ endpoints: [endpoint, ...others] }));
  return findings.filter((finding) => finding.endpoint === endpoint.id).map(({ code }) => code);
}

function seen(service: ServiceFacts['seen']): Partial<EndpointFacts> {
  return { service: { seen: service, evidence } };
}

function asked(
  speaksTls: boolean | null,
  speaksCleartext: 'pop3' | 'imap' | 'smtp' | 'other' | false | null,
) {
  return { security: { speaksTls, speaksCleartext, evidence } };
}

type Row = [string, FailureKind, StepName, Partial<EndpointFacts>, Partial<Endpoint>];

const rows: Row[] = [
  ['connection-refused', 'connection-refused', 'tcp', {}, {}],
  ['connection-timeout', 'connection-timeout', 'tcp', {}, {}],
  ['connection-timeout', 'host-unreachable', 'tcp', {}, {}],
  ['our-network-unreachable', 'network-unreachable', 'tcp', {}, {}],
  // Silence and hanging up, with the port asked the other way
  ['greeting-timeout', 'reply-timeout', 'greeting', {}, clear],
  ['greeting-timeout', 'reply-timeout', 'greeting', asked(false, null), clear],
  ['cleartext-on-tls-port', 'reply-timeout', 'greeting', asked(true, null), clear],
  ['cleartext-on-tls-port', 'reply-timeout', 'greeting', asked(true, null), starttls],
  ['connection-dropped', 'connection-closed', 'greeting', asked(false, null), clear],
  ['connection-dropped', 'connection-reset', 'greeting', {}, clear],
  ['cleartext-on-tls-port', 'connection-closed', 'greeting', asked(true, null), starttls],
  ['cleartext-on-tls-port', 'other-protocol', 'greeting', { ...seen('binary'), ...asked(true, null) }, clear],
  ['greeting-timeout', 'reply-timeout', 'greeting', { tls: healthyTls() }, {}],
  ['connection-dropped', 'connection-closed', 'greeting', { tls: healthyTls() }, {}],
  ['connection-dropped', 'connection-closed', 'capabilities', {}, clear],
  ['server-stopped-answering', 'reply-timeout', 'capabilities', asked(true, null), clear],
  ['server-stopped-answering', 'reply-timeout', 'login', { tls: healthyTls() }, {}],
  // TLS hello to a clear-text port
  ['tls-on-cleartext-port', 'tls-record-invalid', 'tls', asked(null, 'pop3'), {}],
  ['tls-on-cleartext-port', 'tls-record-invalid', 'tls', {}, {}],
  ['tls-on-cleartext-port', 'tls-closed', 'tls', asked(null, 'pop3'), {}],
  ['tls-on-cleartext-port', 'tls-timeout', 'tls', asked(false, 'pop3'), {}],
  ['wrong-service', 'tls-record-invalid', 'tls', asked(null, 'smtp'), {}],
  ['not-a-mail-server', 'tls-record-invalid', 'tls', asked(null, 'other'), {}],
  ['not-a-mail-server', 'tls-record-invalid', 'tls', seen('http'), {}],
  ['not-a-mail-server', 'tls-record-invalid', 'tls', { ...seen('unknown'), ...asked(null, 'other') }, {}],
  ['not-a-mail-server', 'reply-timeout', 'greeting', { ...seen('http'), ...asked(false, null) }, clear],
  // Handshakes that fail for their own reasons
  ['tls-handshake-failed', 'tls-record-invalid', 'tls', asked(null, false), {}],
  ['tls-handshake-failed', 'tls-alert', 'tls', asked(true, false), {}],
  ['tls-handshake-failed', 'tls-closed', 'tls', asked(false, false), {}],
  ['tls-handshake-failed', 'connection-reset', 'tls', {}, {}],
  ['tls-handshake-failed', 'tls-record-invalid', 'tls', { greetingReply: reply('+OK', 'hi') }, starttls],
  // Somebody else answers
  ['wrong-service', 'other-protocol', 'greeting', seen('smtp'), clear],
  ['wrong-service', 'other-protocol', 'greeting', { ...seen('imap'), tls: healthyTls() }, {}],
  ['not-a-mail-server', 'other-protocol', 'greeting', seen('ssh'), clear],
  ['not-a-mail-server', 'other-protocol', 'greeting', seen('unknown'), clear],
  ['not-a-mail-server', 'reply-too-long', 'greeting', seen('binary'), clear],
  ['protocol-violation', 'reply-malformed', 'greeting', seen('unknown'), clear],
  ['protocol-violation', 'reply-malformed', 'capabilities', seen('pop3'), clear],
  ['protocol-violation', 'reply-too-long', 'capabilities', {}, clear],
  // Refusals
  [
    'client-blocked',
    'refused-by-server',
    'greeting',
    { greetingReply: reply('-ERR', 'You are banned') },
    clear,
  ],
  [
    'server-busy',
    'refused-by-server',
    'greeting',
    { greetingReply: reply('-ERR', 'Too many connections') },
    clear,
  ],
  ['greeting-refused', 'refused-by-server', 'greeting', { greetingReply: reply('-ERR', 'no') }, clear],
  [
    'greeting-refused',
    'refused-by-server',
    'capabilities',
    { greetingReply: reply('+OK', 'busy.example') },
    clear,
  ],
  [
    'client-blocked',
    'refused-by-server',
    'capabilities',
    { greetingReply: reply('550', 'Access denied') },
    smtp,
  ],
  ['server-busy', 'refused-by-server', 'capabilities', { greetingReply: reply('421', 'Too busy') }, smtp],
];

for (const [code, kind, step, facts, more] of rows) {
  test(`${kind} at ${step} ${JSON.stringify([facts.security, facts.service?.seen, more])} is ${code} alone`, () => {
    const codes = problems(failedEndpoint(kind, step, facts, more));
    assert.deepEqual(
      codes.filter((one) => !one.startsWith('certificate')),
      [code],
    );
  });
}

test('no ending has two causes', () => {
  for (const kind of failureKinds) {
    for (const step of ['dns', 'tcp', 'greeting', 'capabilities', 'starttls', 'tls', 'login'] as const) {
      for (const more of [{}, clear, starttls]) {
        const resolution = { addresses: [], failure: null, suggestions: [] };
        const endpoint = failedEndpoint(
          kind,
          step,
          { resolution, greetingReply: reply('-ERR', 'banned') },
          more,
        );
        // That nothing on the host encrypts is the cause of the missing offer, and says so.
        const causes = problems(endpoint).filter((code) => code !== 'encryption-missing');
        assert.ok(causes.length <= 1, `${kind} at ${step}: ${causes}`);
      }
    }
  }
});

test('endings that are ours, or judged from later facts, name no cause', () => {
  assert.deepEqual(problems(failedEndpoint('deadline', 'greeting')), []);
  assert.deepEqual(problems(failedEndpoint('aborted', 'tls')), []);
  assert.deepEqual(problems(failedEndpoint('connection-closed', 'quit')), []);
  assert.deepEqual(problems(failedEndpoint('reply-timeout', 'relay')), []);
  assert.deepEqual(problems(failedEndpoint('refused-by-server', 'login')), []);
});

test('a guess that missed is no finding', () => {
  for (const kind of ['host-not-found', 'connection-refused', 'connection-timeout', 'tls-alert'] as const) {
    for (const source of ['guess', 'mx'] as const)
      assert.deepEqual(problems(failedEndpoint(kind, 'tcp', {}, { source })), []);
  }
});

test('a guess that was turned away is a finding unless another server works', () => {
  const greetingReply = reply('-ERR', 'Your IP is banned');
  const guess = failedEndpoint('refused-by-server', 'greeting', { greetingReply }, { source: 'guess' });
  assert.deepEqual(problems(guess), ['client-blocked']);
  assert.deepEqual(problems(guess, [healthyPop3({}, { id: 'e9' })]), []);
  assert.deepEqual(problems(guess, [healthySmtp({}, { id: 'e9' })]), ['client-blocked']);
});
