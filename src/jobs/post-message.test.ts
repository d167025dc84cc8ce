import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { startDns } from '../testing/dns-server.ts';
import { startWeb, type WebPage } from '../testing/web-servers.ts';
import { type Act, never, postTo, startReceiver, take } from '../testing/webhook-world.ts';
import { postMessageBy, restOf, webhookTarget } from './post-message.ts';

const zone = {
  'hooks.example.test': { A: ['127.0.0.1'] },
  'bad.example.test': { A: ['127.0.0.1'] },
  'inside.example.test': { A: ['10.0.0.1'] },
  'mixed.example.test': { A: ['127.0.0.1', '192.168.0.1'] },
  'public.example.test': { A: ['198.41.0.4'] },
};

async function start(t: TestContext, page: WebPage = { status: 204 }) {
  const dns = await startDns(zone);
  const web = await startWeb(['hooks.example.test'], () => page, ['bad.example.test']);
  t.after(() => Promise.all([dns.close(), web.close()]));
  const policy = { allowNetworks: ['127.0.0.0/8'] };
  const post = (url: string) =>
    postMessageBy({ policy, dns: dns.address, roots: [web.root], timeoutMs: 10_000 })(
      url,
      { 'webhook-id': 'msg_1' },
      '{}',
    );
  return { web, dns, post, port: web.ports.https, plain: web.ports.http };
}

test('a message goes by verified https, to a port of its own, with the name that was asked for', async (t) => {
  const { web, post, port } = await start(t);
  const posted = await post(`https://hooks.example.test:${port}/in?key=1`);
  assert.deepEqual(posted, { status: 204, why: '', restMs: 0 });
  const [request] = web.requests;
  assert.deepEqual(
    [request?.method, request?.path, request?.host, request?.body, request?.headers['webhook-id']],
    ['POST', '/in?key=1', `hooks.example.test:${port}`, '{}', 'msg_1'],
  );
  assert.equal(request?.headers.cookie, undefined);
});

test('a redirect is followed nowhere, and tells nothing', async (t) => {
  for (const location of [
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/',
    'https://hooks.example.test/in',
  ]) {
    const { web, dns, post, port } = await start(t, { status: 307, headers: { location } });
    assert.deepEqual(await post(`https://hooks.example.test:${port}/`), {
      status: 307,
      why: '307',
      restMs: 0,
    });
    assert.deepEqual([web.connections(), web.requests.length], [1, 1]);
    assert.deepEqual(new Set(dns.queries.map(({ name }) => name)), new Set(['hooks.example.test']));
  }
});

const refused: [string, string, string][] = [
  ['a name that leads to a private address', 'https://inside.example.test', 'address-not-allowed'],
  ['a name with a private address among others', 'https://mixed.example.test', 'address-not-allowed'],
  ['an address of a private network', 'https://10.0.0.1', 'address-not-allowed'],
  ['an address of a cloud', 'http://169.254.169.254', 'address-not-allowed'],
  ['an address in an odd spelling', 'https://0x0a000001', 'address-not-allowed'],
  ['readable http to a public address', 'http://public.example.test', 'https-needed'],
  ['a name that does not exist', 'https://nowhere.example.test', 'host-not-found'],
];

for (const [what, url, why] of refused) {
  test(`${what} is refused, and nothing is dialled`, async (t) => {
    const { web, post, port } = await start(t);
    assert.deepEqual(await post(`${url}:${port}/`), { status: null, why, restMs: 0 });
    assert.equal(web.connections(), 0);
  });
}

test('a name is asked for anew at every try, so that it cannot lead elsewhere behind our back', async (t) => {
  const { dns, post, port } = await start(t);
  for (let count = 1; count <= 2; count += 1) {
    await post(`https://hooks.example.test:${port}/`);
    assert.equal(dns.queries.filter(({ type }) => type === 'A').length, count);
  }
});

test('a certificate that proves nothing gets no message; readable http inside an allowed network does', async (t) => {
  const { web, post, port, plain } = await start(t);
  assert.equal((await post(`https://bad.example.test:${port}/`)).why, 'certificate');
  assert.equal(web.requests.length, 0);
  assert.equal((await post(`http://hooks.example.test:${plain}/`)).why, '');
});

test('which addresses a webhook may have', () => {
  for (const url of [
    'https://a.test/x',
    'https://a.test:8443/',
    'http://127.0.0.1:8080/hook',
    'https://a.test:443',
  ])
    assert.ok(webhookTarget(url), url);
  for (const url of [
    ...['ftp://a.test/', 'https://ann:secret@a.test/', 'https://a.test:25/', 'http://a.test:22/', 'a.test'],
    ...['https://a.test:587/', 'https://a test/', 'https://a.test/\r\nX: y', '', 'javascript:alert(1)'],
  ])
    assert.equal(webhookTarget(url), null, url);
});

test('how long a receiver asks to be left alone', () => {
  const now = new Date('2026-11-28T10:00:00Z');
  const cases: [string | undefined, number][] = [
    ...([
      ['120', 120_000],
      ['0', 0],
      ['-5', 0],
      ['soon', 0],
      [undefined, 0],
      ['', 0],
    ] as [string, number][]),
    ...([
      ['99999999', 6 * 3_600_000],
      ['Sat, 28 Nov 2026 10:05:00 GMT', 300_000],
    ] as [string, number][]),
    ['Fri, 27 Nov 2026 10:05:00 GMT', 0],
  ];
  for (const [text, expected] of cases) assert.equal(restOf(text, now), expected, text);
});

test('one that never answers, or never ends its answer, takes the time limit and no more', async (t) => {
  const drip: Act = (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };
  const half: Act = (response) => response.socket?.write('HTTP/1.1 200 OK\r\nX-A: ');
  for (const [act, why] of [
    [never, 'timeout'],
    [drip, ''],
    [half, 'timeout'],
  ] as const) {
    const receiver = await startReceiver(act);
    t.after(() => receiver.close());
    assert.equal((await postTo({ timeoutMs: 500 })(receiver.url, {}, '{}')).why, why);
  }
  const { url, close } = await startReceiver(take);
  await close();
  assert.equal((await postTo()(url, {}, '{}')).why, 'not-reached');
});
