import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workWhenWoken } from './work-when-woken.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

/** A waker whose rounds end when the test says so. */
function held({ fails = false, next = null as number | null } = {}) {
  const rounds: (() => void)[] = [];
  let faults = 0;
  const waker = workWhenWoken({
    work: () =>
      new Promise((resolve, reject) => {
        rounds.push(() => (fails ? reject(new Error('away')) : resolve()));
      }),
    nextInMs: async () => next,
    onFault: () => {
      faults += 1;
    },
    longestPauseMs: 3_600_000,
    faultPauseMs: 1,
  });
  return { waker, rounds, faults: () => faults };
}

test('one round at a time; whoever wakes it meanwhile has one more', async () => {
  const { waker, rounds } = held();
  waker.wake();
  waker.wake();
  waker.wake();
  assert.equal(rounds.length, 1);
  rounds[0]?.();
  await turn();
  assert.equal(rounds.length, 2, 'all of them together have one');
  rounds[1]?.();
  await turn();
  assert.equal(rounds.length, 2);
  waker.close();
});

test('it looks again when the next piece is due, and after a fault', async () => {
  const due = held({ next: 1 });
  due.waker.wake();
  due.rounds[0]?.();
  while (due.rounds.length < 2) await turn();
  due.waker.close();
  const broken = held({ fails: true });
  broken.waker.wake();
  broken.rounds[0]?.();
  while (broken.rounds.length < 2) await turn();
  assert.equal(broken.faults(), 1);
  broken.waker.close();
});

test('closed, it begins nothing, and gives the round under way', async () => {
  const { waker, rounds } = held();
  assert.equal(waker.close(), null);
  waker.wake();
  assert.equal(rounds.length, 0);
  const other = held();
  other.waker.wake();
  const last = other.waker.close();
  other.rounds[0]?.();
  await last;
  assert.equal(other.rounds.length, 1);
});
