import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt, TranscriptLine } from '../../src/model/attempt.ts';
import { sampleReport } from '../../src/testing/sample-report.ts';
import { pictureOf } from './picture.ts';
import { setUps } from './set-ups.ts';
import { mainWaits, middle, tableOf } from './table.ts';
import { flightsOf, tellTimeLine, timeLine } from './time-line.ts';

const said = (atMs: number, from: TranscriptLine['from'], text: string): TranscriptLine => ({
  atMs,
  from,
  text,
});

const attempt: Attempt = {
  ...{ id: 'a1', purpose: 'login', address: '10.77.0.12', outcome: 'done', failure: null, startedMs: 5 },
  steps: [
    { name: 'dns', startMs: 0, durationMs: 100 },
    { name: 'tcp', startMs: 100, durationMs: 100 },
    { name: 'greeting', startMs: 200, durationMs: 100 },
  ],
  transcript: [
    said(300, 'server', '220 ready'),
    said(301, 'client', 'EHLO posthorn.invalid'),
    said(401, 'server', '250-mail'),
    said(402, 'server', '250 PIPELINING'),
    said(403, 'note', 'A remark of ours'),
    said(410, 'client', 'MAIL FROM:<ann@example.test>'),
    said(410, 'client', 'RCPT TO:<ben@example.test>'),
    said(510, 'server', '250 ok'),
    said(512, 'server', '250 ok'),
    said(513, 'client', 'QUIT'),
  ],
};

test('what was said in one go is one wait, until the last line of its answer; what was not answered is none', () => {
  assert.deepEqual(flightsOf(attempt), [
    { what: 'dns', fromMs: 0, toMs: 100 },
    { what: 'tcp', fromMs: 100, toMs: 200 },
    { what: 'greeting', fromMs: 200, toMs: 300 },
    { what: 'EHLO', fromMs: 301, toMs: 402 },
    { what: 'MAIL+RCPT', fromMs: 410, toMs: 512 },
  ]);
});

test('the tag of an IMAP command is no command', () => {
  const transcript = [said(1, 'client', 'p1 CAPABILITY'), said(2, 'server', 'p1 OK done')];
  assert.deepEqual(flightsOf({ ...attempt, steps: [], transcript }), [
    { what: 'CAPABILITY', fromMs: 1, toMs: 2 },
  ]);
});

test('a greeting that was no step of its own is a wait behind the last step', () => {
  const steps = [{ name: 'tcp' as const, startMs: 0, durationMs: 90 }];
  const transcript = [said(190, 'server', '+OK'), said(191, 'client', 'CAPA')];
  assert.deepEqual(flightsOf({ ...attempt, steps, transcript }).at(-1), {
    ...{ what: 'greeting', fromMs: 90, toMs: 190 },
  });
});

const sample = sampleReport();
const [one] = sample.endpoints;
if (one === undefined) throw new Error('the sample report has no endpoint');
const later = { ...attempt, id: 'a2', purpose: 'relay' as const, startedMs: 300 };
const report = {
  ...sample,
  decidedMs: 520,
  durationMs: 812,
  endpoints: [{ ...one, attempts: [later, attempt] }],
};

test('connections stand in the order in which they were begun, on the clock of the check', () => {
  const lines = timeLine(report);
  assert.deepEqual(
    lines.map(({ id, fromMs, toMs }) => ({ id, fromMs, toMs })),
    [
      { id: 'a1', fromMs: 5, toMs: 517 },
      { id: 'a2', fromMs: 300, toMs: 812 },
    ],
  );
  assert.match(tellTimeLine(report), /MAIL\+RCPT 415\+102/);
});

test('a row holds waits, bound and ratios; programs without an answer have no time', () => {
  const [setUp] = setUps;
  if (setUp === undefined) throw new Error('there is no set-up');
  const judged = { ...report, endpoints: [{ ...one, attempts: [attempt] }] };
  assert.equal(mainWaits(judged)[0]?.waits, 5);
  const run = { command: 'nmap', seconds: 8.12, answered: true, said: '' };
  const row = (peers: (typeof run)[], usual = peers) =>
    tableOf([{ setUp, roundTripMs: 100, report: judged, leastMs: 790, peers, usual }]).split('\n')[2] ?? '';
  const whole = row([run], [{ ...run, seconds: 16.24 }]);
  assert.match(
    whole,
    /\| 10 \(1\.00 s\) \| 0\.79 s \| 0\.52 s = 0\.52 × bound \| 0\.81 s = 0\.81 × bound \|/,
  );
  assert.match(whole, /\| 8\.1 s = 10\.0 × done \| 16\.2 s = 20\.0 × done \|$/);
  assert.match(row([run, { ...run, answered: false }]), /\| – \| – \|$/);
  assert.match(row([]), /\| – \| – \|$/);
});

test('the middle of several checks counts', () => {
  const all = [900, 100, 500].map((durationMs) => ({ ...sample, durationMs }));
  assert.equal(middle(all)?.durationMs, 500);
  assert.equal(middle([]), null);
});

test('the picture is XML whatever a server is called, with a box for each wait', () => {
  const [setUp] = setUps;
  if (setUp === undefined) throw new Error('there is no set-up');
  const picture = pictureOf({
    setUp: { ...setUp, name: 'a <b> & "c"' },
    roundTripMs: 100,
    report,
    leastMs: 790,
    peers: [],
    usual: [],
  });
  assert.equal(picture.match(/class="wait"/g)?.length, 10);
  assert.ok(!picture.includes('<b>'));
  assert.match(picture, /done 0\.81 s/);
});
