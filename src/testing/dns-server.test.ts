import assert from 'node:assert/strict';
import { Resolver } from 'node:dns/promises';
import { after, test } from 'node:test';
import { startDns } from './dns-server.ts';

const server = await startDns({
  'example.test': {
    MX: [{ preference: 10, exchange: 'mail.example.test' }],
    TXT: ['v=spf1 -all'],
  },
  'mail.example.test': { A: ['127.0.0.12'], AAAA: ['::1'] },
  'pop.example.test': { CNAME: 'mail.example.test' },
  'loop.example.test': { CNAME: 'loop.example.test' },
  'dangling.example.test': { CNAME: 'nowhere.example.test' },
  '_pop3s._tcp.example.test': { SRV: [{ priority: 0, weight: 1, port: 995, target: 'mail.example.test' }] },
  '_imap._tcp.example.test': { SRV: [{ priority: 0, weight: 0, port: 0, target: '.' }] },
  'ill.example.test': { fails: 'SERVFAIL' },
  'mute.example.test': { fails: 'silence' },
  'slow.example.test': { A: ['127.0.0.13'], delayMs: 120 },
  'key.example.test': { TXT: [`v=DKIM1; p=${'k'.repeat(392)}`] },
  'big.example.test': { A: ['127.0.0.14'], truncated: true },
});
after(() => server.close());

const resolver = new Resolver({ timeout: 60_000, tries: 1 });
resolver.setServers([server.address]);
/** For the name that is never answered. */
const impatient = new Resolver({ timeout: 300, tries: 1 });
impatient.setServers([server.address]);

test('answers the types of its table', async () => {
  assert.deepEqual(await resolver.resolve4('mail.example.test'), ['127.0.0.12']);
  assert.deepEqual(await resolver.resolve6('mail.example.test'), ['::1']);
  const [mx] = await resolver.resolveMx('Example.TEST');
  assert.deepEqual({ host: mx?.exchange, rank: mx?.priority }, { host: 'mail.example.test', rank: 10 });
  assert.deepEqual(await resolver.resolveTxt('example.test'), [['v=spf1 -all']]);
  const [srv] = await resolver.resolveSrv('_pop3s._tcp.example.test');
  assert.deepEqual({ name: srv?.name, port: srv?.port }, { name: 'mail.example.test', port: 995 });
  assert.equal((await resolver.resolveSrv('_imap._tcp.example.test'))[0]?.name, '');
});

test('follows an alias, and gives up on one that goes nowhere', async () => {
  assert.deepEqual(await resolver.resolve4('pop.example.test'), ['127.0.0.12']);
  await assert.rejects(resolver.resolve4('dangling.example.test'), { code: 'ENOTFOUND' });
  await assert.rejects(resolver.resolve4('loop.example.test'), { code: 'ESERVFAIL' });
});

test('tells a missing name from a missing type', async () => {
  await assert.rejects(resolver.resolve4('nowhere.example.test'), { code: 'ENOTFOUND' });
  await assert.rejects(resolver.resolve4('example.test'), { code: 'ENODATA' });
});

test('fails, is silent and is slow on demand', async () => {
  await assert.rejects(resolver.resolve4('ill.example.test'), { code: 'ESERVFAIL' });
  await assert.rejects(impatient.resolve4('mute.example.test'), { code: 'ETIMEOUT' });
  const started = performance.now();
  assert.deepEqual(await resolver.resolve4('slow.example.test'), ['127.0.0.13']);
  assert.ok(performance.now() - started >= 110);
});

test('a long text comes in pieces of at most 255 bytes', async () => {
  const [pieces = []] = await resolver.resolveTxt('key.example.test');
  assert.deepEqual(
    pieces.map(({ length }) => length),
    [255, 148],
  );
  assert.equal(pieces.join(''), `v=DKIM1; p=${'k'.repeat(392)}`);
});

test('a truncated answer is asked for again by TCP', async () => {
  assert.deepEqual(await resolver.resolve4('big.example.test'), ['127.0.0.14']);
  const asked = server.queries.filter(({ name }) => name === 'big.example.test').map(({ over }) => over);
  assert.deepEqual(asked, ['udp', 'tcp']);
});
