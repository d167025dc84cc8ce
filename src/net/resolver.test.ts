import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { failureKinds } from '../model/failure.ts';
import { startDns } from '../testing/dns-server.ts';
import { openConnection } from './open-connection.ts';
import { DnsResolver } from './resolver.ts';

test('search domains and aliases of the system do not answer', async (t) => {
  const dns = await startDns({ 'mail.inside.test': { A: ['192.0.2.1'] } });
  const folder = await mkdtemp(join(tmpdir(), 'posthorn-dns-'));
  t.after(() => Promise.all([dns.close(), rm(folder, { recursive: true })]));
  await writeFile(join(folder, 'aliases'), 'mail mail.inside.test\n');
  // A process of its own: the library reads its settings when it starts.
  const script = `
    const { DnsResolver } = await import(${JSON.stringify(join(import.meta.dirname, 'resolver.ts'))});
    console.log(JSON.stringify(await new DnsResolver(${JSON.stringify(dns.address)}).addresses('mail')));`;
  const env = { ...process.env, LOCALDOMAIN: 'inside.test', HOSTALIASES: join(folder, 'aliases') };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...{ env, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const answer = JSON.parse(await text(child.stdout ?? process.stdin)) as { ok: boolean };
  assert.equal(answer.ok, false);
  assert.deepEqual([...new Set(dns.queries.map(({ name }) => name))], ['mail']);
});

test('names that only the system knows have no address', async () => {
  const dns = await startDns({});
  const hosts = [
    'ip6-localhost',
    'ip6-loopback',
    'ip6-allnodes',
    'host.docker.internal',
    'kubernetes.default',
  ];
  for (const host of hosts) assert.equal((await new DnsResolver(dns.address).addresses(host)).ok, false);
  await dns.close();
});

test('a question is ended at once, however silent the name server', async () => {
  const silent = createSocket('udp4').bind(0, '127.0.0.1');
  await once(silent, 'listening');
  const resolver = new DnsResolver(`127.0.0.1:${silent.address().port}`);
  const answers = Promise.all([resolver.addresses('a.test'), resolver.mx('a.test'), resolver.txt('a.test')]);
  await once(silent, 'message');
  const began = performance.now();
  resolver.cancel();
  for (const answer of await answers) assert.ok(!answer.ok && failureKinds.includes(answer.failure.kind));
  // Its own limit is four seconds, twice.
  assert.ok(performance.now() - began < 3000);
  silent.close();
});

test('an address is dialled, and a name by nobody', async () => {
  const { signal } = new AbortController();
  const dialled = await openConnection({ address: 'localhost', port: 9, timeoutMs: 1000, signal });
  assert.equal(!dialled.ok && dialled.failure.kind, 'our-fault');
});
