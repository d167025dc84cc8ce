import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FailureKind } from '../../model/failure.ts';
import type { Endpoint } from '../../model/report.ts';
import { exampleReport } from '../../testing/example-report.ts';
import { healthyPop3, healthySmtp, reply } from '../../testing/healthy-facts.ts';
import { judgeCheck } from './judge-check.ts';

const now = new Date('2026-11-22T12:00:00Z');
const found = { source: 'autoconfig' } as const;

function failing(kind: FailureKind, more: Partial<Endpoint>): Endpoint {
  const failure = { kind, step: 'tcp' as const, detail: '' };
  const facts = { tls: null, login: null, mailbox: null };
  return healthyPop3(facts, { id: 'e9', outcome: 'failed', failure, ...more });
}

function judged(...endpoints: Endpoint[]) {
  return judgeCheck(exampleReport({ endpoints }), now);
}

test('a published server that fails beside one that works is a finding, and breaks nothing', () => {
  const spare = failing('connection-refused', { ...found, port: 110, security: 'starttls' });
  const report = judged(healthyPop3({}, found), healthySmtp({}, found), spare);
  assert.ok(
    report.findings.some(({ code, endpoint }) => code === 'published-settings-broken' && endpoint === 'e9'),
  );
  assert.deepEqual([report.verdict, report.incoming, report.outgoing], ['works', 'works', 'works']);
  assert.equal(report.diagnosis, null);
  assert.deepEqual([report.recommended.incoming?.port, report.recommended.incoming?.verified], [995, true]);
});

test('published servers that all fail break their direction, and what is published is the diagnosis', () => {
  const gone = failing('connection-refused', found);
  const report = judged(gone, healthySmtp({}, found));
  assert.deepEqual([report.incoming, report.outgoing], ['broken', 'works']);
  assert.deepEqual(report.diagnosis, { code: 'published-settings-broken', endpoint: 'e9' });
});

test('a spare server of the working direction is not why the other one is broken', () => {
  const spare = failing('host-not-found', found);
  const outgoing = failing('connection-timeout', { ...found, id: 'e2', protocol: 'smtp', port: 465 });
  const report = judged(healthyPop3({}, found), spare, outgoing);
  assert.deepEqual([report.incoming, report.outgoing], ['works', 'broken']);
  assert.deepEqual(report.diagnosis, { code: 'connection-timeout', endpoint: 'e2' });
});

test('a typed server that fails is broken, whatever else works', () => {
  const report = judged(failing('connection-refused', { source: 'typed' }), healthyPop3({}, found));
  assert.equal(report.incoming, 'broken');
  assert.deepEqual(report.diagnosis, { code: 'connection-refused', endpoint: 'e9' });
});

test('a problem seen while sending that concerns receiving is the diagnosis of receiving', () => {
  const outgoing = healthySmtp();
  const own = outgoing.facts.sending?.envelopes.find(({ question }) => question === 'own-to-own');
  assert.ok(own);
  own.rcpt = reply('552', 'Mailbox full', { enhanced: '5.2.2' });
  const report = judged(healthyPop3(), outgoing);
  assert.deepEqual([report.incoming, report.outgoing], ['broken', 'works']);
  assert.equal(report.diagnosis?.code, 'recipient-mailbox-full');
});
