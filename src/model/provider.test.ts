import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { allServers, serversOf } from './provider.ts';

const own = new Map([
  ['own.test', { incoming: [hostedServer('imap', 993, { host: 'imap.own.test' })], outgoing: [] }],
  ['name.test', { username: '%EMAILLOCALPART%-x' }],
  ['dav.test', { caldav: 'https://dav.test/', incoming: [], outgoing: [] }],
]);
const provider = sampleProvider({ domains: ['example.test', ...own.keys()], ownOfDomains: own });

test('a domain without anything of its own has the servers of all', () => {
  assert.deepEqual(serversOf(provider, 'example.test'), provider.servers);
  assert.deepEqual(serversOf(provider, 'unlisted.test'), provider.servers);
});

test('what a domain names stands in place of what holds for all, direction by direction', () => {
  const { incoming, outgoing } = serversOf(provider, 'own.test');
  assert.deepEqual(
    incoming.map(({ host }) => host),
    ['imap.own.test'],
  );
  assert.deepEqual(outgoing, provider.servers.outgoing);
  assert.equal(serversOf(provider, 'dav.test').caldav, 'https://dav.test/');
  assert.deepEqual(serversOf(provider, 'dav.test').incoming, provider.servers.incoming);
});

test('a user name of a domain holds at every server of it, and at no other', () => {
  const { incoming, outgoing } = serversOf(provider, 'name.test');
  for (const { username } of [...incoming, ...outgoing]) assert.equal(username, '%EMAILLOCALPART%-x');
  assert.ok(provider.servers.incoming.every(({ username }) => username === 'address'));
});

test('all servers are those of all domains and of single ones, each once', () => {
  const all = allServers(provider);
  assert.equal(all.length, 8);
  assert.ok(all.some(({ host }) => host === 'imap.own.test'));
  assert.equal(new Set(all.map((one) => JSON.stringify(one))).size, all.length);
});
