import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import type { DiscoveryFact } from '../../model/report.ts';
import type { Source } from '../../model/server-settings.ts';
import { startDns } from '../../testing/dns-server.ts';
import type { Zone, ZoneEntry } from '../../testing/dns-zone.ts';
import { testParts } from '../../testing/test-parts.ts';
import { startWeb, type WebPage, type WebRequest } from '../../testing/web-servers.ts';
import { CheckContext } from '../check-context.ts';
import type { CheckParts } from '../check-parts.ts';
import { parseRequest } from '../parse-request.ts';
import { discover } from './index.ts';

const here: ZoneEntry = { A: ['127.0.0.1'] };
/** Only the made-up name for wildcards must lie elsewhere. */
const hosts = [
  'example.test',
  'autoconfig.example.test',
  'autodiscover.example.test',
  'ua-auto-config.example.test',
  'autoconfig.hoster.test',
  'autodiscover.hoster.test',
  'autoconfig.mail.hoster.test',
  'autodiscover.mail.hoster.test',
  'autodiscover.db.test',
  'db.test',
];

interface Set {
  zone?: Zone;
  page?: (request: WebRequest) => WebPage | null;
  untrusted?: string[];
  parts?: Partial<CheckParts>;
  timeMs?: number;
}

async function look(
  t: TestContext,
  { zone = {}, page = () => null, untrusted = [], parts = {}, timeMs }: Set,
) {
  const dns = await startDns({ 'example.test': {}, ...zone });
  const web = await startWeb(hosts, page, untrusted);
  t.after(() => Promise.all([dns.close(), web.close()]));
  const request = parseRequest({ address: 'ann@example.test', password: 'tiger-lily-42' });
  assert.ok(request.ok);
  const given = { dns: dns.address, extraRoots: [web.root], webPorts: web.ports, ispdbUrl: null, ...parts };
  const signal = new AbortController().signal;
  const context = new CheckContext(request.value, testParts(given), () => {}, signal);
  const facts = await discover(context, timeMs);
  context.resolver.cancel();
  const of = (source: Source) => {
    const fact = facts.find((one) => one.source === source);
    assert.ok(fact, `${source} has an answer`);
    return fact;
  };
  return { facts, of, web, dns };
}

function config(host: string): string {
  const server = (tag: string, type: string, port: number) =>
    `<${tag} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></${tag}>`;
  return `<clientConfig version="1.1"><emailProvider id="x.test"><domain>x.test</domain>${server('incomingServer', 'imap', 993)}${server('outgoingServer', 'smtp', 465)}</emailProvider></clientConfig>`;
}

const named = (fact: DiscoveryFact) =>
  fact.candidates.map(({ protocol, host, port, security }) => `${protocol} ${host}:${port} ${security}`);
const both = (host: string) => [`imap ${host}:993 tls`, `smtp ${host}:465 tls`];
const failures = (fact: DiscoveryFact) =>
  (fact.answers ?? []).filter(({ outcome }) => outcome === 'failed').map(({ problem }) => problem);

const ownHost = { 'autoconfig.example.test': here };

test('autoconfig over https is found and vouches for its servers; http is not asked then', async (t) => {
  const { of, web } = await look(t, {
    zone: { ...ownHost, 'example.test': here },
    page: ({ host }) => (host === 'autoconfig.example.test' ? { body: config('mail.hoster.test') } : null),
  });
  const fact = of('autoconfig');
  assert.deepEqual([fact.outcome, fact.trusted, named(fact)], ['found', true, both('mail.hoster.test')]);
  assert.equal(fact.asked, 'https://autoconfig.example.test/mail/config-v1.1.xml');
  const files = web.asked.filter((url) => url.includes('config-v1.1'));
  assert.deepEqual(files.toSorted(), [
    'https://autoconfig.example.test/mail/config-v1.1.xml',
    'https://autoconfig.example.test/mail/config-v1.1.xml?emailaddress=ann%40example.test',
    'https://example.test/.well-known/autoconfig/mail/config-v1.1.xml',
    'https://example.test/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=ann%40example.test',
  ]);
});

test('the first of the four places wins, whichever answers first', async (t) => {
  const slow = (body: string): WebPage => ({ act: (response) => setTimeout(() => response.end(body), 150) });
  const { of } = await look(t, {
    zone: { ...ownHost, 'example.test': here },
    page: ({ host }) =>
      host === 'example.test' ? { body: config('second.test') } : slow(config('first.test')),
  });
  assert.deepEqual(named(of('autoconfig')), both('first.test'));
});

