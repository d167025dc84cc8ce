import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, only, typed } from '../../testing/test-parts.ts';

async function play(t: TestContext, capabilities: string, script: Act[]) {
  const server = await startScriptedServer([
    { send: '+OK ready\r\n' },
    { expect: /^CAPA$/ },
    { trickle: `+OK\r\nSASL PLAIN\r\n${capabilities}.\r\n` },
    { expect: /^AUTH PLAIN \S+$/ },
    { send: '+OK\r\n' },
    { expect: /^STAT$/ },
    ...script,
  ]);
  t.after(() => server.close());
  const incoming = [typed('pop3', server.port, 'none')];
  return {
    ...only(await check({ password: 'tiger-lily-42', allowUnverifiedLogin: true, incoming })),
    server,
  };
}

test('with PIPELINING both listings are asked for before the first answer comes', async (t) => {
  const { facts, server } = await play(t, 'PIPELINING\r\nUIDL\r\n', [
    { send: '+OK 2 300\r\n' },
    { expect: /^UIDL$/ },
    { expect: /^LIST$/ },
    { trickle: '+OK\r\n1 a\r\n2 b\r\n.\r\n+OK\r\n1 100\r\n2 200\r\n.\r\n' },
    { expect: /^QUIT$/ },
  ]);
  assert.deepEqual(server.unexpected, []);
  assert.deepEqual([facts.mailbox?.uidl, facts.mailbox?.list, facts.mailbox?.largest], [true, true, 200]);
});

test('a server without UIDL still lists its sizes', async (t) => {
  for (const capabilities of ['PIPELINING\r\n', '']) {
    const { facts } = await play(t, capabilities, [
      { send: '+OK 1 100\r\n' },
      { expect: /^UIDL$/ },
      { send: '-ERR unknown\r\n' },
      { expect: /^LIST$/ },
      { send: '+OK\r\n1 100\r\n.\r\n' },
    ]);
    assert.deepEqual([facts.mailbox?.uidl, facts.mailbox?.list, facts.mailbox?.largest], [false, true, 100]);
  }
});

test('a connection that ends between the listings keeps what was learned', async (t) => {
  const { facts, failure } = await play(t, 'PIPELINING\r\n', [
    { send: '+OK 1 100\r\n' },
    { expect: /^UIDL$/ },
    { send: '+OK\r\n1 a\r\n.\r\n' },
    { close: true },
  ]);
  assert.deepEqual([failure?.kind, failure?.step], ['connection-closed', 'mailbox']);
  assert.deepEqual([facts.mailbox?.uidl, facts.mailbox?.list], [true, null]);
});

test('the longest listing that is asked for whole fits into one reply', async (t) => {
  const count = 800;
  const ids = Array.from({ length: count }, (_, at) => `${at + 1} ${'x'.repeat(70)}\r\n`).join('');
  const sizes = Array.from({ length: count }, (_, at) => `${at + 1} ${at * 1000}\r\n`).join('');
  const { facts, failure } = await play(t, 'PIPELINING\r\n', [
    { send: `+OK ${count} 319600000\r\n` },
    { expect: /^UIDL$/ },
    { send: `+OK\r\n${ids}.\r\n+OK\r\n${sizes}.\r\n` },
  ]);
  assert.equal(failure, null);
  assert.deepEqual([facts.mailbox?.uidl, facts.mailbox?.largest], [true, 799_000]);
});
