import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { parse as parsePlist } from 'plist';
import { parseAutodiscover } from '../../discovery/parse-autodiscover.ts';
import { parsePacc } from '../../discovery/parse-pacc.ts';
import type { Provider } from '../../model/provider.ts';
import { paccRecord } from '../../publish/render-pacc.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { readAsAndroid, readAsThunderbird } from '../../testing/read-as-clients.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

async function start(change: Partial<Provider> = {}) {
  const provider = sampleProvider(change);
  const store = {
    get: () => Promise.reject(new Error('the database was asked')),
    delete: () => Promise.reject(new Error('the database was asked')),
  };
  const { app } = await testApp(runsWell, { config: { ...testConfig, provider }, store });
  return app;
}

const host = (name: string) => ({ host: name });
const wellKnown = '/.well-known/autoconfig/mail/config-v1.1.xml';

test('autoconfig is answered at both paths, by address and by host, for every mailbox alike', async () => {
  const app = await start();
  const ways: [string, string][] = [
    ['/mail/config-v1.1.xml?emailaddress=ann%40example.test', 'anything.test'],
    ['/mail/config-v1.1.xml?emailaddress=nobody+x@EXAMPLE.test', 'anything.test'],
    ['/mail/config-v1.1.xml?emailaddress=ann%2540example.test', 'anything.test'],
    ['/mail/config-v1.1.xml?emailaddress=ann@example.test&emailaddress=bob@other.test', 'anything.test'],
    ['/mail/config-v1.1.xml', 'autoconfig.example.test'],
    [wellKnown, 'example.test'],
    [wellKnown, 'Example.TEST:8080'],
    [`${wellKnown}?emailaddress=`, 'example.test'],
  ];
  const bodies = new Set<string>();
  for (const [url, name] of ways) {
    const reply = await app.inject({ url, headers: host(name) });
    assert.equal(reply.statusCode, 200, url);
    assert.equal(reply.headers['content-type'], 'text/xml; charset=utf-8');
    assert.equal(reply.headers['set-cookie'], undefined);
    bodies.add(reply.body);
  }
  const [body = ''] = bodies;
  assert.equal(bodies.size, 1);
  assert.equal(readAsThunderbird(body).length, 6);
  assert.equal(readAsAndroid(body)[0]?.type, 'imap');
});

test('mail-v1.xml is of the newer version; Evolution, which mixes up several servers, gets the best alone', async () => {
  const app = await start();
  const read = async (path: string) => (await app.inject({ url: path, headers: host('example.test') })).body;
  const newer = await read('/.well-known/mail-v1.xml?emailaddress=ann@example.test');
  assert.match(newer, /<clientConfig version="1\.2">/);
  assert.equal(readAsThunderbird(newer).length, 6);
  const alone = await read('/mail/config-v1.1.xml?emailaddress=EVOLUTIONUSER%40example.test');
  assert.deepEqual(
    readAsThunderbird(alone).map(({ port }) => port),
    [993, 995, 465],
  );
});

test('domains that are not hosted, and hostile ones, get 404 and are not repeated', async () => {
  const app = await start();
  const hostile = [
    'ann@other.test',
    'ann@<b>',
    'a@b@',
    '@',
    'ann@example.test%0d%0aX: y',
    'ann@example.test/../x',
    '../../etc@passwd',
  ];
  for (const address of hostile) {
    for (const url of [
      '/mail/config-v1.1.xml?emailaddress=',
      '/autodiscover/autodiscover.json?Protocol=Autodiscoverv1&Email=',
    ]) {
      const reply = await app.inject({
        url: url + encodeURIComponent(address),
        headers: host('example.test'),
      });
      assert.equal(reply.statusCode, 404, address);
      assert.ok(!reply.body.includes('other') && !reply.body.includes('<b>'));
    }
  }
  for (const name of [
    'other.test',
    'autoconfig.other.test',
    'autoconfig',
    '[::1]:80',
    'www.autoconfig.example.test',
  ])
    assert.equal((await app.inject({ url: wellKnown, headers: host(name) })).statusCode, 404, name);
  const neutral = (await testApp(runsWell)).app;
  assert.equal((await neutral.inject({ url: wellKnown, headers: host('example.test') })).statusCode, 404);
});

