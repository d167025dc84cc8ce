import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConnectionSlots, type Urgency } from './connection-slots.ts';

const server = '192.0.2.1';

/** Asks for a slot and tells when it has come. */
function asker(slots: ConnectionSlots) {
  const begun: string[] = [];
  const frees = new Map<string, () => void>();
  const ask = async (name: string, urgency: Urgency, roundTrips?: number) => {
    frees.set(name, await slots.acquire(server, urgency, roundTrips));
    begun.push(name);
  };
  const free = async (name: string) => {
    frees.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, ask, free };
}

test('the most urgent goes first, and of equals what takes longest', async () => {
  const { begun, ask, free } = asker(new ConnectionSlots(1));
  await ask('first', 'main');
  const all = [
    ask('hello', 'extra', 2),
    ask('long hello', 'extra', 5),
    ask('another hello', 'extra', 2),
    ask('relay', 'cause', 7),
    ask('dialogue', 'main'),
  ];
  for (const name of ['first', 'dialogue', 'relay', 'long hello', 'hello', 'another hello']) await free(name);
  await Promise.all(all);
  assert.deepEqual(begun, ['first', 'dialogue', 'relay', 'long hello', 'hello', 'another hello']);
});

test('no more than the limit at a time, whatever is freed twice; what cannot wait goes at once', async () => {
  const { begun, ask, free } = asker(new ConnectionSlots(2));
  await Promise.all([ask('one', 'main'), ask('two', 'main'), ask('silent port', 'now')]);
  void ask('three', 'main');
  await free('silent port');
  await free('silent port');
  assert.deepEqual(begun, ['one', 'two', 'silent port']);
  await free('one');
  assert.equal(begun.at(-1), 'three');
});

test('the last slot is kept for a question about the cause that is about to come', async () => {
  const slots = new ConnectionSlots(2);
  const { begun, ask, free } = asker(slots);
  const come = slots.expect(server);
  await ask('dialogue', 'main');
  void ask('hello', 'extra', 2);
  await ask('relay', 'cause', 7);
  come();
  come();
  assert.deepEqual(begun, ['dialogue', 'relay']);
  await free('relay');
  assert.deepEqual(begun, ['dialogue', 'relay', 'hello']);
});

test('a question that does not come keeps no slot', async () => {
  const slots = new ConnectionSlots(1);
  const { begun, ask, free } = asker(slots);
  const come = slots.expect(server);
  void ask('hello', 'extra', 2);
  await free('nobody');
  assert.deepEqual(begun, []);
  come();
  await free('nobody');
  assert.deepEqual(begun, ['hello']);
});
