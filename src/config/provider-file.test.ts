import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ConfigError, loadConfig } from '../config.ts';
import { linkNames, serversOf } from '../model/provider.ts';
import { english } from '../testing/english.ts';

const folder = mkdtempSync(join(tmpdir(), 'posthorn-provider-'));
after(() => rmSync(folder, { recursive: true }));

function read(json: unknown) {
  const path = join(folder, 'provider.json');
  writeFileSync(path, JSON.stringify(json));
  return loadConfig({ POSTHORN_PROVIDER_FILE: path }).provider;
}

const imap = { protocol: 'imap', host: 'imap.own.test', port: 993, security: 'tls' };

test('a domain may be a name, or an object with servers and a user name of its own', () => {
  const provider = read({
    domains: ['Example.TEST', { name: 'Own.test', servers: { incoming: [imap] }, username: 'localpart' }],
    servers: {
      incoming: [{ ...imap, host: 'mail.example.test' }],
      outgoing: [{ host: 'mail.example.test', port: 465, security: 'tls' }],
    },
  });
  assert.deepEqual(provider.domains, ['example.test', 'own.test']);
  const own = serversOf(provider, 'own.test');
  assert.deepEqual(
    [...own.incoming, ...own.outgoing].map(({ host, username }) => [host, username]),
    [
      ['imap.own.test', 'localpart'],
      ['mail.example.test', 'localpart'],
    ],
  );
  assert.equal(serversOf(provider, 'example.test').incoming[0]?.username, 'address');
});

test('every link, limit, plan and service is read', () => {
  const links = Object.fromEntries(linkNames.map((name) => [name, `https://example.test/${name}`]));
  const mailbox = { sizes: ['2 GB'], maxMessageMB: 50, sendingLimitPerHour: 200, loginDelayMinutes: 5 };
  const plans = [{ name: 'Small', price: '1 € a month', mailbox: '2 GB', url: 'https://example.test/small' }];
  const dav = { caldav: 'https://dav.example.test/cal/', carddav: 'https://dav.example.test/card/' };
  const servers = { ...dav, jmap: 'https://jmap.example.test/session' };
  const provider = read({ links, mailbox, plans, servers, support: { hours: 'Monday to Friday, 9 to 17' } });
  assert.deepEqual(provider.links, links);
  assert.deepEqual(provider.mailbox, mailbox);
  assert.deepEqual(provider.plans, plans);
  assert.deepEqual(provider.servers, { incoming: [], outgoing: [], ...servers });
  assert.equal(provider.support.hours, 'Monday to Friday, 9 to 17');
});

const wrong: [string, unknown][] = [
  ['links.webmail', { links: { webmail: 'javascript:alert(1)' } }],
  ['links.privacy', { links: { privacy: 'ftp://example.test/' } }],
  ['links', { links: { blog: 'https://example.test/' } }],
  ['mailbox.maxMessageMB', { mailbox: { maxMessageMB: '50 MB' } }],
  ['mailbox.sizes[0]', { mailbox: { sizes: [''] } }],
  ['mailbox.loginDelayMinutes', { mailbox: { loginDelayMinutes: 0 } }],
  ['plans[0].name', { plans: [{ price: '1 €' }] }],
  ['plans[0].url', { plans: [{ name: 'Small', url: 'javascript:alert(1)' }] }],
  ['ticketUrl', { ticketUrl: 'https://desk.example.test/' }],
  ['ticketUrl', { ticketUrl: 'https://{ticket}.example.test/' }],
  ['ticketUrl', { ticketUrl: 'javascript:{ticket}' }],
  ['servers.caldav', { servers: { caldav: 'http://dav.example.test/' } }],
  ['servers.carddav', { servers: { carddav: 'https://dav.example.test/%EMAILADDRESS%/' } }],
  ['servers.jmap', { servers: { jmap: 'https://ann@jmap.example.test/' } }],
  ['domains[0]', { domains: [7] }],
  ['domains[1].name', { domains: ['a.test', { name: 'not a domain' }] }],
  ['domains[0].name', { domains: [{ username: 'address' }] }],
  ['domains[0].username', { domains: [{ name: 'a.test', username: '%USER%' }] }],
  [
    'domains[0].servers.incoming[0].port',
    { domains: [{ name: 'a.test', servers: { incoming: [{ ...imap, port: 0 }] } }] },
  ],
  ['domains[0]', { domains: [{ name: 'a.test', server: {} }] }],
  ['domains[1].name', { domains: ['a.test', { name: 'A.test', username: 'localpart' }] }],
];

for (const [key, json] of wrong) {
  test(`a fault names ${key} in ${JSON.stringify(json)}`, () => {
    assert.throws(
      () => read(json),
      (error) => error instanceof ConfigError && error.told(english).includes(`provider.json: ${key}: `),
    );
  });
}

test('servers beside mail are read, with the user name of their domain, and are no mail servers', () => {
  const sieve = { protocol: 'sieve', host: 'mail.example.test', port: 4190, security: 'starttls' };
  const domains = ['example.test', { name: 'own.test', username: 'localpart' }];
  const provider = read({ domains, servers: { extra: [sieve] } });
  assert.deepEqual(serversOf(provider, 'example.test').extra, [{ ...sieve, username: 'address' }]);
  assert.deepEqual(serversOf(provider, 'own.test').extra, [{ ...sieve, username: 'localpart' }]);
  assert.deepEqual(serversOf(provider, 'own.test').incoming, []);
});