test('standing files are cacheable: HEAD, ETag, 304, and other methods are refused', async () => {
  const app = await start({ publish: { pacc: true } });
  const email = '?email=ann@example.test&protocol=autodiscoverv1&emailaddress=ann@example.test';
  const paths = [
    wellKnown,
    '/autodiscover/autodiscover.xml',
    `/autodiscover/autodiscover.json${email}`,
    `/apple/mail.mobileconfig${email}`,
    '/.well-known/user-agent-configuration.json',
  ];
  for (const url of paths) {
    const headers = host('example.test');
    const first = await app.inject({ url, headers });
    assert.equal(first.statusCode, 200, url);
    assert.match(String(first.headers['cache-control']), /^(public|private), max-age=3600$/);
    const etag = String(first.headers.etag);
    for (const tag of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
      const again = await app.inject({ url, headers: { ...headers, 'if-none-match': tag } });
      assert.deepEqual([again.statusCode, again.body], [304, ''], `${url} ${tag}`);
    }
    const other = await app.inject({ url, headers: { ...headers, 'if-none-match': 'W/"x"' } });
    assert.equal(other.statusCode, 200);
    const head = await app.inject({ method: 'HEAD', url, headers });
    assert.deepEqual([head.statusCode, head.body, head.headers.etag], [200, '', etag]);
    const put = await app.inject({
      method: 'PUT',
      url,
      headers: { ...headers, 'sec-fetch-site': 'same-origin' },
    });
    assert.equal(put.statusCode, 405, url);
  }
});

const namespace = 'http://schemas.microsoft.com/exchange/autodiscover/outlook';
const ask = (address: string, schema = `${namespace}/responseschema/2006a`) =>
  `<?xml version="1.0" encoding="utf-8"?><Autodiscover xmlns="${namespace}/requestschema/2006"><Request><EMailAddress>${address}</EMailAddress><AcceptableResponseSchema>${schema}</AcceptableResponseSchema></Request></Autodiscover>`;

test('Autodiscover answers programs without the marks of a browser, whatever the case of its path', async () => {
  const app = await start();
  const paths = [
    '/autodiscover/autodiscover.xml',
    '/Autodiscover/Autodiscover.xml',
    '/AutoDiscover/AUTODISCOVER.XML',
  ];
  for (const url of paths) {
    for (const type of ['text/xml', 'text/xml; charset=utf-8', 'application/xml']) {
      const headers = { 'content-type': type, ...host('autodiscover.example.test') };
      const reply = await app.inject({
        method: 'POST',
        url,
        headers,
        payload: ask('o&apos;neil@example.test'),
      });
      assert.equal(reply.statusCode, 200, url);
      assert.equal(reply.headers['cache-control'], 'no-store');
      const answer = parseAutodiscover(reply.body);
      assert.ok(answer?.kind === 'settings');
      assert.deepEqual(
        answer.servers.map(({ protocol, port, security, username }) => [protocol, port, security, username]),
        [
          ['imap', '993', 'tls', "o'neil@example.test"],
          ['imap', '1993', 'tls', "o'neil@example.test"],
          ['imap', '143', 'starttls', "o'neil@example.test"],
          ['pop3', '995', 'tls', "o'neil@example.test"],
          ['smtp', '465', 'tls', "o'neil@example.test"],
          ['smtp', '587', 'starttls', "o'neil@example.test"],
        ],
      );
    }
  }
});

