import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Endpoint } from '../model/report.ts';
import { english, german } from '../testing/english.ts';
import { exampleReport, expiredReport } from '../testing/example-report.ts';
import { renderJson } from './render-json.ts';
import { renderText, renderTicket } from './render-text.ts';
import { toReportView } from './view-model.ts';

test('the JSON has the parts of the contract, words included', () => {
  const json = renderJson(english, expiredReport());
  assert.equal(json.schemaVersion, 1);
  assert.equal(json.verdict, 'broken');
  assert.deepEqual(json.diagnosis, { code: 'certificate-expired', endpoint: 'e2' });
  const [finding] = json.findings;
  assert.deepEqual(Object.keys(finding ?? {}).toSorted(), [
    'actor',
    'args',
    'code',
    'endpoint',
    'evidence',
    'fix',
    'help',
    'phoneCode',
    'severity',
    'steps',
    'title',
    'why',
  ]);
  assert.equal(finding?.help, '/help/certificate-expired');
  assert.deepEqual(json.endpoints[1]?.facts.tls?.errors, ['expired']);
  assert.equal(json.recommended.incoming?.verified, true);
});

test('the JSON keeps to its contract: who acts, codes for the phone, steps, shared places, counts, moments and language', () => {
  const found = expiredReport();
  const again = found.findings.map((finding) => ({ ...finding, endpoint: 'e1' }));
  const report = {
    ...{ ...found, findings: [...found.findings, ...again], checked: { done: 41, fine: 38 } },
    ...{ startedAt: '2026-11-22T12:00:00.250Z', testedFrom: ['192.0.2.10', '2001:db8::10'] },
  };
  const json = JSON.parse(JSON.stringify(renderJson(german, report)));
  const { language, checked, startedAt, testedFrom, findings } = json;
  assert.deepEqual(
    { language, checked, startedAt, testedFrom },
    {
      ...{ language: 'de', checked: report.checked, startedAt: report.startedAt },
      testedFrom: report.testedFrom,
    },
  );
  assert.equal(findings.length, 1);
  const [{ actor, phoneCode, endpoint, endpoints, steps, fix }] = findings;
  assert.deepEqual({ actor, phoneCode }, { actor: 'provider', phoneCode: 'T16' });
  assert.deepEqual([endpoint, endpoints], ['e2', ['e2', 'e1']]);
  assert.match(steps[0], /^Bitten Sie Ihren Anbieter, das Zertifikat/);
  assert.equal(fix, steps.join(' '), 'the fix is the sum of its steps');
});

test('the text names who has to act, numbers the steps, and tells moments and addresses as logs are searched', () => {
  const report = expiredReport({ startedAt: '2026-11-22T12:00:00.250Z', testedFrom: ['192.0.2.10'] });
  const text = renderText(english, report);
  assert.match(text, /^Your provider has to act\.$/m);
  assert.match(text, /^What to do:\n1\. Ask your provider to renew .*\n2\. Until then, /m);
  assert.match(text, /^Began \(UTC\) +2026-11-22T12:00:00\.250Z\nTested from +192\.0\.2\.10$/m);
  assert.match(text, /\[T16\/certificate-expired\]/);
  assert.match(text, /^ {2}Who has to act: Your provider\n/m);
  assert.match(text, /^a2: .*\n-+\nBegan 2026-11-22T12:00:00\.\d{3}Z$/m);
  assert.match(renderTicket(english, toReportView(english, report)), /\[T16\/certificate-expired\]/);
});

test('JSON does not crash on a finding nobody knows any more', () => {
  const findings = [{ code: 'gone', severity: 'problem' as const, endpoint: 'e9', args: {}, evidence: [] }];
  assert.equal(renderJson(english, exampleReport({ findings })).findings[0]?.title, 'Gone');
});

test('the text answers first and marks the line behind the finding', () => {
  const text = renderText(english, expiredReport(), { url: 'https://check.example.org/reports/abc' });
  const lines = text.split('\n');
  assert.match(lines[0] ?? '', /^You can receive mail, but not send it:/);
  assert.ok(text.indexOf('What to do:') < text.indexOf('Use these settings: incoming'));
  assert.ok(text.indexOf('Use these settings: incoming') < text.indexOf('a2: Main dialogue with 192.0.2.7'));
  assert.match(text, /^> {2}2 {5}97 ms · TLS 1\.3, certificate valid until 2026-11-09: expired/m);
  assert.match(text, /https:\/\/check\.example\.org\/reports\/abc/);
  assert.ok(text.includes('220 mail.example.test ESMTP <b>Postfix</b>'));
});

test('no line of the text is longer than 80 columns, however long a reply is', () => {
  const report = expiredReport();
  const first = report.endpoints[0] as Endpoint;
  first.attempts[0]?.transcript.push({ atMs: 5, from: 'server', text: `+OK ${'x'.repeat(500)}` });
  first.facts.capabilities = ['Y'.repeat(300)];
  for (const text of [
    renderText(english, report),
    renderTicket(english, toReportView(english, report), `https://example.org/${'z'.repeat(200)}`),
  ]) {
    for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('control characters of a server do not reach the terminal', () => {
  const report = exampleReport();
  report.endpoints[0]?.attempts[0]?.transcript.push({
    atMs: 5,
    from: 'server',
    text: '+OK \u001b[2Jhello\u202e\r\n',
  });
  assert.doesNotMatch(renderText(english, report), /[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('a ticket has the verdict and the problems, and no dialogue', () => {
  const ticket = renderTicket(english, toReportView(english, expiredReport()));
  assert.match(ticket, /certificate-expired/);
  assert.match(ticket, /PH-7KQ2-M9XD/);
  assert.doesNotMatch(ticket, /Main dialogue/);
});
