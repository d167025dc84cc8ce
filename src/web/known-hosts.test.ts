import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleProvider } from '../publish/sample-provider.ts';
import { ownForm, runsWell, testApp, testConfig } from '../testing/test-app.ts';

const config = { ...testConfig, baseUrl: 'https://check.example.test', provider: sampleProvider() };

async function ask(host: string, url = '/', change: Partial<typeof config> = {}) {
  const { app } = await testApp(runsWell, { config: { ...config, ...change } });
  return app.inject({ url, headers: { host, accept: 'text/html' } });
}

test('the own name is answered in any case and with any port, others are refused with the way to ours', async () => {
  for (const host of [
    'check.example.test',
    'Check.Example.Test',
    'check.example.test:8443',
    'check.example.test.',
  ])
    assert.equal((await ask(host)).statusCode, 200, host);
  for (const host of ['evil.test', 'check.example.test.evil.test', 'xcheck.example.test', 'example.test']) {
    const { statusCode, body } = await ask(host);
    assert.equal(statusCode, 421, host);
    assert.match(body, /This service has another name/);
    assert.match(body, /href="https:\/\/check\.example\.test\/"/);
  }
});

test('a form of a page under another name starts nothing, even where the browser calls it our own', async () => {
  const { app, reports } = await testApp(runsWell, { config });
  const answer = await app.inject({
    ...{ method: 'POST', url: '/check', payload: 'address=ann%40example.test' },
    headers: { ...ownForm, host: 'evil.test', origin: 'http://evil.test' },
  });
  assert.equal(answer.statusCode, 421);
  assert.equal(reports.size, 0);
});

test('a report is not read under another name', async () => {
  const { app, reports } = await testApp(runsWell, { config });
  const started = await app.inject({
    ...{ method: 'POST', url: '/check', payload: 'address=ann%40example.test' },
    headers: { ...ownForm, host: 'check.example.test' },
  });
  assert.equal(started.statusCode, 303);
  const [id] = reports.keys();
  const read = (host: string) => app.inject({ url: `/reports/${id}.json`, headers: { host } });
  assert.equal((await read('evil.test')).statusCode, 421);
  assert.equal((await read('check.example.test')).statusCode, 200);
});

test('addresses and names without a dot are answered: proxies and health checks use them', async () => {
  for (const host of ['127.0.0.1:3000', '[::1]:3000', '192.0.2.7', 'localhost', 'posthorn:3000'])
    assert.equal((await ask(host)).statusCode, 200, host);
});

test('what mail programs ask is answered under the names of hosted domains, pages are not', async () => {
  const ok = async (host: string, url: string) => (await ask(host, url)).statusCode;
  assert.equal(await ok('autoconfig.example.test', '/mail/config-v1.1.xml'), 200);
  assert.equal(await ok('example.test', '/.well-known/autoconfig/mail/config-v1.1.xml'), 200);
  assert.equal(await ok('example.test', '/.well-known/mail-v1.xml'), 200);
  assert.equal(await ok('autodiscover.example.test', '/Autodiscover/Autodiscover.xml'), 200);
  assert.equal(await ok('autoconfig.example.test', '/apple/mail.mobileconfig?email=ann@example.test'), 200);
  for (const url of ['/healthz', '/readyz', '/robots.txt'])
    assert.equal(await ok('watcher.example.org', url), 200, url);
  assert.equal(await ok('autoconfig.example.test', '/published'), 421);
  assert.equal(await ok('autoconfig.example.test', '/reports/x?/healthz'), 421);
});

test('without an address of its own the service answers to any name', async () => {
  const answer = await ask('anything.test', '/', { baseUrl: 'http://127.0.0.1:3000' });
  assert.equal(answer.statusCode, 200);
});
