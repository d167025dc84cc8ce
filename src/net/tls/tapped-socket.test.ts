import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, describe, test } from 'node:test';
import { type FakeServer, startTcp } from '../../testing/fake-server/start-server.ts';
import { TappedSocket } from './tapped-socket.ts';

const servers: FakeServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function tap(onSocket: (socket: Socket) => void, listener: (bytes: Buffer) => void = () => {}) {
  const server = await startTcp(onSocket);
  servers.push(server);
  const socket = await server.dial();
  return { server, socket, tapped: new TappedSocket(socket, listener) };
}

async function readAll(tapped: TappedSocket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of tapped) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const megabyte = Buffer.alloc(1024 * 1024, 'abcdefgh');

describe('a tapped socket', () => {
  test('passes everything on and shows it, until told to stop', async () => {
    const seen: Buffer[] = [];
    const { tapped } = await tap(
      (socket) => {
        socket.write('one');
        socket.once('data', () => socket.end('two'));
      },
      (bytes) => seen.push(bytes),
    );
    const [first] = (await once(tapped, 'data')) as [Buffer];
    assert.equal(first.toString(), 'one');
    tapped.untap();
    tapped.write('go on');
    const [second] = (await once(tapped, 'data')) as [Buffer];
    assert.equal(second.toString(), 'two');
    assert.equal(Buffer.concat(seen).toString(), 'one');
  });

  test('holds the sender back while nobody reads, and loses nothing', async () => {
    let seen = 0;
    const big = Buffer.concat(Array.from({ length: 16 }, () => megabyte));
    const { tapped } = await tap(
      (socket) => socket.end(big),
      (bytes) => {
        seen += bytes.length;
      },
    );
    tapped.read(0);
    while (seen === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(seen > 0 && seen < megabyte.length, `${seen} bytes were read ahead`);
    assert.ok((await readAll(tapped)).equals(big));
    assert.equal(seen, big.length);
  });

  test('holds the writer back while the server does not read', async () => {
    const received: Buffer[] = [];
    const { tapped, socket } = await tap((peer) => {
      peer.on('data', (bytes) => received.push(bytes)).on('end', () => peer.end());
      peer.pause();
      setTimeout(() => peer.resume(), 50);
    });
    const writes = Array.from({ length: 16 }, () => tapped.write(megabyte));
    assert.ok(writes.includes(false));
    assert.ok(socket.writableLength <= megabyte.length);
    tapped.end();
    await readAll(tapped);
    assert.equal(Buffer.concat(received).length, 16 * megabyte.length);
  });

  test('ends each side by itself', async () => {
    const { tapped } = await tap((peer) => {
      peer.resume();
      peer.on('end', () => peer.end('after your end'));
    });
    tapped.end();
    assert.equal((await readAll(tapped)).toString(), 'after your end');
  });

  test('hands on a reset as an error', async () => {
    const { tapped, server } = await tap(() => {});
    tapped.resume();
    server.reset();
    const [error] = (await once(tapped, 'error')) as [NodeJS.ErrnoException];
    assert.equal(error.code, 'ECONNRESET');
    assert.equal(tapped.destroyed, true);
  });

  test('destroys the socket with itself, and itself with the socket', async () => {
    const one = await tap(() => {});
    one.tapped.destroy();
    assert.equal(one.socket.destroyed, true);
    const other = await tap(() => {});
    other.socket.destroy();
    await once(other.tapped, 'close');
    assert.equal(other.tapped.destroyed, true);
  });

  test('notices a socket that ended or died before', async () => {
    const server = await startTcp((peer) => peer.end());
    servers.push(server);
    const ended = await server.dial();
    ended.resume();
    await once(ended, 'end');
    assert.equal((await readAll(new TappedSocket(ended, () => {}))).length, 0);
    const dead = await server.dial();
    dead.destroy();
    const tapped = new TappedSocket(dead, () => {});
    await once(tapped, 'close');
    assert.equal(tapped.destroyed, true);
  });

  test('a write after the socket is gone fails and does not hang', async () => {
    const { tapped, socket } = await tap(() => {});
    socket.destroy();
    tapped.on('error', () => {});
    const error = await new Promise((resolve) => tapped.write('x', resolve));
    assert.ok(error instanceof Error);
  });
});