test('bad Autodiscover requests get error 600, other schemas 601, other domains 404', async () => {
  const app = await start();
  const post = (payload: string, type = 'text/xml') =>
    app.inject({
      method: 'POST',
      url: '/autodiscover/autodiscover.xml',
      headers: { 'content-type': type },
      payload,
    });
  const bad = [
    '',
    '<',
    '<a/>',
    ask(''),
    ask('ann'),
    ask('ann@example.test\uFFFE'),
    ask('ann@exa mple.test'),
    `<!DOCTYPE x SYSTEM "file:///etc/passwd">${ask('a@example.test')}`,
  ];
  for (const payload of bad) {
    const reply = await post(payload);
    assert.equal(reply.statusCode, 200, payload);
    assert.deepEqual(parseAutodiscover(reply.body), { kind: 'error', code: '600' }, payload);
  }
  const phone = await post(
    ask(
      'ann@example.test',
      'http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006',
    ),
  );
  assert.deepEqual(parseAutodiscover(phone.body), { kind: 'error', code: '601' });
  assert.equal((await post(ask('ann@other.test'))).statusCode, 404);
  assert.equal((await post(ask('a'.repeat(33_000)))).statusCode, 413);
  for (const type of [
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])
    assert.equal((await post(ask('ann@example.test'), type)).statusCode, 415, type);
});

test('a look at Autodiscover without an address shows the servers by host, else error 600', async () => {
  const app = await start();
  const get = (name: string) => app.inject({ url: '/autodiscover/autodiscover.xml', headers: host(name) });
  for (const name of ['example.test', 'autodiscover.example.test']) {
    const answer = parseAutodiscover((await get(name)).body);
    assert.ok(answer?.kind === 'settings');
    assert.deepEqual(
      answer.servers.map(({ username }) => username),
      [null, null, null, null, null, null],
    );
  }
  assert.deepEqual(parseAutodiscover((await get('other.test')).body), { kind: 'error', code: '600' });
});

test('autodiscover.json says where the older form is, never by the host of the request', async () => {
  const app = await start();
  const headers = host('evil.test');
  const url = 'https://autodiscover.example.test/autodiscover/autodiscover.xml';
  for (const path of [
    '?Email=ann@example.test&Protocol=Autodiscoverv1&RedirectCount=1',
    '/v1.0/ann@example.test?Protocol=AutodiscoverV1',
    '?emailaddress=ann@example.test&protocol=AUTODISCOVERV1',
    '?EMAIL=ann@example.test&PROTOCOL=autodiscoverv1',
  ]) {
    const reply = await app.inject({ url: `/autodiscover/autodiscover.json${path}`, headers });
    assert.deepEqual(reply.json(), { Protocol: 'Autodiscoverv1', Url: url });
  }
  const other = await app.inject({
    url: '/autodiscover/autodiscover.json?Email=ann@example.test&Protocol=EWS',
  });
  assert.deepEqual([other.statusCode, other.json().ErrorCode], [400, 'InvalidProtocol']);
  const provider = sampleProvider();
  const config = { ...testConfig, provider, baseUrl: 'https://setup.example.test' };
  const own = (await testApp(runsWell, { config })).app;
  const reply = await own.inject({
    url: '/autodiscover/autodiscover.json?email=a@example.test&protocol=autodiscoverv1',
  });
  assert.equal(reply.json().Url, 'https://setup.example.test/autodiscover/autodiscover.xml');
});

test('a plus in the address of a profile link survives, encoded or not', async () => {
  const app = await start();
  for (const written of [
    'ann+news@example.test',
    'ann%2Bnews%40example.test',
    'ann%252Bnews%2540example.test',
  ]) {
    const reply = await app.inject({ url: `/email.mobileconfig?emailaddress=${written}` });
    assert.equal(reply.statusCode, 200, written);
    assert.match(reply.body, /<string>ann\+news@example\.test<\/string>/, written);
  }
});

