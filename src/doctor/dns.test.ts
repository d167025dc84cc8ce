import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { test } from 'node:test';
import { done, failed } from '../model/outcome.ts';
import { startDns } from '../testing/dns-server.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { askNames, type NameFacts } from './ask-names.ts';
import { tellDns } from './dns.ts';

const madeUp: NameFacts = {
  host: 'posthorn-made-this-up.invalid',
  answer: failed({ kind: 'host-not-found', step: 'dns', detail: 'ENOTFOUND' }),
  ms: 3,
};
const found = (host: string, ms = 3): NameFacts => ({ host, answer: done(['192.0.2.1']), ms });
const without = (kind: 'host-not-found' | 'host-without-address' | 'dns-failure'): NameFacts => ({
  host: 'mail.example.test',
  answer: failed({ kind, step: 'dns', detail: '' }),
  ms: 3,
});
const servers = ['127.0.0.1:53'];

const cases: [string, NameFacts, NameFacts[], string, RegExp][] = [
  ['every name answers', madeUp, [found('mail.example.test')], 'well', /answers .* the name of your own/],
  ['no name of our own', madeUp, [], 'well', /names no server to ask about/],
  ['nothing answers', without('dns-failure'), [without('dns-failure')], 'fault', /does not answer/],
  [
    'a name that is not there',
    madeUp,
    [without('host-not-found')],
    'fault',
    /says that mail\.example\.test does not exist/,
  ],
  ['a name without address', madeUp, [without('host-without-address')], 'fault', /has no address/],
  ['one name fails', madeUp, [found('a.test'), without('dns-failure')], 'fault', /answers about other names/],
  ['a slow answer', madeUp, [found('mail.example.test', 2400)], 'warning', /took 2\.4 seconds/],
  [
    'an invented answer',
    { ...madeUp, answer: done(['192.0.2.7']) },
    [found('a.test')],
    'warning',
    /invents an address/,
  ],
];

for (const [what, nobody, own, state, text] of cases) {
  test(`DNS: ${what}`, () => {
    const [note, ...more] = toldInEnglish(tellDns({ servers, madeUp: nobody, own }, true));
    assert.equal(more.length, 0);
    assert.equal(note?.state, state);
    assert.match(note?.text ?? '', text);
    assert.equal(note?.fix !== undefined, state !== 'well');
  });
}

test('names are asked of the resolver that is set', async (t) => {
  const dns = await startDns({ 'mail.example.test': { A: ['127.0.0.1'] } });
  t.after(() => dns.close());
  const facts = await askNames(dns.address, ['mail.example.test', 'posthorn-made-this-up.invalid']);
  assert.deepEqual(facts[0]?.answer, done(['127.0.0.1']));
  assert.ok(facts[1]?.answer.ok === false && facts[1].answer.failure.kind === 'host-not-found');
  assert.deepEqual(new Set(dns.queries.map(({ name }) => name)).size, 2);
});

test('a resolver that is silent, or not there, ends as no answer within the limit', async (t) => {
  const silent = createSocket('udp4').bind(0, '127.0.0.1');
  t.after(() => silent.close());
  await once(silent, 'listening');
  const at = [`127.0.0.1:${silent.address().port}`, '127.0.0.1:1'];
  const facts = await Promise.all(at.map((server) => askNames(server, ['mail.example.test'], 300)));
  for (const [one] of facts) assert.ok(one?.answer.ok === false && one.answer.failure.kind === 'dns-failure');
});
