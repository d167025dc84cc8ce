import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { startDns } from '../../testing/dns-server.ts';
import type { Zone } from '../../testing/dns-zone.ts';
import { startWeb, type WebPage, type WebRequest } from '../../testing/web-servers.ts';
import { resolveTarget } from '../resolve-target.ts';
import { DnsResolver } from '../resolver.ts';
import { type FetchOptions, fetchVetted } from './fetch-vetted.ts';

const zone: Zone = {
  'www.example.test': { A: ['127.0.0.1'] },
  'other.example.test': { A: ['127.0.0.1'] },
  'bad.example.test': { A: ['127.0.0.1'] },
  'inside.example.test': { A: ['10.0.0.1'] },
  'mixed.example.test': { A: ['127.0.0.1', '10.0.0.1'] },
  'silent.example.test': { fails: 'silence' },
};

async function start(t: TestContext, page: (request: WebRequest) => WebPage | null) {
  const dns = await startDns(zone);
  const web = await startWeb(['www.example.test', 'other.example.test'], page, ['bad.example.test']);
  const resolver = new DnsResolver(dns.address);
  t.after(async () => {
    resolver.cancel();
    await Promise.all([dns.close(), web.close()]);
  });
  const policy = { allowNetworks: ['127.0.0.0/8'], allowPorts: [995] };
  const get = (url: string, more: Partial<FetchOptions> = {}) =>
    fetchVetted({
      url,
      resolve: (host) => resolveTarget(host, policy, resolver),
      roots: [web.root],
      now: new Date(),
      ports: web.ports,
      signal: new AbortController().signal,
      timeoutMs: 60_000,
      ...more,
    });
  return { web, dns, get };
}

