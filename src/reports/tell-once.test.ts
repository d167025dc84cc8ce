import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../model/finding.ts';
import { english } from '../testing/english.ts';
import { exampleReport } from '../testing/example-report.ts';
import { renderJson } from './render-json.ts';
import { renderTicket } from './render-text.ts';
import { toReportView } from './view-model.ts';

const at = (endpoint: string, change: Partial<Finding> = {}): Finding => ({
  ...{ code: 'login-refused', severity: 'problem', endpoint, args: {} },
  ...{ evidence: [{ attempt: endpoint === 'e1' ? 'a1' : 'a2', lines: [1] }], ...change },
});

test('the same finding at two servers is told once, with both places', () => {
  const report = exampleReport({ findings: [at('e1'), at('e2')] });
  const [found, ...more] = toReportView(english, report).found;
  assert.equal(more.length, 0);
  assert.deepEqual(
    found?.places.map(({ text }) => text),
    ['Incoming, mail.example.test:995', 'Outgoing, mail.example.test:465'],
  );
  const json = renderJson(english, report).findings;
  assert.deepEqual(
    json.map(({ endpoint, endpoints, evidence }) => ({ endpoint, endpoints, evidence: evidence.length })),
    [{ endpoint: 'e1', endpoints: ['e1', 'e2'], evidence: 2 }],
  );
  assert.equal(renderTicket(english, toReportView(english, report)).match(/login-refused/g)?.length, 1);
});

test('the second place points to the first', () => {
  const { endpoints } = toReportView(english, exampleReport({ findings: [at('e1'), at('e2')] }));
  assert.equal(endpoints[0]?.findings[0]?.sameAs, null);
  assert.deepEqual(endpoints[1]?.findings[0]?.sameAs, {
    anchor: 'f-e1-login-refused',
    place: 'mail.example.test:995',
  });
});

test('two servers with the same trouble are one story; the headline does not tell it twice', () => {
  const base = exampleReport();
  const endpoints = base.endpoints.map((one) => ({ ...one, facts: { ...one.facts, login: null } }));
  const [incoming, outgoing] = endpoints;
  assert.ok(incoming && outgoing);
  const named = [
    { ...incoming, host: 'imap.example.test' },
    { ...outgoing, host: 'smtp.example.test' },
  ];
  const findings = [at('e1'), at('e2')];
  const broken = { verdict: 'broken', incoming: 'broken', outgoing: 'broken' } as const;
  const view = toReportView(english, exampleReport({ endpoints: named, findings, ...broken }));
  assert.match(view.verdict, /^You can neither receive nor send mail: imap\.example\.test /);
  assert.equal(view.remedies.length, 1);
  assert.equal(view.found.length, 1);
});

test('what differs in its words, or is well, is told of each place', () => {
  const ports = [
    at('e1', { code: 'connection-refused', args: { port: 995 } }),
    at('e2', { code: 'connection-refused', args: { port: 465 } }),
  ];
  assert.equal(toReportView(english, exampleReport({ findings: ports })).found.length, 2);
  const well = [
    at('e1', { code: 'login-works', severity: 'ok' }),
    at('e2', { code: 'login-works', severity: 'ok' }),
  ];
  assert.equal(renderJson(english, exampleReport({ findings: well })).findings.length, 2);
});
