import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { askExchangersBy } from '../../check/published/ask-exchangers.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { startDns } from '../../testing/dns-server.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

/** A service whose provider receives mail at mx.example.test, with customer.test there and other.test elsewhere. */
async function start(t: TestContext) {
  const dns = await startDns({
    'customer.test': { MX: [{ preference: 10, exchange: 'mx.example.test' }] },
    'other.test': {
      MX: [
        { preference: 5, exchange: 'mx.other.test' },
        { preference: 10, exchange: 'mx.example.test' },
      ],
    },
  });
  t.after(() => dns.close());
  const publish = { pacc: true, mxDomains: true, mxHosts: ['mx.example.test'] };
  const config = { ...testConfig, provider: sampleProvider({ publish }) };
  const { app } = await testApp(runsWell, { config, askExchangers: askExchangersBy(dns.address) });
  return { app, dns };
}

const schema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook';
const question = (address: string) =>
  `<Autodiscover xmlns="${schema}/requestschema/2006"><Request><EMailAddress>${address}</EMailAddress><AcceptableResponseSchema>${schema}/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>`;

/** Every way of asking about a domain, with the host that the program came by. */
const ways = (domain: string) => [
  { url: `/mail/config-v1.1.xml?emailaddress=ann@${domain}`, headers: { host: 'setup.example.test' } },
  { url: '/mail/config-v1.1.xml', headers: { host: `autoconfig.${domain}` } },
  { url: '/.well-known/autoconfig/mail/config-v1.1.xml', headers: { host: domain } },
  { url: '/.well-known/user-agent-configuration.json', headers: { host: `ua-auto-config.${domain}` } },
  {
    method: 'POST' as const,
    url: '/autodiscover/autodiscover.xml',
    headers: { host: `autodiscover.${domain}`, 'content-type': 'text/xml' },
    payload: question(`ann@${domain}`),
  },
  {
    url: `/autodiscover/autodiscover.json?Email=ann@${domain}&Protocol=Autodiscoverv1`,
    headers: { host: 'setup.example.test' },
  },
  { url: `/apple/mail.mobileconfig?email=ann@${domain}`, headers: { host: 'setup.example.test' } },
];

test('a domain whose best exchanger is ours is answered like a listed one, after one look-up', async (t) => {
  const { app, dns } = await start(t);
  const listed = ways('example.test');
  for (const [index, way] of ways('customer.test').entries()) {
    const reply = await app.inject(way);
    const like = await app.inject(listed[index] ?? '/');
    const { 'cache-control': caching, 'content-type': type } = like.headers;
    assert.equal(reply.statusCode, 200, way.url);
    assert.deepEqual([reply.headers['cache-control'], reply.headers['content-type']], [caching, type]);
    assert.ok(!reply.body.includes('ann@example.test') && !reply.body.includes('<domain>example.test'));
  }
  const { body } = await app.inject({
    url: '/autodiscover/autodiscover.xml',
    headers: { host: 'customer.test' },
  });
  assert.match(body, /<Server>mail\.example\.test<\/Server>/);
  assert.deepEqual(
    dns.queries.map(({ name, type }) => `${type} ${name}`),
    ['MX customer.test'],
  );
});

test('a domain with a better exchanger elsewhere, and one that does not exist, get the same 404', async (t) => {
  const { app, dns } = await start(t);
  const answers = new Set<string>();
  for (const domain of ['other.test', 'missing.test']) {
    for (const way of ways(domain)) {
      const { statusCode, body, headers } = await app.inject(way);
      assert.equal(statusCode, 404, way.url);
      answers.add(`${headers['cache-control']} ${body}`);
    }
  }
  assert.equal(answers.size, 1, [...answers].join('\n'));
  assert.equal(dns.queries.length, 2);
});

test('what is no domain never reaches the DNS', async (t) => {
  const { app, dns } = await start(t);
  const hosts = ['localhost', '127.0.0.1:3000', '[::1]:3000', 'autoconfig', 'autoconfig.', 'a_b'];
  for (const host of hosts) {
    const reply = await app.inject({ url: '/mail/config-v1.1.xml', headers: { host } });
    assert.equal(reply.statusCode, 404, host);
  }
  assert.deepEqual(dns.queries, []);
});
