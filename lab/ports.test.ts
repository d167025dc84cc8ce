import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { choosePorts } from './ports.ts';

test('wished ports are used while they are free, and all are chosen anew when one is taken', async () => {
  const free = await choosePorts(null);
  assert.equal(new Set(Object.values(free)).size, Object.keys(free).length);
  assert.deepEqual(await choosePorts(free), free);
  const other = createServer().listen(free.imaps, '127.0.0.12');
  await once(other, 'listening');
  const chosen = await choosePorts(free);
  other.close();
  assert.notEqual(chosen.imaps, free.imaps);
});
