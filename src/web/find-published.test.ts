import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Provider } from '../model/provider.ts';
import { sampleProvider } from '../publish/sample-provider.ts';
import { findPublishedBy } from './find-published.ts';

const publish = { pacc: false, mxDomains: true, mxHosts: ['mx1.example.test', 'mx2.example.test'] };
const second = 1000;
const minute = 60 * second;

/** Looks domains up in a table of exchangers by a clock of its own; every question counts. */
function finder(mx: Record<string, string[] | null>, change: Partial<Provider> = { publish }) {
  const clock = { now: 1 };
  const asked: string[] = [];
  const find = findPublishedBy(
    sampleProvider(change),
    async (domain) => {
      asked.push(domain);
      return domain in mx ? (mx[domain] ?? null) : [];
    },
    () => clock.now,
  );
  const finds = async (domain: string) => (await find(domain))?.domain ?? null;
  return { finds, asked, clock };
}

test('listed domains are never looked up, and others only where that is switched on', async () => {
  const mx = { 'customer.test': ['mx2.example.test'] };
  const on = finder(mx);
  assert.equal(await on.finds('example.test'), 'example.test');
  assert.deepEqual(on.asked, []);
  assert.equal(await on.finds('customer.test'), 'customer.test');
  assert.equal(await on.finds('elsewhere.test'), null);
  assert.deepEqual(on.asked, ['customer.test', 'elsewhere.test']);
  for (const change of [{}, { publish: { ...publish, mxDomains: false } }]) {
    const off = finder(mx, change);
    assert.equal(await off.finds('customer.test'), null);
    assert.deepEqual(off.asked, []);
  }
});

test('an exchanger below ours, addresses, and a provider without servers do not count', async () => {
  const { finds, asked } = finder({ 'a.test': ['x.mx1.example.test'] });
  assert.equal(await finds('a.test'), null);
  assert.equal(await finds('192.0.2.7'), null);
  assert.deepEqual(asked, ['a.test']);
  const bare = finder(
    { 'b.test': ['mx1.example.test'] },
    { publish, servers: { incoming: [], outgoing: [] } },
  );
  assert.equal(await bare.finds('b.test'), null);
  assert.deepEqual(bare.asked, []);
});

test('a yes is kept for an hour, a no for five minutes, silence for half a minute', async () => {
  const { finds, asked, clock } = finder({ 'yes.test': ['mx1.example.test'], 'mute.test': null });
  const all = () => Promise.all(['yes.test', 'no.test', 'mute.test'].map(finds));
  const since = async (time: number) => {
    clock.now = 1 + time;
    asked.length = 0;
    assert.deepEqual(await all(), ['yes.test', null, null]);
    return [...asked];
  };
  assert.deepEqual(await since(0), ['yes.test', 'no.test', 'mute.test']);
  assert.deepEqual(await since(29 * second), []);
  assert.deepEqual(await since(31 * second), ['mute.test']);
  assert.deepEqual(await since(5 * minute - 1), ['mute.test']);
  assert.deepEqual(await since(5 * minute + second), ['no.test']);
  assert.deepEqual(await since(60 * minute + second), ['yes.test', 'no.test', 'mute.test']);
});

test('questions about one domain at the same time are one', async () => {
  const { finds, asked } = finder({ 'yes.test': ['mx1.example.test'] });
  const answers = await Promise.all(Array.from({ length: 50 }, () => finds('yes.test')));
  assert.ok(answers.every((domain) => domain === 'yes.test'));
  assert.equal(asked.length, 1);
});

test('twenty new domains a second reach the DNS; the rest is not found, and may be asked for again', async () => {
  const names = Array.from({ length: 100 }, (_, number) => `x${number}.test`);
  const { finds, asked, clock } = finder(
    Object.fromEntries(names.map((name) => [name, ['mx1.example.test']])),
  );
  const found = await Promise.all(names.map(finds));
  assert.equal(asked.length, 20);
  assert.equal(found.filter((domain) => domain !== null).length, 20);
  assert.equal(await finds('x0.test'), 'x0.test');
  assert.equal(await finds('x99.test'), null);
  clock.now = 1 + second;
  assert.equal(await finds('x99.test'), 'x99.test');
});
