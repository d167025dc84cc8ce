import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { arrivedMessage, goodTrip, hop, lostTrip } from '../testing/round-trip-facts.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { renderJson } from './render-json.ts';
import { renderText } from './render-text.ts';
import { toReportView } from './view-model.ts';

const view = (roundTrip: Parameters<typeof goodTrip>[0] & object) =>
  toReportView(english, sampleReport({ roundTrip: goodTrip(roundTrip) })).roundTrip;

test('no test message, nothing to show', () => {
  assert.equal(toReportView(english, sampleReport()).roundTrip, null);
  assert.doesNotMatch(renderText(english, sampleReport()), /A message from you to you/);
});

test('the way of the message is a picture and a list', () => {
  const hops = [
    hop(),
    hop({ by: 'in.example.test', seconds: 3, tls: false, protocol: 'ESMTP', skewed: true }),
  ];
  const trip = view({ arrivedMs: 5000, arrived: arrivedMessage({ hops }) });
  assert.equal(trip?.title, 'The test message arrived after 5.0 s');
  assert.equal(trip?.tone, 'ok');
  assert.deepEqual(
    trip?.timeline?.bars.map(({ label, x, width, tone }) => [label, x, width, tone]),
    [
      ['mail.example.test 1.0 s', 0, 20, 'ok'],
      ['in.example.test 3.0 s', 20, 60, 'warn'],
      ['seen in the mailbox 1.0 s', 80, 20, 'ok'],
    ],
  );
  assert.match(trip?.hops[1]?.text ?? '', /^from posthorn\.example\.org, ESMTP, not encrypted/);
  assert.equal(trip?.hops[1]?.time, '3 seconds; its clock differs');
});

test('who vouches for the sender, what the filter said and the size are told', () => {
  const spam = [{ header: 'x-spam-status', value: 'No, score=-1.1', verdict: 'clean' as const, score: -1.1 }];
  const rows = Object.fromEntries(
    (view({ arrived: arrivedMessage({ spam }) })?.rows ?? []).map(({ label, value }) => [label, value]),
  );
  assert.match(rows['Allowed servers (SPF)'] ?? '', /^pass, for the outgoing server/);
  assert.equal(rows['Signature (DKIM)'], 'example.test pass');
  assert.equal(rows['Policy (DMARC)'], 'pass; others are asked to apply: reject');
  assert.equal(rows['Spam filter'], 'let it pass, -1.1 points (x-spam-status: No, score=-1.1)');
  assert.equal(rows.Size, '1 kB sent, 1.4 kB arrived');
  assert.equal(rows['Deleted again'], 'yes');
});

for (const [what, roundTrip, tone, says] of [
  ['lost', lostTrip(), 'bad', /not seen to arrive.*may still arrive/],
  ['refused', lostTrip({ outcome: 'rejected' }), 'bad', /refused after.*The server answered: “250/],
  ['not run', lostTrip({ outcome: 'not-run', skipped: 'limit' }), 'mute', /No test message was sent\. Three/],
  ['in junk', goodTrip({ folder: 'junk' }), 'warn', /in the junk folder/],
  [
    'not looked for',
    lostTrip({ outcome: 'cannot-look', failure: { kind: 'reply-timeout', step: 'mailbox', detail: '' } }),
    'mute',
    /could not be looked for/,
  ],
] as const) {
  test(`a message that was ${what} is told as such`, () => {
    const report = sampleReport({ roundTrip });
    assert.equal(toReportView(english, report).roundTrip?.tone, tone);
    assert.match(renderText(english, report).replace(/\s+/g, ' '), says);
  });
}

test('the facts are part of the JSON', () => {
  const roundTrip = goodTrip();
  assert.deepEqual(renderJson(english, sampleReport({ roundTrip })).roundTrip, roundTrip);
});
