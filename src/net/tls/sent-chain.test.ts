import assert from 'node:assert/strict';
import { once } from 'node:events';
import { before, describe, test } from 'node:test';
import { connect, type TlsOptions } from 'node:tls';
import fc from 'fast-check';
import { startTls } from '../../testing/fake-server/start-server.ts';
import { HandshakeTap } from './sent-chain.ts';
import { TappedSocket } from './tapped-socket.ts';
import { makeChain } from './test-certificates.ts';

interface Recording {
  received: Buffer;
  keylog: Buffer[];
}

let chain: Awaited<ReturnType<typeof makeChain>>;
const recordings: Recording[] = [];

/** What came over the wire in a real handshake, and what node logged of its keys. */
async function recordHandshake(options: TlsOptions): Promise<Recording> {
  const { leaf, middle } = chain;
  const server = await startTls({ key: leaf.keyPem, cert: leaf.pem + middle.pem, ...options });
  const received: Buffer[] = [];
  const keylog: Buffer[] = [];
  const tapped = new TappedSocket(await server.dial(), (bytes) => received.push(bytes));
  const secure = connect({ socket: tapped, rejectUnauthorized: false });
  secure.on('keylog', (line: Buffer) => keylog.push(line));
  await once(secure, 'secureConnect');
  secure.destroy();
  await server.close();
  return { received: Buffer.concat(received), keylog };
}

function listen({ received, keylog }: Recording, cuts: number[] = []): Buffer[] | null {
  const tap = new HandshakeTap();
  for (const line of keylog) tap.keylog(line);
  const at = [0, ...cuts.map((cut) => cut % (received.length + 1)).sort((a, b) => a - b), received.length];
  for (const [index, end] of at.slice(1).entries()) tap.feed(received.subarray(at[index], end));
  return tap.certificates();
}

before(async () => {
  chain = await makeChain('ec');
  const { leaf, middle, root } = chain;
  const long = leaf.pem + middle.pem + root.pem.repeat(45); // more than one record
  recordings.push(
    await recordHandshake({ maxVersion: 'TLSv1.2' }),
    await recordHandshake({}),
    await recordHandshake({ ciphers: 'TLS_CHACHA20_POLY1305_SHA256' }),
    await recordHandshake({ ciphers: 'TLS_AES_128_GCM_SHA256', ecdhCurve: 'P-521' }),
    await recordHandshake({ cert: long }),
    await recordHandshake({ cert: long, maxVersion: 'TLSv1.2' }),
  );
});

describe('the chain as sent', () => {
  test('is read from every kind of handshake', () => {
    const { leaf, middle, root } = chain;
    const short = [leaf.der, middle.der];
    const long = [...short, ...Array.from({ length: 45 }, () => root.der)];
    assert.ok(Buffer.concat(long).length > 2 ** 14);
    for (const [index, recording] of recordings.entries()) {
      assert.deepEqual(listen(recording), index < 4 ? short : long, String(index));
    }
  });

  test('is unknown without the keys of TLS 1.3, with wrong keys, and past the limit', () => {
    const recording = recordings[1] as Recording;
    assert.equal(listen({ ...recording, keylog: [] }), null);
    const wrong = Buffer.from(`SERVER_HANDSHAKE_TRAFFIC_SECRET 00 ${'ab'.repeat(48)}\n`);
    assert.equal(listen({ ...recording, keylog: [wrong] }), null);
    const tap = new HandshakeTap();
    for (const line of recording.keylog) tap.keylog(line);
    tap.feed(recording.received);
    for (let count = 0; count < 5; count++) tap.feed(Buffer.alloc(64 * 1024));
    assert.equal(tap.certificates(), null);
  });

  test('is the same however the bytes are split', () => {
    const cuts = fc.array(fc.nat(), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...recordings), cuts, (recording, at) =>
        assert.deepEqual(listen(recording, at), listen(recording)),
      ),
    );
  });

  test('never throws on damaged bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordings), fc.nat(), fc.nat(255), (recording, place, value) => {
        const received = Buffer.from(recording.received);
        received[place % received.length] = value;
        const found = listen({ ...recording, received });
        assert.ok(found === null || Array.isArray(found));
      }),
    );
  });

  test('is unknown from nothing and from noise', () => {
    assert.equal(listen({ received: Buffer.alloc(0), keylog: [] }), null);
    assert.equal(listen({ received: Buffer.from('+OK ready\r\n'), keylog: [Buffer.from('nonsense')] }), null);
  });
});
