import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider, type Provider } from '../model/provider.ts';
import type { Report } from '../model/report.ts';
import { english, german } from '../testing/english.ts';
import { exampleReport, expiredReport } from '../testing/example-report.ts';
import { toReportView } from './view-model.ts';

const url = 'https://check.example.org/reports/abc';
const support = { email: 'help@example.org', phone: '+49 30 1234', url: '', chat: '', hours: 'all day' };
const hosting = (host: string): Provider => ({
  ...neutralProvider,
  ...{ name: 'Example Hosting', support },
  servers: {
    incoming: [],
    outgoing: [{ protocol: 'smtp', host, port: 465, security: 'tls', username: 'address' }],
  },
});
const acting = (report: Report, provider?: Provider, words = english) =>
  toReportView(words, report, { url, ...(provider && { provider }) }).acting;

test('a provider that runs the server is named, with the ways to reach it and a message that holds code and link', () => {
  const [only, ...more] = acting(expiredReport(), hosting('mail.example.test'));
  assert.equal(only?.sentence, 'Your provider has to act: Example Hosting');
  assert.deepEqual(only?.contact, { name: 'Example Hosting', ...support });
  assert.deepEqual([only?.isUnchanged, only?.letter?.to], [true, 'help@example.org']);
  assert.equal(
    only?.letter?.body,
    'A test of the mail account ann@example.test found a problem: The certificate of mail.example.test expired on 9 November 2026 (finding T16).\nReport PH-7KQ2-M9XD: https://check.example.org/reports/abc',
  );
  assert.deepEqual(more, []);
});

test('whoever is not known to run the server is not named', () => {
  for (const provider of [undefined, hosting('mail.elsewhere.test')]) {
    const [only] = acting(expiredReport(), provider);
    assert.deepEqual(
      [only?.sentence, only?.contact, only?.letter?.to],
      ['Your provider has to act.', null, ''],
    );
  }
  assert.equal(acting(expiredReport(), undefined, german)[0]?.sentence, 'Ihr Anbieter muss etwas tun.');
});

test('nobody is sent to a provider about a server of their own', () => {
  const report = expiredReport();
  const endpoints = report.endpoints.map((one) => ({ ...one, host: '192.168.1.5' }));
  const view = toReportView(english, { ...report, endpoints });
  assert.equal(view.acting[0]?.sentence, 'Whoever runs this server in your network has to act.');
  assert.equal(view.found[0]?.who, 'Whoever runs this server');
});

test('whoever reads has to act on a password, and needs no message; where all is well nobody is named', () => {
  const report = expiredReport();
  const [finding] = report.findings;
  assert.ok(finding);
  const refused = { ...report, findings: [{ ...finding, code: 'login-refused', actor: 'you' as const }] };
  const [only] = acting(refused, hosting('mail.example.test'));
  assert.deepEqual([only?.sentence, only?.letter, only?.contact], ['The next step is yours.', null, null]);
  assert.deepEqual(acting(exampleReport(), hosting('mail.example.test')), []);
});

test('there is nothing to change only where nothing else is the reader’s to put right and no other settings help', () => {
  const report = expiredReport();
  const [finding] = report.findings;
  assert.ok(finding);
  const badge = (changed: Report) => toReportView(english, changed).found[0]?.isUnchanged;
  assert.equal(badge(report), true);
  const own = {
    ...finding,
    code: 'port-25-for-sending',
    severity: 'warning' as const,
    actor: 'you' as const,
  };
  assert.equal(badge({ ...report, findings: [finding, own] }), false);
  assert.equal(badge({ ...report, findings: [finding, { ...own, endpoint: 'e1' }] }), true);
  const outgoing = exampleReport().recommended.outgoing;
  assert.ok(outgoing);
  const other = { ...outgoing, port: 587, security: 'starttls' as const };
  assert.equal(badge({ ...report, recommended: { ...report.recommended, outgoing: other } }), false);
});

test('every finding says how it is called on the phone', () => {
  const [first] = toReportView(english, expiredReport()).found;
  assert.deepEqual([first?.phoneCode, first?.who, first?.actor], ['T16', 'Your provider', 'provider']);
});