const pages: Record<string, WebPage> = {
  '/ok': { body: '<ok/>' },
  '/relative': { status: 302, headers: { location: '/ok' } },
  '/other': { status: 301, headers: { location: 'https://other.example.test/ok' } },
  '/down': { status: 302, headers: { location: 'http://www.example.test/ok' } },
  '/up': { status: 302, headers: { location: 'https://www.example.test/ok' } },
  '/loop': { status: 302, headers: { location: '/loop' } },
  '/inside': { status: 302, headers: { location: 'https://inside.example.test/' } },
  '/mixed': { status: 302, headers: { location: 'https://mixed.example.test/' } },
  '/literal': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
  '/port': { status: 302, headers: { location: 'http://www.example.test:22/' } },
  '/credentials': { status: 302, headers: { location: 'https://ann:secret@www.example.test/ok' } },
  '/file': { status: 302, headers: { location: 'file:///etc/passwd' } },
  '/big': { body: 'x'.repeat(300_000) },
  '/gzip': { headers: { 'content-encoding': 'gzip' }, body: 'x' },
  '/hang': { act: () => {} },
  '/drip': { act: drip },
  '/flood': { act: flood },
  '/cut': {
    act: (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    },
  },
  '/noise': { act: (response) => response.socket?.end('220 mail ESMTP\r\n') },
  '/early': { act: (response) => repeat(response, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n') },
  '/lines': { act: (response) => repeat(response, '\r\n'.repeat(10_000)) },
  '/zeros': {
    act: (response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      repeat(response, '0'.repeat(60_000));
    },
  },
  '/upgrade': {
    act: ({ socket }) =>
      socket?.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'),
  },
  '/split': { act: (response) => response.socket?.end('HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n') },
};

/** A byte now and then, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(timer));
}

/** The same bytes as fast as they are taken, for ever. */
function repeat({ socket }: ServerResponse, text: string): void {
  const more = () => {
    while (socket?.destroyed === false && socket.write(text));
  };
  socket?.on('drain', more);
  more();
}

function flood(response: ServerResponse): void {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', more);
  more();
}

const route = ({ path }: WebRequest) => pages[path] ?? null;

test('an answer comes back with status, headers, bytes and whether the way was safe', async (t) => {
  const { get, web } = await start(t, route);
  const fetched = await get('https://www.example.test/ok');
  assert.ok(fetched.ok);
  const { status, bytes, verifiedTls, url, headers } = fetched.value;
  assert.deepEqual([status, bytes.toString(), verifiedTls], [200, '<ok/>', true]);
  assert.deepEqual([url, headers['content-type']], ['https://www.example.test/ok', 'text/xml']);
  const [request] = web.requests;
  assert.deepEqual([request?.host, request?.headers['accept-encoding']], ['www.example.test', 'identity']);
  assert.deepEqual([request?.headers.cookie, request?.headers.authorization], [undefined, undefined]);
});

test('a status is an answer, whatever it says', async (t) => {
  const { get } = await start(t, route);
  const fetched = await get('https://www.example.test/nothing');
  assert.equal(fetched.ok && fetched.value.status, 404);
});

const ways: [string, string, boolean][] = [
  ['a relative redirect', 'https://www.example.test/relative', true],
  ['a redirect to another host', 'https://www.example.test/other', true],
  ['a redirect from https to http', 'https://www.example.test/down', false],
  ['a redirect from http to https', 'http://www.example.test/up', false],
  ['plain http', 'http://www.example.test/ok', false],
];

for (const [what, url, isSafe] of ways) {
  test(`${what} ${isSafe ? 'keeps' : 'spoils'} the proof`, async (t) => {
    const { get } = await start(t, route);
    const fetched = await get(url);
    assert.ok(fetched.ok);
    assert.deepEqual([fetched.value.bytes.toString(), fetched.value.verifiedTls], ['<ok/>', isSafe]);
  });
}

const failing: [string, string, string][] = [
  ['a name that does not exist', 'https://nowhere.example.test/', 'host-not-found'],
  ['a private address', 'https://inside.example.test/', 'address-not-allowed'],
  ['a certificate nobody trusts', 'https://bad.example.test/ok', 'certificate'],
  ['a redirect to a private address', 'https://www.example.test/inside', 'address-not-allowed'],
  ['a redirect to a name with one private address', 'https://www.example.test/mixed', 'address-not-allowed'],
  ['a redirect to an address of a cloud', 'https://www.example.test/literal', 'address-not-allowed'],
  ['a redirect to another port', 'https://www.example.test/port', 'url-not-allowed'],
  ['a redirect with credentials', 'https://www.example.test/credentials', 'url-not-allowed'],
  ['a redirect to a file', 'https://www.example.test/file', 'url-not-allowed'],
  ['a redirect in circles', 'https://www.example.test/loop', 'too-many-redirects'],
  ['a page that is too big', 'https://www.example.test/big', 'too-long'],
  ['a page without end', 'https://www.example.test/flood', 'too-long'],
  ['early words without end', 'https://www.example.test/early', 'too-long'],
  ['empty lines without end', 'http://www.example.test/lines', 'too-long'],
  ['the number of a chunk without end', 'https://www.example.test/zeros', 'too-long'],
  ['another protocol that nobody asked for', 'https://www.example.test/upgrade', 'malformed'],
  ['compression nobody asked for', 'https://www.example.test/gzip', 'malformed'],
  ['a page cut short', 'https://www.example.test/cut', 'malformed'],
  ['something that is not HTTP', 'https://www.example.test/noise', 'malformed'],
  ['a header with a line break in it', 'http://www.example.test/split', 'malformed'],
];

for (const [what, url, problem] of failing) {
  test(`${what} ends in ${problem}`, async (t) => {
    const { get } = await start(t, route);
    const fetched = await get(url);
    assert.equal(!fetched.ok && fetched.problem, problem);
  });
}

for (const path of ['/hang', '/drip']) {
  test(`${path} ends with the time limit, and the connection is given up`, async (t) => {
    const { get } = await start(t, route);
    const began = performance.now();
    const fetched = await get(`https://www.example.test${path}`, { timeoutMs: 300 });
    assert.equal(!fetched.ok && fetched.problem, 'timeout');
    assert.ok(performance.now() - began < 30_000);
  });
}

test('a DNS server that keeps silent does not hold the fetch', async (t) => {
  const { get } = await start(t, route);
  const began = performance.now();
  const fetched = await get('https://silent.example.test/', { timeoutMs: 200 });
  assert.equal(!fetched.ok && fetched.problem, 'timeout');
  assert.ok(performance.now() - began < 30_000);
});

test('nothing is dialled for a private address, and a closed port is "not reached"', async (t) => {
  const { get, web } = await start(t, route);
  await get('https://inside.example.test/');
  assert.equal(web.connections(), 0);
  const fetched = await get('https://www.example.test/', { ports: { http: 1, https: 1 } });
  assert.equal(!fetched.ok && fetched.problem, 'not-reached');
});

test('each hop resolves its host once', async (t) => {
  const { get, dns } = await start(t, route);
  await get('https://www.example.test/other');
  const names = dns.queries.filter(({ type }) => type === 'A').map(({ name }) => name);
  assert.deepEqual(names, ['www.example.test', 'other.example.test']);
});

test('a POST arrives with its body; a redirect asks again by GET, without it', async (t) => {
  const { get, web } = await start(t, route);
  const post = { method: 'POST' as const, body: '<ask/>', headers: { 'content-type': 'text/xml' } };
  await get('https://www.example.test/other', post);
  assert.deepEqual(
    web.requests.map(({ method, body }) => [method, body]),
    [
      ['POST', '<ask/>'],
      ['GET', ''],
    ],
  );
});

test('where no redirects are wanted, the redirect is the answer', async (t) => {
  const { get, web } = await start(t, route);
  const fetched = await get('http://www.example.test/up', { maxRedirects: 0 });
  assert.ok(fetched.ok);
  assert.deepEqual(
    [fetched.value.status, fetched.value.headers.location],
    [302, 'https://www.example.test/ok'],
  );
  assert.equal(web.requests.length, 1);
});