test('autoconfig over http alone is found, is not trusted, and https is told to be broken', async (t) => {
  const { of } = await look(t, {
    zone: ownHost,
    untrusted: ['autoconfig.example.test'],
    page: () => ({ body: config('mail.hoster.test') }),
  });
  const fact = of('autoconfig');
  assert.deepEqual(
    [fact.outcome, fact.trusted, fact.detail],
    [
      'found',
      false,
      'the certificate does not prove the name at https://autoconfig.example.test/mail/config-v1.1.xml; read without protection on the way',
    ],
  );
  assert.deepEqual(failures(fact), ['certificate', 'certificate']);
});

test('a redirect from https to http spoils the trust', async (t) => {
  const { of } = await look(t, {
    zone: ownHost,
    page: ({ scheme }) =>
      scheme === 'http'
        ? { body: config('mail.hoster.test') }
        : { status: 302, headers: { location: 'http://autoconfig.example.test/mail/config-v1.1.xml' } },
  });
  assert.deepEqual([of('autoconfig').outcome, of('autoconfig').trusted], ['found', false]);
});

test('which question was answered is remembered', async (t) => {
  const { of } = await look(t, {
    zone: ownHost,
    page: ({ path }) => (path.includes('emailaddress=') ? { body: config('mail.hoster.test') } : null),
  });
  const answers = of('autoconfig').answers ?? [];
  assert.deepEqual(
    answers.slice(0, 2).map(({ withAddress, outcome, status }) => [withAddress, outcome, status]),
    [
      [true, 'found', 200],
      [false, 'failed', 404],
    ],
  );
  assert.ok(answers.every(({ url }) => !url.includes('ann')));
});

const faults: [string, WebPage, string][] = [
  ['a server error', { status: 500 }, 'http-error'],
  ['a web page', { headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Hello' }, 'malformed'],
  ['a file cut short', { body: config('a.test').slice(0, 150) }, 'malformed'],
  ['a file with hostile hosts only', { body: config('a b\r\nQUIT') }, 'malformed'],
  ['a file too long', { body: `<!--${'x'.repeat(300_000)}-->` }, 'too-long'],
  ['circles', { status: 302, headers: { location: '/mail/config-v1.1.xml' } }, 'redirects'],
  ['a way to a private address', { status: 302, headers: { location: 'http://10.0.0.1/' } }, 'not-allowed'],
];

for (const [what, page, problem] of faults) {
  test(`${what} at the host made for autoconfig is a fault: ${problem}`, async (t) => {
    const { of } = await look(t, { zone: ownHost, page: () => page });
    const fact = of('autoconfig');
    assert.deepEqual([fact.outcome, named(fact)], ['failed', []]);
    assert.deepEqual([...new Set(failures(fact))], [problem]);
  });

  test(`${what} on the website, or below a wildcard, is no news`, async (t) => {
    const { of } = await look(t, {
      zone: { ...ownHost, 'example.test': here, 'posthorn-wildcard-test.example.test': here },
      page: ({ host, path }) =>
        host === 'autoconfig.example.test' || path.includes('.well-known') ? { ...page } : null,
    });
    // A file that is meant to be one is a fault wherever it lies.
    const isMeant = page.body?.includes('<clientConfig') === true;
    assert.equal(of('autoconfig').outcome, isMeant ? 'failed' : 'nothing');
  });
}

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
  assert.equal(of('ispdb').detail, 'switched off');
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

function autodiscoverAnswer(host: string): string {
  const ns = 'http://schemas.microsoft.com/exchange/autodiscover';
  const part = (type: string, port: number) =>
    `<Protocol><Type>${type}</Type><Server>${host}</Server><Port>${port}</Port></Protocol>`;
  return `<Autodiscover xmlns="${ns}/responseschema/2006"><Response><Account><Action>settings</Action>${part('IMAP', 993)}${part('SMTP', 465)}</Account></Response></Autodiscover>`;
}

const isPox = ({ path, method }: WebRequest) =>
  path === '/autodiscover/autodiscover.xml' && method === 'POST';

test('Autodiscover is asked by POST over https, without a password', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here },
    page: (request) => (isPox(request) ? { body: autodiscoverAnswer('mail.hoster.test') } : null),
  });
  assert.deepEqual([of('autodiscover').trusted, named(of('autodiscover'))], [true, both('mail.hoster.test')]);
  const posts = web.requests.filter(({ method }) => method === 'POST');
  assert.deepEqual(
    posts.map(({ scheme, headers }) => [scheme, headers['content-type'], headers.authorization]),
    [['https', 'text/xml; charset=utf-8', undefined]],
  );
  assert.match(posts[0]?.body ?? '', /<EMailAddress>ann@example\.test<\/EMailAddress>/);
  assert.ok(!JSON.stringify(web.requests).includes('tiger-lily'));
});

