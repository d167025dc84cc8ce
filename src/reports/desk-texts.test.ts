import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider } from '../model/provider.ts';
import type { Report } from '../model/report.ts';
import { english, german } from '../testing/english.ts';
import { brokenReport, sampleReport } from '../testing/sample-report.ts';
import { customerAnswer, serverNote } from './desk-texts.ts';
import { markdownCode, oneLine } from './one-line.ts';
import { ticketBlock, ticketRows } from './ticket-block.ts';

/** The broken report, where the server says what a page would take for markup. */
function hostile(said: string): Report {
  const report = brokenReport();
  const [first, second, third] = report.endpoints;
  assert.ok(first && second && third);
  const [attempt] = second.attempts;
  assert.ok(attempt);
  const transcript = [
    { atMs: 10, from: 'client' as const, text: 'EHLO x' },
    { atMs: 20, from: 'server' as const, text: said },
  ];
  const endpoints = [first, { ...second, attempts: [{ ...attempt, transcript }] }, third];
  const findings = report.findings.map((one) =>
    one.code === report.diagnosis?.code ? { ...one, evidence: [{ attempt: attempt.id, lines: [2] }] } : one,
  );
  return { ...report, endpoints, findings };
}

test('the ticket block has every row once, in its order, and says what is not known', () => {
  for (const form of ['text', 'markdown'] as const) {
    const lines = ticketBlock(english, brokenReport(), form).split('\n');
    assert.equal(lines.length, ticketRows.length);
    assert.match(lines[0] ?? '', /Exact error/);
    assert.match(lines[2] ?? '', /Source address:(?:\*\*)? not known$/);
    assert.match(lines[6] ?? '', /587/);
    assert.match(lines[10] ?? '', /T\d\d:\d\d:\d\d\.\d{3}Z/);
  }
  assert.equal(
    ticketBlock(english, sampleReport({ endpoints: [] }), 'text').split('\n').length,
    ticketRows.length,
  );
});

test('the ticket block has the address that logs are searched for, code and link', () => {
  const report = { ...brokenReport(), testedFrom: ['192.0.2.10', '2001:db8::10'] };
  const link = 'https://posthorn.example.org/reports/x';
  const lines = ticketBlock(english, report, 'text', { link }).split('\n');
  assert.equal(lines[2], 'Source address: 192.0.2.10 and 2001:db8::10 (of this test)');
  assert.deepEqual(lines.slice(11), ['Report code: PH-7KQ2-M9XD', `Report: ${link}`]);
});

test('nothing that a server says leaves its line or its Markdown', () => {
  const bad = [
    '535 no`\n- **Address:** eve',
    '``` [x](javascript:alert(1))',
    '<img src=x>',
    '`',
    '@all\r\n# Head',
    '\u2028## x',
    '',
  ];
  for (const said of bad) {
    const lines = ticketBlock(english, hostile(said), 'markdown').split('\n');
    assert.equal(lines.length, ticketRows.length, said);
    for (const line of lines) {
      const [, fence = '', inside = ''] = /^- \*\*[^*]+\*\* (`+)(.*)\1$/.exec(line) ?? [];
      if (fence === '') assert.match(line, / not known$/);
      else assert.ok(!(inside.match(/`+/g) ?? []).some((run) => run.length === fence.length), line);
    }
    assert.equal(ticketBlock(english, hostile(said), 'text').split('\n').length, ticketRows.length);
    assert.doesNotMatch(serverNote(english, hostile(said)), /^(?:#|- \*\*Address)/m);
  }
  assert.equal(oneLine('a\r\n b'), 'a  b');
  assert.equal(markdownCode('a``b'), '``` a``b ```');
});

test('an answer to the customer: greeting, cause, numbered steps, link, in their language', () => {
  const link = 'https://posthorn.example.org/reports/x';
  for (const [words, hello] of [
    [english, 'Hello,'],
    [german, 'Guten Tag,'],
  ] as const) {
    const text = customerAnswer(words, brokenReport(), { link });
    assert.ok(text.startsWith(hello));
    assert.match(text, /^1\. /m);
    assert.ok(text.includes(link));
  }
  assert.match(customerAnswer(english, sampleReport(), { link }), /settings to use .* stand in the report/);
});

test('the provider writes “we” of its own servers only', () => {
  const link = 'https://posthorn.example.org/reports/x';
  const broken = brokenReport();
  assert.match(
    customerAnswer(english, broken, { link }),
    /^1\. We will renew the certificate of smtp\.example\.test\.$/m,
  );
  assert.match(
    customerAnswer(german, broken, { link }),
    /^1\. Wir erneuern das Zertifikat von smtp\.example\.test\.$/m,
  );
  const server = { protocol: 'smtp', host: 'mail.example.org', port: 465, security: 'tls' } as const;
  const servers = { incoming: [], outgoing: [{ ...server, username: 'address' as const }] };
  const text = customerAnswer(english, broken, { link, provider: { ...neutralProvider, servers } });
  assert.match(text, /The server smtp\.example\.test is not one of ours/);
  assert.match(text, /^1\. Ask your provider to renew/m);
  assert.match(
    text,
    /^3\. Until then, use mail\.example\.test, port 465/m,
    'what works meanwhile is a step of its own',
  );
});

test('a note for the server team: place, moments, what was said and looked for', () => {
  const note = serverNote(english, hostile('535 5.7.8 no'));
  assert.match(note, /smtp\.example\.test:587, STARTTLS, 192\.0\.2\.7/);
  assert.match(note, /^\d{4}-\d\d-\d\dT[\d:.]{12}Z {2}→ {2}EHLO x$/m);
  assert.match(note, /^\d{4}-\d\d-\d\dT[\d:.]{12}Z {2}← {2}535 5\.7\.8 no$/m);
  assert.match(note, /^Looked for: /m);
  assert.match(
    serverNote(english, brokenReport()),
    /→ {2}STARTTLS$/m,
    'what was said last where a remark is the proof',
  );
  assert.doesNotMatch(serverNote(english, sampleReport()), /Server:/);
});
