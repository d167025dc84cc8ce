import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { MemoryCounters } from './counters.ts';

const bound = { name: 'tests', most: 2, seconds: 60 };

test('what is over the bound is refused with the time to wait, and keys do not share', async () => {
  const counters = new MemoryCounters();
  assert.equal((await counters.look(bound, 'ann')).left, 2);
  assert.equal((await counters.take(bound, 'ann')).ok, true);
  assert.equal((await counters.take(bound, 'ann')).left, 0);
  const refused = await counters.take(bound, 'ann');
  assert.equal(refused.ok, false);
  assert.ok(refused.retryMs > 0 && refused.retryMs <= 60_000);
  assert.equal((await counters.look(bound, 'ann')).ok, false);
  assert.equal((await counters.take(bound, 'bob')).ok, true);
});

test('what was given back may be taken again, and nothing is given back to an empty count', async () => {
  const counters = new MemoryCounters();
  await counters.giveBack(bound, 'ann');
  await counters.take(bound, 'ann', 2);
  await counters.giveBack(bound, 'ann');
  assert.equal((await counters.take(bound, 'ann')).ok, true);
  assert.equal((await counters.take(bound, 'ann')).ok, false);
});

test('a count begins anew when its time is over', async () => {
  const counters = new MemoryCounters();
  const short = { name: 'short', most: 1, seconds: 1 };
  await counters.take(short, 'ann');
  assert.equal((await counters.take(short, 'ann')).ok, false);
  while (!(await counters.look(short, 'ann')).ok) await pause(100);
  assert.equal((await counters.take(short, 'ann')).ok, true);
});
