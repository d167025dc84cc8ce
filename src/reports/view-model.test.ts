import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/legs.ts';
import type { Report } from '../model/report.ts';
import { english, german } from '../testing/english.ts';
import { exampleReport, expiredReport } from '../testing/example-report.ts';
import { renderText } from './render-text.ts';
import { toReportView } from './view-model.ts';

function finding(change: Partial<Finding>): Finding {
  return { code: 'greeting-timeout', severity: 'problem', endpoint: 'e1', args: {}, evidence: [], ...change };
}

test('a report where everything works says so and shows the settings', () => {
  const view = toReportView(english, exampleReport());
  assert.equal(view.verdict, 'You can receive and send mail.');
  assert.equal(view.stamp, 'Works');
  assert.equal(view.tone, 'ok');
  assert.equal(view.lights.incoming.sentence, 'POP3 with SSL/TLS, signed in, 12 messages');
  assert.equal(view.settings?.incoming?.chip.text, 'verified');
  assert.deepEqual(view.settings?.rows[1], {
    label: 'Server',
    incoming: 'mail.example.test',
    outgoing: 'mail.example.test',
  });
  assert.equal(view.endpoints[1]?.title, 'Outgoing, SMTP with SSL/TLS');
  assert.equal(view.endpoints[1]?.chip.text, 'verified');
});

test('an expired certificate is the one sentence, and its remedy follows', () => {
  const view = toReportView(english, expiredReport());
  assert.equal(
    view.verdict,
    'You can receive mail, but not send it: The certificate of mail.example.test expired on 9 November 2026.',
  );
  assert.equal(view.stamp, 'Sending fails');
  assert.match(view.remedy, /^Ask your provider to renew the certificate of mail\.example\.test/);
  assert.equal(view.help, '/help/certificate-expired');
  assert.deepEqual(view.route.legs['program-outgoing'], { tone: 'bad', label: 'send', note: 'certificate' });
  assert.equal(view.route.legs['program-incoming'].tone, 'ok');
  assert.equal(view.endpoints[1]?.chip.text, '1 problem');
  assert.equal(view.endpoints[1]?.certificate?.summary, 'Not verified: it has expired');
  assert.match(JSON.stringify(view.endpoints[1]?.certificate?.rows), /ended 12 days ago/);
  assert.equal(view.settings?.outgoing, null);
});

test('other settings that work are offered as the quickest remedy', () => {
  const { recommended } = exampleReport();
  const other = recommended.outgoing && { ...recommended.outgoing, port: 587, security: 'starttls' as const };
  const view = toReportView(english, expiredReport({ recommended: { ...recommended, outgoing: other } }));
  assert.match(
    view.remedy,
    /Until then, use mail\.example\.test, port 587 with STARTTLS: we tested it and it works\.$/,
  );
});

test('the lines behind a finding are marked', () => {
  const lines = toReportView(english, expiredReport()).endpoints[1]?.transcripts[0]?.lines ?? [];
  assert.deepEqual(
    lines.map(({ number, arrow, marked, tone }) => ({ number, arrow, marked, tone })),
    [
      { number: 1, arrow: '·', marked: [], tone: null },
      { number: 2, arrow: '·', marked: ['certificate-expired'], tone: 'bad' },
      { number: 3, arrow: '←', marked: [], tone: null },
    ],
  );
  assert.equal(lines[1]?.anchor, 'a2-2');
});

test('the timeline is numbers a picture can be drawn from', () => {
  const report = expiredReport();
  const attempt = report.endpoints[1]?.attempts[0];
  if (attempt) attempt.failure = { kind: 'tls-closed', step: 'tls', detail: '' };
  const timeline = toReportView(english, report).endpoints[1]?.timeline;
  assert.equal(timeline?.totalMs, 97);
  assert.deepEqual(
    timeline?.bars.map(({ x, width, labelSide, tone }) => ({ x, width, labelSide, tone })),
    [
      { x: 0, width: 18.6, labelSide: 'end', tone: 'ok' },
      { x: 18.6, width: 24.7, labelSide: 'end', tone: 'ok' },
      { x: 43.3, width: 56.7, labelSide: 'start', tone: 'bad' },
    ],
  );
  assert.match(timeline?.label ?? '', /TLS handshake 55 ms, stopped: the server hung up/);
  assert.deepEqual(
    timeline?.ticks.map(({ label }) => label),
    ['0', '20 ms', '40 ms', '60 ms', '80 ms'],
  );
});

test('a timeline without length is drawn all the same', () => {
  const report = exampleReport();
  const attempt = report.endpoints[0]?.attempts[0];
  if (attempt) attempt.steps = [{ name: 'dns', startMs: 0, durationMs: 0 }];
  const bars = toReportView(english, report).endpoints[0]?.timeline?.bars ?? [];
  assert.deepEqual(
    bars.map(({ x, width }) => [x, width]),
    [[0, 0]],
  );
});