const said: [string, string, RegExp][] = [
  ['error 600', '<Error><ErrorCode>600</ErrorCode></Error>', /knows no such mailbox \(error 600\)/],
  [
    'an Exchange account alone',
    '<Account><Protocol><Type>EXCH</Type><Server>x.test</Server></Protocol></Account>',
    /names an Exchange account/,
  ],
];

for (const [what, inside, words] of said) {
  test(`${what} is no settings, and no silence either`, async (t) => {
    const body = `<Autodiscover><Response>${inside}</Response></Autodiscover>`;
    const { of } = await look(t, {
      zone: { 'autodiscover.example.test': here },
      page: (request) => (isPox(request) ? { body } : null),
    });
    assert.equal(of('autodiscover').outcome, 'nothing');
    assert.match(of('autodiscover').detail, words);
    assert.equal(of('autodiscover').asked, 'https://autodiscover.example.test/autodiscover/autodiscover.xml');
  });
}

test('a file that we read and Thunderbird refuses says so, and a whole one does not', async (t) => {
  const refusing = async (text: string) => {
    const { of } = await look(t, {
      zone: { 'autoconfig.example.test': here },
      page: ({ path }) => (path.startsWith('/mail/') ? { body: text } : null),
    });
    return of('autoconfig').answers?.[0]?.refusals?.map(({ program }) => program) ?? [];
  };
  const bare = config('mail.hoster.test');
  assert.deepEqual(await refusing(bare), ['Thunderbird', 'Thunderbird and K-9 Mail on Android']);
  const way = '<authentication>password-cleartext</authentication></';
  assert.deepEqual(await refusing(bare.replaceAll(/<\/(?=incomingServer|outgoingServer)/g, way)), []);
});

test('Autodiscover over http is asked only where to go, and what lies there is not trusted', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here },
    untrusted: ['autodiscover.example.test'],
    page: (request) => {
      if (request.scheme === 'http')
        return {
          status: 302,
          headers: { location: 'https://autodiscover.hoster.test/autodiscover/autodiscover.xml' },
        };
      return isPox(request) ? { body: autodiscoverAnswer('mail.hoster.test') } : null;
    },
  });
  assert.deepEqual(
    [of('autodiscover').trusted, named(of('autodiscover'))],
    [false, both('mail.hoster.test')],
  );
  const [plain] = web.requests.filter(
    ({ scheme, path }) => scheme === 'http' && path.includes('autodiscover'),
  );
  assert.deepEqual([plain?.method, plain?.body], ['GET', '']);
});

test('Autodiscover by SRV is found, and not trusted elsewhere', async (t) => {
  const { of } = await look(t, {
    zone: {
      '_autodiscover._tcp.example.test': {
        SRV: [{ priority: 0, weight: 0, port: 443, target: 'autodiscover.hoster.test' }],
      },
      'autodiscover.hoster.test': here,
    },
    page: (request) => (isPox(request) ? { body: autodiscoverAnswer('mail.hoster.test') } : null),
  });
  assert.deepEqual(
    [of('autodiscover').trusted, named(of('autodiscover'))],
    [false, both('mail.hoster.test')],
  );
});

test('Autodiscover follows a redirect by asking again, and never over http', async (t) => {
  const to = (url: string) => ({ status: 302, headers: { location: url } });
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here, 'example.test': here },
    page: (request) => {
      if (!isPox(request)) return null;
      if (request.host === 'example.test') return to('http://autodiscover.hoster.test/x');
      if (request.host === 'autodiscover.example.test')
        return to('https://autodiscover.hoster.test/autodiscover/autodiscover.xml');
      return { body: autodiscoverAnswer('mail.hoster.test') };
    },
  });
  assert.deepEqual([of('autodiscover').trusted, named(of('autodiscover'))], [true, both('mail.hoster.test')]);
  assert.ok(!web.asked.includes('http://autodiscover.hoster.test/x'));
});

