import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

const familyUrls = { ipv4: 'https://v4.example.test', ipv6: 'https://v6.example.test' };

async function look(
  remoteAddress: string,
  { headers = {}, change = {} }: { headers?: Record<string, string>; change?: object } = {},
) {
  const asked: string[] = [];
  const { app } = await testApp(runsWell, {
    network: {
      askReverse: async (address) => {
        asked.push(address);
        return 'host-7.access.example.test';
      },
      blockedFrom: { addresses: async () => new Set(['192.0.2.99']) },
    },
    config: { ...testConfig, ...change },
  });
  const page = await app.inject({
    url: '/network',
    remoteAddress,
    headers: { accept: 'text/html', ...headers },
  });
  const text = page.body
    .replace(/<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return { page, text, asked };
}

test('the page shows the address, its kind and its name', async () => {
  const { page, text, asked } = await look('192.0.2.7');
  assert.equal(page.statusCode, 200);
  assert.match(text, /Your address 192 ?\.0\.2\.7|Your address 192\.0\.2\.7/);
  assert.match(text, /IPv4, the older kind/);
  assert.match(text, /host-7/);
  assert.match(text, /We know of none/);
  assert.equal(page.headers['cache-control'], 'private, no-store');
  assert.deepEqual(asked, ['192.0.2.7']);
});

test('IPv4 inside IPv6 is IPv4, and IPv6 is said', async () => {
  assert.deepEqual((await look('::ffff:192.0.2.7')).asked, ['192.0.2.7']);
  assert.match((await look('2001:db8::7')).text, /IPv6, the newer kind/);
});

test('an address that servers turned us away by is told', async () => {
  assert.match((await look('192.0.2.99')).text, /servers turned away tests/);
});

test('a proxy is believed only where the settings say so', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.9' };
  assert.deepEqual((await look('192.0.2.7', { headers })).asked, ['192.0.2.7']);
  const change = { trustProxy: ['192.0.2.0/24'] };
  assert.deepEqual((await look('192.0.2.7', { headers, change })).asked, ['198.51.100.9']);
});

test('both kinds are offered where the service has a name for each, and under those names nothing else is', async () => {
  assert.doesNotMatch((await look('192.0.2.7')).page.body, /v6\.example\.test/);
  const change = { familyUrls, baseUrl: 'https://check.example.test' };
  const headers = { host: 'v6.example.test' };
  const { page } = await look('192.0.2.7', { headers, change });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /href="https:\/\/v4\.example\.test\/network"/);
  const { app } = await testApp(runsWell, { config: { ...testConfig, ...change } });
  assert.equal((await app.inject({ url: '/', headers })).statusCode, 421);
  assert.equal((await app.inject({ url: '/network', headers: { host: 'other.test' } })).statusCode, 421);
});
