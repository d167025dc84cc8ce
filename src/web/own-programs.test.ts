import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPublished } from '../check/published/look-up-published.ts';
import type { Provider } from '../model/provider.ts';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { readers } from '../readers/index.ts';
import { ownForm, runsWell, testApp, testConfig } from '../testing/test-app.ts';

const servers = {
  incoming: [hostedServer('imap', 993), hostedServer('pop3', 995)],
  outgoing: [hostedServer('smtp', 465)],
};

async function start(change: Partial<Provider> = {}) {
  const provider = sampleProvider({ servers, publish: { pacc: true }, ...change });
  const asked: string[] = [];
  const { app } = await testApp(runsWell, {
    config: { ...testConfig, provider },
    readPublished: async (account) => {
      asked.push(account.domain);
      return readPublished(account, { facts: [], answers: [] });
    },
  });
  const page = async (query: string) => (await app.inject({ url: `/published${query}` })).body;
  const look = async (domain: string) =>
    (
      await app.inject({
        ...{ method: 'POST', url: '/published', headers: ownForm },
        payload: new URLSearchParams({ domain }).toString(),
      })
    ).body;
  return { page, look, asked };
}

test('for a hosted domain the page shows at once what each program makes of our own output', async () => {
  const { page, asked } = await start();
  const body = await page('?domain=example.test');
  assert.match(body, /What programs make of our own settings for <span/);
  for (const { id, name } of readers) assert.ok(id === 'apple-mail' || body.includes(name), name);
  assert.match(body, /Apple devices \(by the profile\)/);
  assert.match(body, /programs of the new common format \(PACC\)/);
  assert.equal(body.match(/<span class="chip ok">as it should/g)?.length, 1);
  assert.doesNotMatch(body, /chip warn|Not as our settings say/);
  assert.deepEqual(asked, []);
});

test('what a program takes otherwise is told, and the others are not blamed for it', async () => {
  const change = { username: 'localpart' };
  const named = {
    incoming: [hostedServer('imap', 993, change)],
    outgoing: [hostedServer('smtp', 465, change)],
  };
  const body = await (await start({ servers: named, publish: { pacc: false } })).page(
    '?domain=ann@example.test',
  );
  assert.match(body, /FairEmail <span class="chip warn">differs/);
  assert.match(body, /it signs in at mail\.example\.test as ann@example\.test, where the user name is ann/);
  assert.match(body, /<h3>Thunderbird \(computer\)[^<]*<span class="chip ok">as it should/);
});

test('a program that knows only IMAP is told for a provider with POP3 only', async () => {
  const named = { incoming: [hostedServer('pop3', 995)], outgoing: [hostedServer('smtp', 465)] };
  const body = await (await start({ servers: named, publish: { pacc: false } })).page('?domain=example.test');
  assert.match(body, /Thunderbird \(Android\), K-9 Mail <span class="chip warn">set up by hand/);
  assert.match(body, /no &lt;incomingServer&gt; is of type imap/);
});

test('a look on the way shows both; domains of others have no such part', async () => {
  const { page, look, asked } = await start();
  const body = await look('example.test');
  assert.match(body, /What each program ends up with/);
  assert.match(body, /What programs make of our own settings/);
  assert.deepEqual(asked, ['example.test']);
  for (const text of [await page('?domain=other.test'), await page(''), await page('?domain=a b')])
    assert.doesNotMatch(text, /our own settings/);
});