const otherAddress = (address: string) =>
  `<Autodiscover><Response><Account><Action>redirectAddr</Action><RedirectAddr>${address}</RedirectAddr></Account></Response></Autodiscover>`;

/** Answers each host of the table by the address that it leads to; every other one names servers. */
const leading =
  (leads: Record<string, string>) =>
  (request: WebRequest): WebPage | null => {
    const address = leads[request.host];
    if (!isPox(request)) return null;
    return { body: address === undefined ? autodiscoverAnswer('mail.hoster.test') : otherAddress(address) };
  };

test('Autodiscover that names another address is asked for that one, at its domain', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here },
    page: leading({ 'autodiscover.example.test': 'ann.smith@hoster.test' }),
  });
  const fact = of('autodiscover');
  assert.deepEqual([fact.trusted, named(fact)], [true, both('mail.hoster.test')]);
  assert.equal(fact.asked, 'https://autodiscover.hoster.test/autodiscover/autodiscover.xml');
  assert.equal(fact.candidates[0]?.username, 'ann.smith@hoster.test');
  const asked = web.requests
    .filter(isPox)
    .map(({ host, body }) => [host, /<EMailAddress>([^<]+)<\//.exec(body)?.[1]]);
  assert.deepEqual(asked, [
    ['autodiscover.example.test', 'ann@example.test'],
    ['autodiscover.hoster.test', 'ann.smith@hoster.test'],
  ]);
});

test('another address that an unproved way names leads to nothing trusted', async (t) => {
  const { of } = await look(t, {
    zone: {
      '_autodiscover._tcp.example.test': {
        SRV: [{ priority: 0, weight: 0, port: 443, target: 'db.test' }],
      },
      'db.test': here,
      'autodiscover.hoster.test': here,
    },
    page: leading({ 'db.test': 'ann@hoster.test' }),
  });
  assert.deepEqual(
    [of('autodiscover').trusted, named(of('autodiscover'))],
    [false, both('mail.hoster.test')],
  );
});

test('Autodiscover is followed to two other addresses, and never in circles', async (t) => {
  const zone = {
    'autodiscover.example.test': here,
    'autodiscover.hoster.test': here,
    'autodiscover.mail.hoster.test': here,
    'autodiscover.db.test': here,
  };
  const steps = {
    'autodiscover.example.test': 'ann@hoster.test',
    'autodiscover.hoster.test': 'ann@mail.hoster.test',
  };
  const last = 'autodiscover.mail.hoster.test';
  const asked = async (next: Record<string, string>) => {
    const { of, web } = await look(t, { zone, page: leading({ ...steps, ...next }) });
    return [of('autodiscover').outcome, ...web.requests.filter(isPox).map(({ host }) => host)];
  };
  const way = [...Object.keys(steps), last];
  assert.deepEqual(await asked({}), ['found', ...way]);
  assert.deepEqual(await asked({ [last]: 'ann@db.test' }), ['nothing', ...way]);
  assert.deepEqual(await asked({ [last]: 'ann@example.test' }), ['nothing', ...way]);
});

test('another address that is none is a fault, and nobody is asked for it', async (t) => {
  for (const address of ['ann', 'ann@10.0.0.1/x', 'a b@hoster.test']) {
    const { of, web } = await look(t, {
      zone: { 'autodiscover.example.test': here },
      page: leading({ 'autodiscover.example.test': address }),
    });
    assert.deepEqual(failures(of('autodiscover')), ['malformed'], address);
    assert.equal(web.requests.filter(isPox).length, 1);
  }
});

test('Autodiscover that wants the password first gives nothing, and a fault beside it is none', async (t) => {
  const { of } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here },
    untrusted: ['autodiscover.example.test'],
    page: ({ scheme }) =>
      scheme === 'http'
        ? {
            status: 302,
            headers: { location: 'https://autodiscover.hoster.test/autodiscover/autodiscover.xml' },
          }
        : { status: 401, headers: { 'www-authenticate': 'Basic' } },
  });
  assert.deepEqual([of('autodiscover').outcome, failures(of('autodiscover'))], ['nothing', []]);
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