test('autodiscover.json is answered in any mixture of cases', async () => {
  const app = await start();
  for (const url of [
    '/autodiscover/autodiscover.json?email=ann@example.test&protocol=AutodiscoverV1',
    '/AutoDiscover/AutoDiscover.JSON?EMAIL=ann%2540example.test&PROTOCOL=autodiscoverv1',
    '/AUTODISCOVER/autodiscover.Json/V1.0/ann%40example.test?Protocol=Autodiscoverv1',
    '/autodiscover/autodiscover.json/v1.0/ann%2540example.test?protocol=Autodiscoverv1',
  ]) {
    const reply = await app.inject({ url, headers: host('autodiscover.example.test') });
    assert.equal(reply.statusCode, 200, url);
    assert.match(reply.body, /"Url":"https:/);
  }
});

test('domains with letters beyond ASCII are found in both spellings', async () => {
  const app = await start();
  for (const domain of ['b%C3%BCcher.test', 'xn--bcher-kva.test']) {
    const reply = await app.inject({ url: `/mail/config-v1.1.xml?emailaddress=ann@${domain}` });
    assert.match(reply.body, /<domain>xn--bcher-kva\.test<\/domain>/);
  }
});

test('the log holds no mail address', async () => {
  const { app, log } = await testApp(runsWell, { config: { ...testConfig, provider: sampleProvider() } });
  const asked = [
    '/autodiscover/autodiscover.json/v1.0/ann@example.test?Protocol=Autodiscoverv1',
    '/mail/config-v1.1.xml?emailaddress=ann@example.test',
    '/apple/mail.mobileconfig?email=ann@example.test',
    '/setup/thunderbird?address=ann@example.test',
  ];
  for (const url of asked) assert.equal((await app.inject({ url })).statusCode, 200);
  assert.ok(log.length >= asked.length && !log.join('').includes('ann@'));
});

test('the Apple profile is a property list for the address, the same each time, and without a password', async () => {
  const app = await start();
  for (const url of [
    '/apple/mail.mobileconfig?email=ann@example.test',
    '/email.mobileconfig?emailaddress=ann%40example.test',
  ]) {
    const reply = await app.inject({ url });
    assert.equal(reply.headers['content-type'], 'application/x-apple-aspen-config');
    assert.match(String(reply.headers['content-disposition']), /^attachment; filename="mail\.mobileconfig"$/);
    const [payload] = (parsePlist(reply.body) as { PayloadContent: Record<string, unknown>[] })
      .PayloadContent;
    assert.equal(payload?.EmailAccountType, 'EmailTypeIMAP');
    assert.deepEqual([payload?.IncomingMailServerUseSSL, payload?.OutgoingMailServerUseSSL], [true, true]);
    assert.equal(payload?.IncomingPassword, undefined);
  }
  for (const address of ['', 'ann', '<b>@example.test', 'ann@example.test\uFFFE'])
    assert.equal(
      (await app.inject({ url: `/email.mobileconfig?emailaddress=${encodeURIComponent(address)}` }))
        .statusCode,
      400,
      address,
    );
  assert.equal(
    (await app.inject({ url: '/email.mobileconfig?emailaddress=ann@other.test' })).statusCode,
    404,
  );
});

test('PACC is off unless switched on, and its digest is that of the bytes sent', async () => {
  const url = '/.well-known/user-agent-configuration.json';
  const headers = { ...host('ua-auto-config.example.test'), 'accept-encoding': 'gzip' };
  assert.equal((await (await start()).inject({ url, headers })).statusCode, 404);
  const app = await start({ publish: { pacc: true } });
  const reply = await app.inject({ url, headers });
  assert.equal(reply.headers['content-type'], 'application/json; charset=utf-8');
  assert.deepEqual(
    parsePacc(reply.body)?.map(({ protocol, port }) => [protocol, port]),
    [
      ['imap', 993],
      ['pop3', 995],
      ['smtp', 465],
    ],
  );
  assert.equal(paccRecord(reply.body), paccRecord((await app.inject({ url, headers })).body));
});

const tools: [string, string[], string][] = [
  ['xmllint', ['--noout', '--nonet', '-'], wellKnown],
  ['xmllint', ['--noout', '--nonet', '-'], '/autodiscover/autodiscover.xml'],
  ['plistutil', ['-i', '-', '-o', '/dev/null'], '/apple/mail.mobileconfig?email=o%27neil%26co@example.test'],
];
for (const [tool, args, url] of tools) {
  const skip = spawnSync(tool, ['--version']).error ? `${tool} is not installed` : false;
  test(`${tool} reads ${url}`, { skip }, async () => {
    const { body } = await (await start()).inject({ url, headers: host('example.test') });
    const { status, stderr } = spawnSync(tool, args, { input: body, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
}