test('a finding of another version is shown without its words', () => {
  const view = toReportView(
    english,
    exampleReport({ findings: [finding({ code: 'from-the-future' }), finding({ code: '__proto__' })] }),
  );
  assert.equal(view.endpoints[0]?.findings[0]?.title, 'From the future');
  assert.equal(view.endpoints[0]?.findings[0]?.help, '/help/from-the-future');
});

test('findings about the whole check stand apart, the gravest first', () => {
  const general = [
    finding({ endpoint: null, severity: 'advice', code: 'one' }),
    finding({ endpoint: null, severity: 'warning', code: 'two' }),
    finding({ endpoint: null, severity: 'problem', code: 'three' }),
  ];
  const view = toReportView(
    english,
    exampleReport({ findings: general, diagnosis: { code: 'two', endpoint: null } }),
  );
  assert.deepEqual(
    view.general.map(({ code }) => code),
    ['two', 'three', 'one'],
  );
});

const directions: [Verdict, Verdict, Verdict, RegExp, string][] = [
  ['broken', 'broken', 'broken', /^You can neither receive nor send mail/, 'Mail fails'],
  ['broken', 'broken', 'works', /^You can send mail, but not receive it/, 'Cannot receive'],
  ['broken', 'broken', 'not-tested', /^You cannot receive mail/, 'Cannot receive'],
  ['broken', 'not-tested', 'broken', /^You cannot send mail/, 'Sending fails'],
  ['broken', 'works', 'works', /^You can receive and send mail, but there is a problem/, 'Needs repair'],
  ['works', 'works', 'not-tested', /^You can receive mail; sending was not tested\.$/, 'Works'],
  ['works', 'not-tested', 'works', /^You can send mail; receiving was not tested\.$/, 'Works'],
  [
    'works-with-warnings',
    'works',
    'works-with-warnings',
    /^You can receive and send mail, with a warning/,
    'Works with warnings',
  ],
  [
    'not-tested',
    'not-tested',
    'not-tested',
    /^We could not find out whether this account works/,
    'Not tested',
  ],
];

for (const [verdict, incoming, outgoing, sentence, stamp] of directions) {
  test(`one sentence for ${verdict}: incoming ${incoming}, outgoing ${outgoing}`, () => {
    const view = toReportView(english, exampleReport({ verdict, incoming, outgoing, passwordGiven: false }));
    assert.match(view.verdict, sentence);
    assert.match(view.verdict, /[^.]\.$/);
    assert.equal(view.stamp, stamp);
    assert.match(view.remedy, /\.$/);
  });
}

test('a running or interrupted check is no result', () => {
  assert.equal(toReportView(english, exampleReport({ state: 'running' })).stamp, 'Testing');
  for (const interrupted of ['deadline', 'aborted', 'restart'] as const) {
    assert.match(toReportView(english, exampleReport({ interrupted })).interrupted ?? '', /\.$/);
  }
});

test('the text of a running check claims nothing yet', () => {
  const nothing: Partial<Report> = {
    endpoints: [],
    findings: [],
    recommended: { incoming: null, outgoing: null },
  };
  const text = renderText(english, exampleReport({ ...nothing, state: 'running', verdict: 'not-tested' }));
  assert.match(text, /^The check is still running\.\n/);
  assert.match(text, /^Started {2,}\S/m);
  assert.doesNotMatch(text, /not tested|No server was tried|^Tested/m);
});

test('a report without any server can be shown', () => {
  const nothing: Partial<Report> = { endpoints: [], recommended: { incoming: null, outgoing: null } };
  const view = toReportView(
    english,
    exampleReport({ ...nothing, verdict: 'not-tested', incoming: 'not-tested', outgoing: 'not-tested' }),
  );
  assert.match(view.verdict, /no server was found to test|No server was found to test/);
  assert.equal(view.settings, null);
  assert.equal(view.lights.incoming.sentence, 'No server was tried.');
});

test('a stored report is read in German, from its one sentence to its dialogues', () => {
  const report = expiredReport();
  const view = toReportView(german, report);
  assert.match(view.verdict, /^Sie können E-Mail empfangen, aber nicht senden: .+\.$/);
  assert.equal(view.created, '22. November 2026, 12:00 UTC');
  const endpoint = view.endpoints[1];
  assert.equal(endpoint?.title, 'Versand, SMTP mit SSL/TLS');
  assert.equal(endpoint?.certificate?.summary, 'Nicht bestätigt: es ist abgelaufen');
  // The remarks in these dialogues are made up for other tests.
  const [told = ''] = renderText(german, report).split(/^a1: /m);
  assert.match(told, /^Was zu tun ist:/m);
  assert.doesNotMatch(told, /\b(?:the|your|tested|did|not)\b/);
});
