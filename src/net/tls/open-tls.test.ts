import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import type { TlsOptions } from 'node:tls';
import { type FakeServer, startTcp, startTls } from '../../testing/fake-server/start-server.ts';
import { type OpenTlsOptions, openTls } from './open-tls.ts';
import { makeCertificate, makeChain } from './test-certificates.ts';

const chains = new Map<string, Awaited<ReturnType<typeof makeChain>>>();
const servers: FakeServer[] = [];

before(async () => {
  for (const key of ['ec', 'rsa'] as const) chains.set(key, await makeChain(key));
});
after(() => Promise.all(servers.map((server) => server.close())));

function chainOf(key: string) {
  const chain = chains.get(key);
  assert.ok(chain);
  return chain;
}

function optionsFor(change: Partial<OpenTlsOptions> = {}): OpenTlsOptions {
  return {
    serverName: 'mail.example.test',
    host: 'mail.example.test',
    roots: [chainOf('ec').root.pem, chainOf('rsa').root.pem],
    now: new Date(),
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    minVersion: 'TLSv1',
    ...change,
  };
}

async function open(server: FakeServer, change: Partial<OpenTlsOptions> = {}) {
  servers.push(server);
  return openTls(await server.dial(), optionsFor(change));
}

function identity(key: string): TlsOptions {
  const { leaf, middle } = chainOf(key);
  return { key: leaf.keyPem, cert: leaf.pem + middle.pem };
}

describe('a handshake', () => {
  const cases: [string, string, TlsOptions][] = [
    ['TLSv1.3', 'ec', { ciphers: 'TLS_AES_128_GCM_SHA256' }],
    ['TLSv1.3', 'rsa', { ciphers: 'TLS_AES_256_GCM_SHA384' }],
    ['TLSv1.3', 'ec', { ciphers: 'TLS_CHACHA20_POLY1305_SHA256' }],
    ['TLSv1.3', 'ec', { ecdhCurve: 'P-521' }], // answers our first key share with HelloRetryRequest
    ['TLSv1.2', 'ec', {}],
    ['TLSv1.2', 'rsa', {}],
    ['TLSv1.1', 'rsa', { ciphers: 'ALL:@SECLEVEL=0' }],
    ['TLSv1', 'ec', { ciphers: 'ALL:@SECLEVEL=0' }],
  ];
  for (const [version, key, more] of cases) {
    test(`shows version and chain as sent: ${version} ${key} ${JSON.stringify(more)}`, async () => {
      const limits = { minVersion: 'TLSv1', maxVersion: version } as TlsOptions;
      const result = await open(await startTls({ ...identity(key), ...limits, ...more }));
      assert.ok(result.ok);
      const { facts, socket } = result.value;
      assert.equal(facts.version, version);
      if (more.ciphers?.startsWith('TLS_')) assert.equal(facts.cipher, more.ciphers);
      assert.deepEqual([facts.verified, facts.errors, facts.chainSent, facts.chainUntidy], [true, [], 2, []]);
      assert.equal(facts.chain[1]?.subject, 'O=Test Trust, CN=Test Issuing');
      socket.destroy();
    });
  }

  test('shows a chain that spans several records, with the duplicates that node drops', async () => {
    const { leaf, middle, root } = chainOf('rsa');
    const cert = leaf.pem + middle.pem + root.pem.repeat(17);
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const result = await open(await startTls({ key: leaf.keyPem, cert, maxVersion }));
      assert.ok(result.ok);
      assert.equal(result.value.facts.chainSent, 19);
      assert.deepEqual(result.value.facts.chainUntidy, ['duplicate', 'root-sent']);
      result.value.socket.destroy();
    }
  });

  test('judges what node would hide behind its first complaint', async () => {
    const yesterday = new Date(Date.now() - 86_400_000);
    const old = await makeCertificate({
      name: 'CN=old',
      dns: ['old.test'],
      from: new Date(0),
      to: yesterday,
    });
    const result = await open(await startTls({ key: old.keyPem, cert: old.pem }));
    assert.ok(result.ok);
    assert.deepEqual(result.value.facts.errors, ['expired', 'name-mismatch', 'self-signed']);
    result.value.socket.destroy();
  });

  test('a certificate that may not be a server is not verified', async () => {
    const { root } = chainOf('ec');
    const usage = '1.3.6.1.5.5.7.3.2'; // client authentication
    const leaf = await makeCertificate({ name: 'CN=c', issuer: root, dns: ['mail.example.test'], usage });
    const result = await open(await startTls({ key: leaf.keyPem, cert: leaf.pem }));
    assert.ok(result.ok);
    assert.deepEqual(
      [result.value.facts.verified, result.value.facts.errors],
      [false, ['authority-unknown']],
    );
    result.value.socket.destroy();
  });

  test('sends the name it was given, and none for an address', async () => {
    const names: (string | false | undefined)[] = [];
    const start = () =>
      startTls(identity('ec'), (socket) => {
        names.push((socket as unknown as { servername: string | false }).servername);
        socket.write('done');
      });
    for (const host of ['mail.example.test.', '192.0.2.7', '[2001:db8::7]']) {
      const result = await open(await start(), { serverName: host, host });
      assert.ok(result.ok);
      assert.equal(result.value.facts.verified, true);
      await once(result.value.socket, 'data');
      result.value.socket.destroy();
    }
    assert.deepEqual(names, ['mail.example.test', false, false]);
  });
});

