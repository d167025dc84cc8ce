import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { MemoryCounters } from './counters.ts';
import { VisitorBounds } from './visitor-bounds.ts';

test('a visitor who waits between checks still has a bound for the hour', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 0, 1) });
  const visitors = new VisitorBounds(new MemoryCounters(), 1);
  let started = 0;
  let last = 0;
  for (let minute = 0; minute < 40; minute += 1) {
    const taken = await visitors.admit('192.0.2.1', 'check');
    if (taken.ok) started += 1;
    else last = taken.retryMs;
    assert.equal((await visitors.admit('192.0.2.1', 'check')).ok, false, 'one a minute');
    mock.timers.tick(61_000);
  }
  mock.timers.reset();
  assert.equal(started, 12);
  assert.ok(last > 60_000, 'the wait is told');
});

test('work buys twice as many again in a minute, and no more', async () => {
  const visitors = new VisitorBounds(new MemoryCounters(), 2);
  let started = 0;
  for (let count = 0; count < 20; count += 1)
    if ((await visitors.admit('192.0.2.1', 'check', true)).ok) started += 1;
  assert.equal(started, 6);
});
