import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedSettings } from '../../publish/published-settings.ts';
import { renderAutoconfig } from '../../publish/render-autoconfig.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { programViews } from '../../readers/index.ts';
import { startDns } from '../../testing/dns-server.ts';
import { english } from '../../testing/english.ts';
import { testParts } from '../../testing/test-parts.ts';
import { startWeb } from '../../testing/web-servers.ts';
import { lookUpPublishedBy } from './look-up-published.ts';

const account = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };

test('what we publish is what Thunderbird ends up with, even where the provider file would have known', async (t) => {
  const provider = sampleProvider();
  const settings = publishedSettings(provider, 'example.test');
  assert.ok(settings);
  const web = await startWeb(['autoconfig.example.test', 'example.test'], ({ host, path }) =>
    host.startsWith('autoconfig.') && path.startsWith('/mail/')
      ? { headers: { 'content-type': 'text/xml' }, body: renderAutoconfig([english], settings) }
      : null,
  );
  const dns = await startDns({
    'autoconfig.example.test': { A: ['127.0.0.1'] },
    'example.test': { A: ['127.0.0.1'] },
  });
  t.after(() => Promise.all([web.close(), dns.close()]));
  const parts = testParts({
    dns: dns.address,
    provider,
    extraRoots: [web.root],
    webPorts: web.ports,
    ispdbUrl: null,
  });
  const { facts, answers } = await lookUpPublishedBy(parts)(account);
  assert.ok(!facts.some(({ source }) => source === 'provider' || source === 'guess'));
  const [thunderbird, android] = programViews({ account, facts, answers });
  assert.deepEqual([thunderbird?.outcome, android?.outcome], ['found', 'found']);
  assert.deepEqual([thunderbird?.incoming?.port, thunderbird?.outgoing?.port], [993, 465]);
  assert.equal(thunderbird?.incoming?.username, 'ann@example.test');
});

test('a practice domain is not looked up', async () => {
  const practice = { covers: () => true, servers: () => [], ca: '' };
  assert.deepEqual(await lookUpPublishedBy(testParts({ practice }))(account), { facts: [], answers: [] });
});
