import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { createSecureContext, TLSSocket } from 'node:tls';
import { failureKinds } from '../../model/failure.ts';
import { startTcp } from '../../testing/fake-server/start-server.ts';
import { AttemptLog } from '../attempt-log.ts';
import { LineConnection } from '../line-connection.ts';
import { Redactor } from '../redactor.ts';
import { openTls } from './open-tls.ts';
import { TappedSocket } from './tapped-socket.ts';
import { makeChain } from './test-certificates.ts';

const chain = makeChain();

/** What a server may do right behind its last handshake message, on the bare connection below TLS. */
const acts: Record<string, (raw: Socket) => void> = {
  'a reset': (raw) => raw.resetAndDestroy(),
  'an orderly end': (raw) => raw.end(),
  'a fatal alert in clear text': (raw) => raw.write(Buffer.of(0x15, 3, 3, 0, 2, 2, 40)),
  'a closing alert in clear text': (raw) => raw.write(Buffer.of(0x15, 3, 3, 0, 2, 1, 0)),
  'an alert and a reset': (raw) => raw.write(Buffer.of(0x15, 3, 3, 0, 2, 2, 80), () => raw.resetAndDestroy()),
  'text in the clear': (raw) => raw.write('220 mail.example.test ready\r\n'),
  noise: (raw) => raw.write(Buffer.alloc(4096, 0xee)),
  'a record that opens to nothing': (raw) =>
    raw.write(Buffer.concat([Buffer.of(0x17, 3, 3, 1, 0), Buffer.alloc(256, 7)])),
  'a record of no length': (raw) => raw.write(Buffer.of(0x17, 3, 3, 0, 0)),
  'a second hello': (raw) => raw.write(Buffer.concat([Buffer.of(0x16, 3, 3, 0, 64), Buffer.alloc(64)])),
};

/** Does `act` when TLS has written so many times: in the same packet, and so in the same breath of the client. */
function afterWrite(raw: Socket, count: number, act: (raw: Socket) => void): void {
  const write = raw.write.bind(raw) as (bytes: Buffer, encoding: BufferEncoding, done: () => void) => boolean;
  let writes = 0;
  raw.write = ((bytes: Buffer, encoding: BufferEncoding, done: () => void) => {
    raw.cork();
    const more = write(bytes, encoding, done);
    writes += 1;
    if (writes === count) {
      raw.write = write as Socket['write'];
      act(raw);
    }
    process.nextTick(() => raw.uncork());
    return more;
  }) as Socket['write'];
}

for (const [what, act] of Object.entries(acts)) {
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    for (const writes of [1, 2, 3]) {
      test(`${what} behind write ${writes} of the handshake ends in a listed failure (${maxVersion})`, async (t) => {
        const { leaf, middle, root } = await chain;
        const secureContext = createSecureContext({
          ...{ key: leaf.keyPem, cert: leaf.pem + middle.pem, maxVersion },
        });
        const server = await startTcp((raw) => {
          const secure = new TLSSocket(new TappedSocket(raw, () => {}), { isServer: true, secureContext });
          secure.on('error', () => {});
          afterWrite(raw, writes, act);
        });
        t.after(() => server.close());
        const opened = await openTls(await server.dial(), {
          ...{ serverName: 'mail.example.test', host: 'mail.example.test', roots: [root.pem] },
          ...{ now: new Date(), timeoutMs: 2000, signal: new AbortController().signal, minVersion: 'TLSv1' },
        });
        if (!opened.ok) {
          assert.match(opened.failure.kind, /^tls-(closed|alert|record-invalid|other|timeout)$/);
          return;
        }
        // TLS stood: then all of it is known.
        assert.equal(opened.value.facts.verified, true);
        assert.match(opened.value.facts.cipher, /^TLS_/);
        const { transcript } = new AttemptLog('a1', 'login', 0);
        const { signal } = new AbortController();
        const connection = new LineConnection(opened.value.socket, transcript, new Redactor(null), signal);
        connection.expect('greeting', 300);
        const line = await connection.readLine();
        assert.ok(!line.ok && failureKinds.includes(line.failure.kind));
        connection.close();
      });
    }
  }
}
