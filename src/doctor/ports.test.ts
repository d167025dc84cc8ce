import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { Provider } from '../model/provider.ts';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { startDns } from '../testing/dns-server.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { doctorPatient } from '../testing/doctor-patient.ts';
import { ipv6, isGlobal, tellIpv6 } from './ipv6.ts';
import type { PlaceFacts } from './look-at-places.ts';
import { ports, tellPorts } from './ports.ts';

function place(port: number, change: Partial<PlaceFacts> = {}): PlaceFacts {
  return {
    ...{ host: 'mail.example.test', port, isNamed: true, v4: 'open', v6: null },
    ...{ notDialled: null, forbidden: null, greeting: null },
    ...change,
  };
}
const said = (places: PlaceFacts[]) =>
  toldInEnglish(tellPorts(places)).map(({ state, text }) => `${state}: ${text}`);

test('an open port is well, a silent one beside it is blocked', () => {
  assert.deepEqual(said([place(993)]), [
    'well: Port 993 is open outwards (mail.example.test answers there).',
  ]);
  const [first, second] = said([place(993), place(465, { v4: 'silent' })]);
  assert.match(first ?? '', /^fault: Port 465 does not answer .*Other ports of the same server answer/);
  assert.match(second ?? '', /^well: Port 993/);
});

test('where every port is silent, nobody knows whether the server is down', () => {
  const [note] = said([place(993, { v4: 'silent' })]);
  assert.match(note ?? '', /^fault: .*blocked on the way, or the server is down/);
});

test('port 25 without a named exchanger: silence beside open ports is a block, a refusal tells nothing', () => {
  const silent = toldInEnglish(tellPorts([place(465), place(25, { isNamed: false, v4: 'silent' })]));
  const note = silent.find(({ text }) => text.startsWith('Port 25'));
  assert.equal(note?.state, 'warning');
  assert.match(note?.fix ?? '', /Many hosters close port 25/);
  const refused = toldInEnglish(tellPorts([place(465), place(25, { isNamed: false, v4: 'refused' })]));
  assert.equal(refused.find(({ text }) => text.startsWith('Port 25'))?.state, 'unknown');
  const lone = tellPorts([place(25, { isNamed: false, v4: 'silent' })]);
  assert.equal(lone[0]?.state, 'unknown');
});

test('one server of two that is away is told as that server, not as a block', () => {
  const [first, second] = said([place(993), place(993, { host: 'old.example.test', v4: 'silent' })]);
  assert.match(first ?? '', /^well: Port 993 is open/);
  assert.match(second ?? '', /^fault: old\.example\.test does not answer on port 993, which is open/);
});

test('a refusal where a server should be is a fault; either kind of address counts', () => {
  assert.match(said([place(995, { v4: 'refused' })])[0] ?? '', /^fault: Port 995 is refused/);
  assert.match(said([place(995, { v4: 'refused', v6: 'open' })])[0] ?? '', /^well/);
  assert.match(said([place(995, { v4: 'unreachable' })])[0] ?? '', /^fault: Port 995 cannot be reached/);
});

test('without a server of our own nothing is tried and nothing claimed', async () => {
  const [note, ...more] = toldInEnglish(await ports.ask(doctorPatient({ POSTHORN_DNS: '127.0.0.1:1' })));
  assert.equal(more.length, 0);
  assert.equal(note?.state, 'unknown');
  assert.match(note?.text ?? '', /servers of others are not asked/);
});

