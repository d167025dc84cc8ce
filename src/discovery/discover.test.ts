import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Zone } from '../testing/dns-zone.ts';
import { english } from '../testing/english.ts';
import { both, config, failures, here, look, named, ownHost } from '../testing/look-for-settings.ts';
import { testParts } from '../testing/test-parts.ts';
import type { WebRequest } from '../testing/web-servers.ts';
import { toldText } from '../words/told-text.ts';

test('a domain that publishes nothing gives nothing, from every source', async (t) => {
  const { facts } = await look(t, {});
  assert.deepEqual(
    facts.map(({ source, outcome }) => `${source} ${outcome}`),
    [
      'practice nothing',
      'provider nothing',
      'autoconfig nothing',
      'ispdb nothing',
      'mx nothing',
      'autodiscover nothing',
      'pacc nothing',
      'srv nothing',
      'guess nothing',
    ],
  );
});

test('the database of providers hears the domain and not the address, and vouches', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'db.test': here },
    parts: { ispdbUrl: 'https://db.test/v1.1/' },
    page: ({ host }) => (host === 'db.test' ? { body: config('mail.hoster.test') } : null),
  });
  assert.deepEqual([of('ispdb').trusted, named(of('ispdb'))], [true, both('mail.hoster.test')]);
  assert.deepEqual(web.asked, ['https://db.test/v1.1/example.test']);
});

test('the database of providers can be switched off', async (t) => {
  const { of, dns } = await look(t, { parts: { ispdbUrl: null } });
  assert.equal(toldText(english, of('ispdb').detail), 'switched off');
  assert.ok(dns.queries.every(({ name }) => !name.includes('thunderbird')));
});

test('the mail exchanger leads to its provider, which nobody vouches for', async (t) => {
  const { of } = await look(t, {
    zone: {
      'example.test': {
        MX: [
          { preference: 20, exchange: 'mx.other.test' },
          { preference: 10, exchange: 'mx1.mail.hoster.test' },
        ],
      },
      'autoconfig.hoster.test': here,
    },
    page: ({ host }) => (host === 'autoconfig.hoster.test' ? { body: config('imap.hoster.test') } : null),
  });
  assert.deepEqual([of('mx').trusted, named(of('mx'))], [false, both('imap.hoster.test')]);
  assert.deepEqual(
    of('mx').answers?.map(({ url }) => url),
    [
      'https://autoconfig.mail.hoster.test/mail/config-v1.1.xml',
      'https://autoconfig.hoster.test/mail/config-v1.1.xml',
    ],
  );
});

test('a mail exchanger of the domain itself is not asked again', async (t) => {
  const { of } = await look(t, {
    zone: { 'example.test': { MX: [{ preference: 10, exchange: 'mx.example.test' }] } },
  });
  assert.deepEqual([of('mx').outcome, of('mx').answers], ['nothing', []]);
});

const paccFile = JSON.stringify({
  protocols: { imap: { host: 'mail.hoster.test' }, submit: { host: 'mail.hoster.test' } },
});
const digest = createHash('sha256').update(paccFile).digest('base64');
const paccZone = (d: string): Zone => ({
  'ua-auto-config.example.test': here,
  '_ua-auto-config.example.test': { TXT: [`v=UAAC1; a=sha256; d=${d}`] },
});

test('PACC is held against its digest in the DNS', async (t) => {
  const page = ({ path }: WebRequest) =>
    path === '/.well-known/user-agent-configuration.json' ? { body: paccFile } : null;
  const right = await look(t, { zone: paccZone(digest), page });
  assert.deepEqual([right.of('pacc').trusted, named(right.of('pacc'))], [true, both('mail.hoster.test')]);
  const wrong = await look(t, { zone: paccZone('AAAA'), page });
  assert.deepEqual([wrong.of('pacc').outcome, failures(wrong.of('pacc'))], ['failed', ['digest']]);
});

test('SRV records give servers in their order; a dot means none, and an odd name is left out', async (t) => {
  const record = (target: string, priority = 0, port = 993) => ({ priority, weight: 0, port, target });
  const { of } = await look(t, {
    zone: {
      '_imaps._tcp.example.test': { SRV: [record('second.test', 20), record('first.test', 10)] },
      '_pop3s._tcp.example.test': { SRV: [record('.', 0, 0)] },
      '_submission._tcp.example.test': { SRV: [record('smtp.test', 0, 465), record('127', 0, 587)] },
    },
  });
  assert.deepEqual(named(of('srv')), [
    'imap first.test:993 tls',
    'imap second.test:993 tls',
    'smtp smtp.test:465 tls',
  ]);
  assert.notEqual(of('srv').trusted, true);
});

test('guesses follow Thunderbird: IMAP first, TLS before STARTTLS, and names that exist', async (t) => {
  const { of } = await look(t, { zone: { 'mail.example.test': here, 'pop.example.test': here } });
  assert.deepEqual(named(of('guess')), [
    'imap mail.example.test:993 tls',
    'imap mail.example.test:143 starttls',
    'pop3 pop.example.test:995 tls',
    'pop3 mail.example.test:995 tls',
    'pop3 pop.example.test:110 starttls',
    'pop3 mail.example.test:110 starttls',
    'smtp mail.example.test:465 tls',
    'smtp mail.example.test:587 starttls',
  ]);
});

test('one slow source holds nobody up: what is known when the time is over counts', async (t) => {
  const began = performance.now();
  const { of } = await look(t, {
    zone: {
      ...ownHost,
      'autodiscover.example.test': here,
      'pop3.example.test': { fails: 'silence' },
      'mail.example.test': here,
    },
    page: ({ host }) => (host === 'autoconfig.example.test' ? { body: config('a.test') } : { act: () => {} }),
    timeMs: 2000,
  });
  assert.ok(performance.now() - began < 30_000);
  assert.equal(of('autoconfig').outcome, 'found');
  assert.deepEqual(failures(of('autodiscover')), ['timeout']);
  assert.ok(named(of('guess')).includes('imap mail.example.test:993 tls'));
});

test('settings of the provider file end the search before anything is asked', async (t) => {
  const server = { host: 'mail.hoster.test', port: 993, security: 'tls' as const, username: 'address' };
  const provider = {
    ...testParts().provider,
    domains: ['example.test'],
    servers: { incoming: [{ ...server, protocol: 'imap' as const }], outgoing: [] },
  };
  const { facts, web, dns } = await look(t, {
    parts: { provider },
    page: () => ({ body: config('a.test') }),
  });
  assert.deepEqual(
    facts.map(({ source }) => source),
    ['practice', 'provider'],
  );
  assert.deepEqual([web.connections(), dns.queries.length], [0, 0]);
});

test('a practice address is never looked up outside', async (t) => {
  const practice = { covers: () => true, servers: () => [], ca: '' };
  const { facts, web, dns } = await look(t, {
    parts: { practice },
    page: () => ({ body: config('a.test') }),
  });
  assert.deepEqual(
    facts.map(({ source, outcome }) => `${source} ${outcome}`),
    ['practice nothing', 'provider nothing'],
  );
  assert.deepEqual([web.connections(), dns.queries.length], [0, 0]);
});
