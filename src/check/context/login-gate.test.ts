import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { LoginGate } from './login-gate.ts';

async function isOpen(promise: Promise<void>): Promise<boolean> {
  let open = false;
  void promise.then(() => {
    open = true;
  });
  await turn();
  return open;
}

test('a dialogue alone waits for nobody', async () => {
  assert.equal(await isOpen(new LoginGate().enter('a.test').ready()), true);
});

test('the first waits until the second of the same host is ready', async () => {
  const gate = new LoginGate(60_000);
  const [one, two, other] = [gate.enter('a.test'), gate.enter('A.test'), gate.enter('b.test')];
  const first = one.ready();
  assert.equal(await isOpen(first), false);
  assert.equal(await isOpen(other.ready()), true);
  assert.equal(await isOpen(two.ready()), true);
  assert.equal(await isOpen(first), true);
});

test('a dialogue that waits for the last answer before its login keeps nobody waiting', async () => {
  const gate = new LoginGate(60_000);
  const [one, two, three] = [gate.enter('a.test'), gate.enter('a.test'), gate.enter('a.test')];
  const first = one.ready();
  two.near();
  assert.equal(await isOpen(first), false, 'the third is not so far');
  three.near();
  assert.equal(await isOpen(first), true);
  assert.equal(await isOpen(two.ready()), true);
});

test('a dialogue that failed keeps nobody waiting', async () => {
  const gate = new LoginGate(60_000);
  const [one, two] = [gate.enter('a.test'), gate.enter('a.test')];
  const first = one.ready();
  two.leave();
  two.leave();
  assert.equal(await isOpen(first), true);
  const third = gate.enter('a.test');
  assert.equal(await isOpen(third.ready()), true);
});

test('a slow dialogue holds the others up for a while only', async () => {
  const gate = new LoginGate(5);
  gate.enter('a.test');
  await gate.enter('a.test').ready();
});
