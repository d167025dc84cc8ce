import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arpaName, askReverseBy } from './ask-reverse.ts';

test('the name by which the DNS keeps an address', () => {
  assert.equal(arpaName('192.0.2.7'), '7.2.0.192.in-addr.arpa');
  assert.equal(
    arpaName('2001:db8::7'),
    '7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
  );
});

test('addresses of the inside are never asked about, whoever pretends to come from there', async () => {
  // Nothing listens at this port: whoever asked would wait.
  const ask = askReverseBy('127.0.0.1:9', 60_000);
  for (const address of ['10.0.0.5', '192.168.1.1', '127.0.0.1', 'fd00::5', '::1', 'no address'])
    assert.equal(await ask(address), null);
});

test('a resolver that says nothing holds nobody up for long', async () => {
  const ask = askReverseBy('127.0.0.1:9', 50, () => true);
  assert.equal(await ask('192.0.2.7'), null);
});
