import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPlaceFor, mayWait, type Placed, QueueTime } from './places.ts';

const short = (visitor: string): Placed => ({ visitor, timeoutMs: 45_000 });
const long = (visitor: string): Placed => ({ visitor, timeoutMs: 300_000 });
const many = (count: number, one: (visitor: string) => Placed, visitor?: string) =>
  Array.from({ length: count }, (_one, at) => one(visitor ?? `v${at}`));

/** How many of these get a place, asked one after the other. */
function placed(asked: readonly Placed[], places: number): number {
  const running: Placed[] = [];
  for (const one of asked) if (hasPlaceFor(one, running, places)) running.push(one);
  return running.length;
}

test('checks of five minutes cannot hold all places, whoever asks for them', (t) => {
  const figures = {
    'one visitor, long': placed(many(40, long, 'a'), 12),
    'forty visitors, long': placed(many(40, long), 12),
    'one visitor, short': placed(many(40, short, 'a'), 12),
    'forty visitors, short': placed(many(40, short), 12),
  };
  t.diagnostic(JSON.stringify(figures));
  assert.deepEqual(Object.values(figures), [3, 6, 6, 12]);
  assert.equal(placed([...many(40, long), ...many(40, short)], 12), 12, 'the rest is for the others');
  for (const places of [1, 2, 3, 200]) assert.ok(placed(many(1, long), places) === 1, `${places} places`);
});

test('a fifth of those who wait may be of one visitor', () => {
  const waiting: Placed[] = [];
  for (const one of many(100, short, 'a')) if (mayWait('a', waiting, 100)) waiting.push(one);
  assert.equal(waiting.length, 20);
  assert.ok(mayWait('b', waiting, 100));
  assert.ok(!mayWait('b', many(100, short), 100));
});

test('the time to wait follows the queue and what checks took lately', () => {
  const time = new QueueTime();
  const before = time.of(100, 10);
  assert.equal(before, 11 * 8_000);
  for (let count = 0; count < 50; count += 1) time.took(2_000);
  const quick = time.of(100, 10);
  assert.ok(quick < before && quick >= 20_000, String(quick));
  assert.ok(time.of(10, 10) < quick);
  for (let count = 0; count < 50; count += 1) time.took(300_000);
  assert.equal(time.of(100, 1), 600_000);
});
