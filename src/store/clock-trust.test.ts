import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { exampleReport } from '../testing/example-report.ts';
import { healthyNow } from '../testing/healthy-facts.ts';
import { type ClockMemory, lookAtClock } from './clock-trust.ts';
import { openSqliteStore } from './sqlite-store.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Looks at the clock at each of these hours; gives at which it was trusted. */
function trustedAt(hours: number[]): number[] {
  let memory: ClockMemory | null = null;
  return hours.filter((hour) => {
    const looked = lookAtClock(memory, hour * hourMs);
    memory = looked.memory;
    return looked.isTrusted;
  });
}

test('a clock that goes on evenly is trusted, from the first look on', () => {
  const hours = Array.from({ length: 100 }, (_, hour) => hour);
  assert.deepEqual(trustedAt(hours), hours);
  assert.deepEqual(trustedAt([0, 10, 20, 30]), [0, 10, 20, 30]);
});

test('after a jump, and after the jump back, nothing is trusted for a day', () => {
  const hours = [0, 1, 961, 962, 2, 3, 4, 13, 20, 25, 26, 27];
  assert.deepEqual(trustedAt(hours), [0, 1, 26, 27]);
});

test('after a long absence a day goes by', () => {
  const later = Array.from({ length: 30 }, (_, hour) => 1000 + hour);
  assert.deepEqual(trustedAt([0, ...later]), [0, 1024, 1025, 1026, 1027, 1028, 1029]);
});

test('a clock that was 40 days ahead for an hour deletes nothing, and hides nothing for good', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-clock-'));
  let now = healthyNow;
  const store = await openSqliteStore({ dataDir, retentionDays: 30, now: () => now });
  t.after(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });
  const { id } = await store.save(exampleReport());
  const at = (ms: number) => {
    now = new Date(healthyNow.getTime() + ms);
    return store.purgeByClock(now);
  };
  assert.equal(await at(0), 0);
  assert.equal(await at(40 * dayMs), null);
  assert.equal(await store.get(id), null);
  assert.equal(await at(2 * hourMs), null);
  assert.equal((await store.get(id))?.id, id);
  for (let hour = 3; hour < 24 * 32; hour += 11) await at(hour * hourMs);
  assert.equal(await store.get(id), null);
  assert.equal(await store.purge(now), 0, 'it was deleted when its time had come');
});
