import assert from 'node:assert/strict';
import { test } from 'node:test';
import { riseOf } from './rise.ts';

test('a count far above the same hour of earlier weeks is a rise, and what chance makes is none', () => {
  const series: [now: number, earlier: (number | null)[], state: string][] = [
    [12, [2, 1, 3, 2], 'rise'],
    [5, [0, 0, 0, 0], 'rise'],
    [4, [0, 0, 0, 0], 'usual'],
    [6, [3, 2, 4, 3], 'usual'],
    [130, [100, 90, 110, 100], 'usual'],
    [210, [100, 90, 110, 100], 'rise'],
    [10, [0, 0, 0, 40], 'usual'],
    [0, [0, 0, 0], 'usual'],
    [50, [], 'unknown'],
    [50, [1, null, 2, null], 'unknown'],
    [50, [1, 0, 2, null], 'rise'],
  ];
  for (const [now, earlier, state] of series)
    assert.equal(riseOf(now, earlier).state, state, `${now} after ${earlier}`);
});

test('it says what it was held against', () => {
  assert.deepEqual(riseOf(12, [2, null, 4, 3]), { state: 'rise', now: 12, usual: 3, weeks: 3 });
  assert.deepEqual(riseOf(12, [2]), { state: 'unknown', now: 12, usual: null, weeks: 1 });
});