describe('a connection after the handshake', () => {
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    test(`carries data both ways and ends with the server (${maxVersion})`, async () => {
      const text = Buffer.alloc(64 * 1024, 'x');
      const server = await startTls({ ...identity('ec'), maxVersion }, (socket) => {
        let length = 0;
        socket.on('data', (bytes) => {
          length += bytes.length;
          if (length === text.length) socket.end(Buffer.concat([text, Buffer.from(String(length))]));
        });
      });
      const result = await open(server);
      assert.ok(result.ok);
      const { socket } = result.value;
      socket.write(text);
      const chunks: Buffer[] = [];
      for await (const chunk of socket) chunks.push(chunk as Buffer);
      assert.ok(Buffer.concat(chunks).equals(Buffer.concat([text, Buffer.from('65536')])));
    });
  }

  test('a reset reaches the listener of the TLS socket', async () => {
    const server = await startTls(identity('ec'));
    const result = await open(server);
    assert.ok(result.ok);
    server.reset();
    const [error] = (await once(result.value.socket, 'error')) as [NodeJS.ErrnoException];
    assert.equal(error.code, 'ECONNRESET');
  });

  test('an alert behind the handshake is an error and the end', async () => {
    // In TLS 1.3 the server looks for our certificate when the handshake stands for us already.
    const demanding = { requestCert: true, rejectUnauthorized: true, ca: [chainOf('ec').root.pem] };
    const result = await open(await startTls({ ...identity('ec'), ...demanding }));
    assert.ok(result.ok);
    const { socket } = result.value;
    const closed = once(socket, 'close').catch(() => once(socket, 'close'));
    const [error] = (await once(socket.resume(), 'error')) as [NodeJS.ErrnoException];
    assert.equal(error.code, 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED');
    await closed;
    assert.equal(socket.destroyed, true);
  });

  test('a reset without a listener harms nobody', async () => {
    const server = await startTls(identity('ec'));
    const result = await open(server);
    assert.ok(result.ok);
    server.reset();
    result.value.socket.resume();
    await new Promise((resolve) => result.value.socket.on('close', resolve));
    assert.equal(result.value.socket.destroyed, true);
  });
});

describe('a failure', () => {
  async function failureOf(server: FakeServer, change: Partial<OpenTlsOptions> = {}) {
    servers.push(server);
    const socket = await server.dial();
    const result = await openTls(socket, optionsFor(change));
    assert.ok(!result.ok);
    assert.equal(socket.destroyed, true);
    assert.equal(result.failure.step, 'tls');
    return result.failure;
  }

  for (const greeting of [
    '+OK ready\r\n',
    '220 mail ESMTP\r\n',
    '* OK\r\n',
    'SSH-2.0-x\r\n',
    'HTTP/1.1 400 Bad\r\n',
    '2',
  ]) {
    test(`clear text is no TLS: ${JSON.stringify(greeting)}`, async () => {
      // Fewer bytes than the head of a TLS record leave it open, so only there the limit is waited for.
      const short = greeting.length < 5;
      const server = await startTcp((socket) => socket.write(greeting));
      const failure = await failureOf(server, short ? { timeoutMs: 300 } : {});
      assert.equal(failure.kind, short ? 'tls-timeout' : 'tls-record-invalid');
    });
  }

  test('clear text and then the end is no TLS', async () => {
    assert.equal((await failureOf(await startTcp((socket) => socket.end('2')))).kind, 'tls-record-invalid');
  });

  test('an alert is named', async () => {
    const failure = await failureOf(await startTls({ ...identity('ec'), maxVersion: 'TLSv1.2' }), {
      minVersion: 'TLSv1.3',
    });
    assert.deepEqual([failure.kind, failure.alert], ['tls-alert', 'protocol_version']);
    const unnamed = await startTls({
      ...identity('ec'),
      SNICallback: (_name, callback) => callback(new Error('no')),
    });
    assert.ok(['tls-alert', 'tls-closed'].includes((await failureOf(unnamed)).kind));
    const raw = await startTcp((socket) => socket.end(Buffer.of(21, 3, 3, 0, 2, 2, 40)));
    assert.equal((await failureOf(raw)).alert, 'handshake_failure');
  });

  test('a server that hung up before we began', async () => {
    const server = await startTcp((socket) => socket.end());
    servers.push(server);
    const socket = await server.dial();
    socket.resume();
    await once(socket, 'close');
    const result = await openTls(socket, optionsFor());
    assert.ok(!result.ok);
    assert.equal(result.failure.kind, 'tls-closed');
  });

  test('close, reset, silence and abort are told apart', async () => {
    assert.equal((await failureOf(await startTcp((socket) => socket.end()))).kind, 'tls-closed');
    const reset = await startTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
    assert.equal((await failureOf(reset)).kind, 'tls-closed');
    const closing = await startTcp((socket) => socket.end(Buffer.of(21, 3, 3, 0, 2, 1, 0)));
    assert.equal((await failureOf(closing)).kind, 'tls-closed');
    const silent = await startTcp((socket) => socket.resume());
    assert.equal((await failureOf(silent, { timeoutMs: 50 })).kind, 'tls-timeout');
    assert.equal((await failureOf(silent, { signal: AbortSignal.timeout(50) })).kind, 'deadline');
    assert.equal((await failureOf(silent, { signal: AbortSignal.abort() })).kind, 'aborted');
  });
});