/** Listens on loopback; `seen` counts the connections. */
async function listen(t: TestContext, greeting = '') {
  const seen = { count: 0 };
  const server = createServer((socket) => {
    seen.count += 1;
    socket.on('error', () => undefined);
    if (greeting !== '') socket.write(greeting);
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, seen };
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('real ports are told as open and refused, at the servers of the provider file only', async (t) => {
  const open = await listen(t);
  const closed = await closedPort();
  const dns = await startDns({ 'mail.example.test': { A: ['127.0.0.1'] } });
  t.after(() => dns.close());
  const provider: Provider = sampleProvider({
    servers: {
      incoming: [hostedServer('imap', open.port)],
      outgoing: [hostedServer('smtp', closed)],
    },
  });
  const env = {
    POSTHORN_DNS: dns.address,
    POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8',
    POSTHORN_ALLOW_PORTS: '*',
  };
  const text = toldInEnglish(await ports.ask(doctorPatient(env, { provider }))).map(
    (one) => `${one.state}: ${one.text}`,
  );
  assert.ok(
    text.includes(`well: Port ${open.port} is open outwards (mail.example.test answers there).`),
    text.join('\n'),
  );
  assert.ok(text.some((line) => line.startsWith(`fault: Port ${closed} is refused at mail.example.test`)));
  assert.equal(open.seen.count, 1);
  const others = dns.queries.filter(
    ({ name }) => !['mail.example.test', 'posthorn-made-this-up.invalid'].includes(name),
  );
  assert.deepEqual(others, []);
});

test('what a check would refuse is not dialled, and told with the setting', async (t) => {
  const open = await listen(t);
  const dns = await startDns({ 'mail.example.test': { A: ['127.0.0.1'] } });
  t.after(() => dns.close());
  const servers = {
    incoming: [hostedServer('imap', open.port)],
    outgoing: [hostedServer('smtp', open.port)],
  };
  const change = { provider: sampleProvider({ servers }) };
  const address = toldInEnglish(
    await ports.ask(doctorPatient({ POSTHORN_DNS: dns.address, POSTHORN_ALLOW_PORTS: '*' }, change)),
  );
  assert.match(
    address[0]?.text ?? '',
    /mail\.example\.test has the address 127\.0\.0\.1, which is not public/,
  );
  assert.match(address[0]?.fix ?? '', /POSTHORN_ALLOW_NETWORKS/);
  const env = {
    POSTHORN_DNS: dns.address,
    POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8',
    POSTHORN_ALLOW_PORTS: '993',
  };
  const [port] = toldInEnglish(await ports.ask(doctorPatient(env, change)));
  assert.equal(port?.state, 'fault');
  assert.match(port?.text ?? '', /is not in POSTHORN_ALLOW_PORTS, and a server of your own is on it/);
  const denied = toldInEnglish(
    await ports.ask(
      doctorPatient({ ...env, POSTHORN_ALLOW_PORTS: '*', POSTHORN_DENY_NETWORKS: '127.0.0.1' }, change),
    ),
  );
  assert.match(denied[0]?.text ?? '', /has the address 127\.0\.0\.1, which is in POSTHORN_DENY_NETWORKS/);
  assert.equal(open.seen.count, 0);
});

test('IPv6: none, by half, whole, and not to be told', () => {
  const state = (has: boolean, places: PlaceFacts[]) => tellIpv6(has, places)[0]?.state;
  assert.equal(state(false, []), 'warning');
  assert.equal(state(true, [place(993, { v4: 'open', v6: 'silent' })]), 'fault');
  assert.equal(state(true, [place(993, { v4: 'open', v6: 'open' })]), 'well');
  assert.equal(state(true, [place(993, { v4: null, v6: 'refused' })]), 'well');
  assert.equal(state(true, [place(993, { v4: 'silent', v6: 'silent' })]), 'unknown');
  assert.equal(state(true, []), 'unknown');
});

test('only addresses of the Internet count as IPv6', async () => {
  for (const one of ['::1', 'fe80::1%eth0', 'fd00::1', '192.0.2.1', '2001:db8::1', '::ffff:192.0.2.1'])
    assert.equal(isGlobal(one), false, one);
  assert.equal(isGlobal('2a00:1450::1'), true);
  assert.equal((await ipv6.ask(doctorPatient({ POSTHORN_DNS: '127.0.0.1:1' }))).length, 1);
});

test('of many servers some are tried, and the others are not called missing from the DNS', async (t) => {
  const names = Array.from({ length: 20 }, (_, index) => `mail${index}.example.test`);
  const dns = await startDns({});
  t.after(() => dns.close());
  const provider = sampleProvider({
    servers: { incoming: names.map((host) => hostedServer('imap', 993, { host })), outgoing: [] },
    publish: { pacc: false, mxHosts: ['mx.example.test'] },
  });
  const notes = toldInEnglish(await ports.ask(doctorPatient({ POSTHORN_DNS: dns.address }, { provider })));
  const asked = new Set(dns.queries.map(({ name }) => name));
  assert.ok(asked.has('mx.example.test') && asked.size === 13, [...asked].join(' '));
  assert.equal(notes.filter(({ text }) => text.includes('gave no address')).length, 12);
  assert.equal(notes.at(-1)?.text, '9 more of your servers were not tried.');
});
