import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { test } from 'node:test';
import { ended } from '../testing/fake-server/ended.ts';
import { leaveRoom, openFileLimit } from './leave-room.ts';

test('connections over the limit are not taken and told once; when others leave, there is room again', async (t) => {
  const server = createServer((_request, response) => response.end('here'));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const dropped: number[] = [];
  leaveRoom(server, (most) => dropped.push(most), 60);
  assert.equal(server.maxConnections, 50);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const held = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    }),
  );
  for (let count = 0; count < 3; count += 1) {
    const more = connect(port, '127.0.0.1');
    await ended(more);
  }
  assert.deepEqual(dropped, [50]);
  const gone = Promise.all(held.map(ended));
  for (const socket of held) socket.destroy();
  await gone;
  let text = '';
  while (text === '')
    text = await fetch(`http://127.0.0.1:${port}/`).then(
      (answer) => answer.text(),
      () => '',
    );
  assert.equal(text, 'here');
});

test('there is room for visitors and for the service itself under every limit', () => {
  const server = createServer();
  for (const [limit, wanted] of [
    [100, 50],
    [256, 128],
    [1024, 824],
    [1_048_576, 10_000],
  ] as const) {
    leaveRoom(server, () => undefined, limit);
    assert.equal(server.maxConnections, wanted);
  }
  assert.ok(openFileLimit() >= 64);
});
