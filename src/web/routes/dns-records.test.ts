import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskRecords, RecordQuestion } from '../../check/published/ask-records.ts';
import { askRecordsBy } from '../../check/published/ask-records.ts';
import type { Provider } from '../../model/provider.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { startDns } from '../../testing/dns-server.ts';
import { ownForm, runsWell, testApp, testConfig } from '../../testing/test-app.ts';

async function start(askRecords: AskRecords, change: Partial<Provider> = {}) {
  const config = { ...testConfig, provider: sampleProvider(change), baseUrl: 'https://setup.example.test' };
  return (await testApp(runsWell, { config, askRecords })).app;
}

const never: AskRecords = () => Promise.reject(new Error('the DNS was asked'));
const compare = (domain: string) => ({
  method: 'POST' as const,
  url: '/dns',
  headers: ownForm,
  payload: new URLSearchParams({ domain }).toString(),
});

test('the records stand as a table and as a zone file, and looking asks nobody', async () => {
  const app = await start(never, { publish: { pacc: true } });
  const { statusCode, body } = await app.inject({ url: '/dns?domain=Example.test' });
  assert.equal(statusCode, 200);
  assert.match(body, /<td>SRV<\/td><td><code>0 1 993 mail\.example\.test\.<\/code>/);
  assert.match(body, /autoconfig\.example\.test\. +3600 IN CNAME setup\.example\.test\./);
  assert.match(body, /_ua-auto-config\.example\.test\. +3600 IN TXT +&quot;v=UAAC1; a=sha256; d=/);
});

test('the customers of a provider are not listed; its only domain is shown at once', async () => {
  const many = await (await start(never)).inject({ url: '/dns' });
  assert.ok(!many.body.includes('xn--bcher-kva') && !many.body.includes('<table'));
  const one = await (await start(never, { domains: ['example.test'] })).inject({ url: '/dns' });
  assert.match(one.body, /<table/);
});

test('domains hosted elsewhere and hostile ones are refused and escaped', async () => {
  const app = await start(never);
  for (const domain of ['other.test', '"><script>x</script>', 'a b', '..']) {
    const reply = await app.inject({ url: `/dns?domain=${encodeURIComponent(domain)}` });
    assert.equal(reply.statusCode, 404, domain);
    assert.ok(!reply.body.includes('<script>x'));
    assert.equal((await app.inject(compare(domain))).statusCode, 404, domain);
  }
  const neutral = (await testApp(runsWell)).app;
  assert.match((await neutral.inject({ url: '/dns' })).body, /hosts no domains/);
});

test('compared with a DNS that has some of it: in place, missing, different, no answer', async (t) => {
  const dns = await startDns({
    '_imaps._tcp.example.test': { SRV: [{ priority: 0, weight: 1, port: 993, target: 'mail.example.test' }] },
    '_pop3s._tcp.example.test': { SRV: [{ priority: 0, weight: 1, port: 995, target: '<b>.example.test' }] },
    '_submissions._tcp.example.test': { fails: 'SERVFAIL' },
    'autoconfig.example.test': { CNAME: 'setup.example.test' },
    'setup.example.test': { A: ['192.0.2.9'] },
  });
  t.after(() => dns.close());
  const app = await start(askRecordsBy(dns.address, 1500));
  const { body } = await app.inject(compare('example.test'));
  const rows = [
    ...body.matchAll(/<tr><td><span class="chip \w+">([^<]+)<\/span><\/td><th scope="row"><code>([^<]+)</g),
  ];
  const results = Object.fromEntries(rows.map(([, result, name]) => [name, result]));
  assert.equal(results['autoconfig.example.test'], 'in place');
  assert.equal(results['autodiscover.example.test'], 'missing');
  assert.equal(results['_pop3s._tcp.example.test'], 'different');
  assert.equal(results['_submissions._tcp.example.test'], 'no answer');
  assert.match(body, /The DNS says: 0 1 995 &lt;b&gt;\.example\.test\./);
  assert.match(body, /2 of 10 records are in place/);
  const asked = dns.queries.length;
  await app.inject(compare('example.test'));
  assert.equal(dns.queries.length, asked, 'remembered for a minute');
});

test('comparing is limited, and must come from our own page', async () => {
  const asked: RecordQuestion[] = [];
  const ask: AskRecords = async (questions) => {
    asked.push(...questions);
    return questions.map(() => ({ kind: 'none' as const }));
  };
  const config = { ...testConfig, provider: sampleProvider(), rateLimit: 1 };
  const { app } = await testApp(runsWell, { config, askRecords: ask });
  const foreign = await app.inject({
    ...compare('example.test'),
    headers: { 'content-type': ownForm['content-type'] },
  });
  assert.deepEqual([foreign.statusCode, asked.length], [403, 0]);
  assert.equal((await app.inject(compare('example.test'))).statusCode, 200);
  assert.equal((await app.inject(compare('example.test'))).statusCode, 429);
  assert.ok(asked.every(({ name }) => name.endsWith('example.test')));
});
