import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ProgressEvent } from '../../model/progress.ts';
import { RoundTripBook } from '../../round-trip/round-trip-book.ts';
import { healthyNow, reply } from '../../testing/healthy-facts.ts';
import { MailWorld, type WorldOptions } from '../../testing/mail-world.ts';
import { lostTrip } from '../../testing/round-trip-facts.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { check, codes, testParts, typed } from '../../testing/test-parts.ts';
import { judgeCheck } from '../finish/judge-check.ts';

const worlds: MailWorld[] = [];
after(() => Promise.all(worlds.map((world) => world.close())));

const limits = { firstPauseMs: 20, longestPauseMs: 40, settleMs: 30, waitMs: 500 };

async function open(options: WorldOptions = {}): Promise<MailWorld> {
  const world = await new MailWorld(options).start();
  worlds.push(world);
  return world;
}

interface Way {
  raw?: Record<string, unknown>;
  book?: RoundTripBook;
  onProgress?: (event: ProgressEvent) => void;
}

/** A check of a world in clear text, with consent and with a test message. */
function run(world: MailWorld, { raw = {}, book = new RoundTripBook(), onProgress = () => {} }: Way = {}) {
  return check(
    {
      ...{ password: 'open-sesame', roundTrip: true, allowUnverifiedLogin: true },
      incoming: [typed('pop3', world.pop3.port, 'none')],
      outgoing: [typed('smtp', world.smtp.port, 'none')],
      ...raw,
    },
    testParts({ roundTrip: { limits, book } }),
    onProgress,
  );
}

test('a check with a test message sends one, and its attempts stand at the endpoints', async () => {
  const world = await open();
  const report = await run(world);
  assert.equal(report.roundTrip?.outcome, 'delivered');
  assert.equal(world.sent.length, 1);
  const purposes = report.endpoints.map(({ attempts }) => attempts.map(({ purpose }) => purpose));
  assert.deepEqual(purposes[0]?.slice(-3), ['fetch', 'fetch', 'fetch']);
  assert.equal(purposes[1]?.at(-1), 'send');
  const known = new Set(report.endpoints.flatMap(({ attempts }) => attempts.map(({ id }) => id)));
  for (const { attempt } of report.roundTrip?.evidence ?? []) assert.ok(known.has(attempt), attempt);
  assert.ok(codes(report).includes('delivery-works'));
  assert.ok(!JSON.stringify(report).includes('open-sesame'));
});

test('off by default', async () => {
  const world = await open();
  const report = await run(world, { raw: { roundTrip: undefined } });
  assert.equal(report.roundTrip, undefined);
  assert.equal(world.sent.length, 0);
});

test('nothing is sent without a login on both sides', async () => {
  const world = await open({ atLogin: () => '-ERR [AUTH] wrong\r\n' });
  const report = await run(world);
  assert.deepEqual([report.roundTrip?.outcome, report.roundTrip?.skipped], ['not-run', 'login-needed']);
  assert.equal(world.sent.length, 0);
});

test('nothing is sent where the password may not travel', async () => {
  const world = await open();
  const report = await run(world, { raw: { allowUnverifiedLogin: false } });
  assert.equal(report.roundTrip?.skipped, 'login-needed');
  assert.equal(world.sent.length, 0);
});

test('one test message at a time for an account', async () => {
  const world = await open({ deliver: () => {} });
  const book = new RoundTripBook();
  const reports = await Promise.all([run(world, { book }), run(world, { book })]);
  const outcomes = reports.map(({ roundTrip }) => roundTrip?.skipped ?? roundTrip?.outcome);
  assert.deepEqual(outcomes.toSorted(), ['busy', 'not-seen']);
  assert.equal(world.sent.length, 1);
});

test('a lost message makes receiving broken, and the settings stay', () => {
  const judged = judgeCheck(sampleReport({ roundTrip: lostTrip() }), healthyNow);
  assert.equal(judged.diagnosis?.code, 'delivery-lost');
  assert.deepEqual([judged.verdict, judged.incoming, judged.outgoing], ['broken', 'broken', 'works']);
  assert.equal(judged.recommended.incoming?.port, 995);
  assert.ok(!judged.findings.some(({ code }) => code === 'everything-works'));
});

test('a message refused after it was sent makes sending broken', () => {
  const refused = lostTrip({ outcome: 'rejected', reply: reply('554', 'spam', { enhanced: '5.7.1' }) });
  const judged = judgeCheck(sampleReport({ roundTrip: refused }), healthyNow);
  assert.equal(judged.diagnosis?.code, 'delivery-rejected-after-data');
  assert.deepEqual([judged.incoming, judged.outgoing], ['works', 'broken']);
});

test('the progress begins and ends, and tells of every look', async () => {
  const seen: string[] = [];
  const onProgress = (event: ProgressEvent) => {
    if (event.type === 'round-trip')
      seen.push(event.stage === 'done' ? `done ${event.outcome}` : event.stage);
  };
  await run(await open(), { onProgress });
  assert.deepEqual(seen, ['begin', 'sending', 'sent', 'looking', 'arrived', 'cleaned', 'done delivered']);
});

test('the book forgets after an hour, and counts accounts apart', () => {
  const book = new RoundTripBook(1);
  const now = 1_000_000;
  const first = book.enter('ann@example.test', now);
  assert.ok(first.ok);
  assert.deepEqual(book.enter('ANN@example.test', now), { ok: false, why: 'busy' });
  assert.ok(book.enter('bob@example.test', now).ok);
  first.leave();
  assert.deepEqual(book.enter('ann@example.test', now + 1), { ok: false, why: 'limit' });
  assert.ok(book.enter('ann@example.test', now + 3_600_001).ok);
});
