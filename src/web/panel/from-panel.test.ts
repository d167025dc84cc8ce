import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkKey, linksBy, signedQuery } from '../../testing/panel-links.ts';
import { ownForm, runsWell, testApp, testConfig } from '../../testing/test-app.ts';

const back = 'https://panel.example/mail?box=7&tab=1';
const full = {
  ...{
    username: 'web1p2',
    incoming: 'imap:mail.example.org:993:tls',
    outgoing: 'smtp.example.org:587:starttls',
  },
  return: back,
};

/** The service with a panel's key; a visitor may start `rateLimit` tests a minute. */
async function panelApp(rateLimit = 100, change: Partial<typeof linkKey> = {}) {
  const key = { now: { ...linkKey, ...change } };
  const made = await testApp(runsWell, { config: { ...testConfig, rateLimit }, links: linksBy(key) });
  const open = (query: string, path = '/from-panel') => made.app.inject({ url: `${path}?${query}` });
  const send = (fields: Record<string, string>, path = '/check') =>
    made.app.inject({
      ...{ method: 'POST', url: path, headers: ownForm },
      payload: new URLSearchParams(fields).toString(),
    });
  return { ...made, key, open, send };
}

/** What a form on a page would send along of the link. */
function tokenOf(body: string): string {
  const [, token = ''] = /name="link" value="([^"]+)"/.exec(body) ?? [];
  return token.replaceAll('&amp;', '&');
}

test('a signed link fills in the form, keeps to itself and shows the way back by its host', async () => {
  const { open } = await panelApp();
  const page = await open(signedQuery(full));
  assert.equal(page.statusCode, 200);
  for (const shown of [
    'value="bob@example.org"',
    'value="web1p2"',
    'value="mail.example.org"',
    'value="smtp.example.org"',
    'panel.example has filled in the form',
    '>Back to panel.example</a>',
    'href="https://panel.example/mail?box=7&amp;tab=1"',
  ])
    assert.ok(page.body.includes(shown), shown);
  assert.match(page.body, /name="robots" content="noindex/);
  assert.equal(page.headers['referrer-policy'], 'no-referrer');
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.doesNotMatch(page.body, /practice\.test/, 'practice accounts are for who came to look around');
});

test('the language of the link, and of the reader, who may change it', async () => {
  const { open, send } = await panelApp();
  const query = signedQuery(full);
  const german = await open(`${query}&lang=de`);
  assert.match(german.body, /<html lang="de"/);
  assert.match(german.body, /Zurück zu panel\.example/);
  const [, other = ''] = /href="([^"]+)" rel="nofollow"\s+hreflang="en"/.exec(german.body) ?? [];
  const again = await open(new URL(other.replaceAll('&amp;', '&')).search.slice(1));
  assert.equal(again.statusCode, 200);
  assert.match(again.body, /<html lang="en"[\s\S]*Back to panel\.example/);
  const sent = await send({ address: 'bob@example.org', link: tokenOf(german.body) }, '/de/check');
  assert.match(String(sent.headers.location), /^\/de\/reports\//);
});

test('the way back is on the progress, the report and the form to test again, and in no data for programs', async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const links = linksBy();
  const { app, checks } = await testApp(
    async (...asked) => {
      await held;
      return await runsWell(...asked);
    },
    { links },
  );
  const query = signedQuery(full);
  const token = tokenOf((await app.inject({ url: `/from-panel?${query}` })).body);
  const sent = await app.inject({
    ...{ method: 'POST', url: '/check', headers: ownForm },
    payload: new URLSearchParams({ address: 'bob@example.org', link: token }).toString(),
  });
  assert.equal(sent.statusCode, 303, sent.body);
  const url = String(sent.headers.location);
  const id = url.split('/').at(-1) ?? '';
  const running = await app.inject({ url });
  assert.match(running.body, /data-progress/);
  assert.match(running.body, />Back to panel\.example</);
  finish();
  while (checks.running(id)) await new Promise((resolve) => setTimeout(resolve, 10));
  const report = await app.inject({ url });
  assert.match(report.body, /What we tried/);
  assert.match(
    report.body,
    /href="https:\/\/panel\.example\/mail\?box=7&amp;tab=1" rel="noreferrer">Back to panel\.example</,
  );
  assert.doesNotMatch((await app.inject({ url: `${url}.json` })).body, /panel\.example/);
  const again = await app.inject({ url: `${url}/again` });
  assert.match(again.body, />Back to panel\.example</);
  const second = await app.inject({
    ...{ method: 'POST', url: '/check', headers: ownForm },
    payload: new URLSearchParams({ address: 'bob@example.org', username: 'bob', earlier: id }).toString(),
  });
  const later = await app.inject({ url: String(second.headers.location) });
  assert.match(later.body, />Back to panel\.example</, 'a test from the report belongs to the panel, too');
});

test('a link needs no sum and no visitor’s allowance, but starts five tests and no more', async () => {
  const { open, send } = await panelApp(1);
  const link = tokenOf((await open(signedQuery())).body);
  const start = (username: string, more: Record<string, string> = { link }) =>
    send({ address: 'bob@example.org', username, ...more });
  for (const name of ['a', 'b', 'c', 'd', 'e']) assert.equal((await start(name)).statusCode, 303, name);
  assert.equal((await start('f')).statusCode, 303, 'the allowance of the visitor is still there');
  const over = await start('g');
  assert.equal(over.statusCode, 429);
  assert.match(over.body, /data-work=/);
  assert.ok(over.body.includes('name="link"'), 'the link is not lost by it');
  const fresh = tokenOf((await open(signedQuery({ username: 'again' }))).body);
  assert.equal((await start('h', { link: fresh })).statusCode, 303, 'the next link has its own');
});

test('a link is for the account in it: another one counts like any visitor’s', async () => {
  const { open, send } = await panelApp(1);
  const link = tokenOf((await open(signedQuery())).body);
  assert.equal((await send({ address: 'eve@example.org', link })).statusCode, 303);
  assert.equal((await send({ address: 'mallory@example.org', link })).statusCode, 429);
  assert.equal((await send({ address: 'Bob+folder@example.org', link })).statusCode, 303, 'the same mailbox');
});

test('all links of a key together are bounded by the key', async () => {
  const { open, send } = await panelApp(1, { perMinute: 2 });
  const codes = [];
  for (const name of ['a', 'b', 'c', 'd']) {
    const link = tokenOf((await open(signedQuery({ username: name }))).body);
    codes.push((await send({ address: 'bob@example.org', username: name, link })).statusCode);
  }
  assert.deepEqual(codes, [303, 303, 303, 429], 'two by the key, one as a visitor');
});

test('hosts that are never tested are not tested for a panel either', async () => {
  const { app } = await testApp(runsWell, {
    config: { ...testConfig, leaveAlone: ['mail.example.org'] },
    links: linksBy(),
  });
  const payload = new URLSearchParams({
    ...{ address: 'bob@example.org', link: signedQuery() },
    ...{ incomingProtocol: 'imap', incomingHost: 'mail.example.org', incomingSecurity: 'tls' },
  }).toString();
  const sent = await app.inject({ method: 'POST', url: '/check', headers: ownForm, payload });
  assert.equal(sent.statusCode, 422);
});

test('a link that does not verify fills in nothing, says what to do, and leaves the form usable', async () => {
  const { open, send, reports } = await panelApp();
  const good = signedQuery(full);
  for (const [query, status, told] of [
    [good.replace('bob%40', 'eve%40'), 403, /We cannot tell who made this link/],
    [good.replace('return=', 'retrun='), 400, /the parameter “retrun” is not known/],
    [`${good}&address=eve%40example.org`, 400, /the parameter “address” stands in it twice/],
    [`${good}&password=hunter2`, 400, /A password does not belong into a link/],
    [`${good}&<script>=1`, 400, /“&lt;script&gt;”/],
    [signedQuery({ return: 'http://panel.example/' }), 400, /the value of “return” cannot be used/],
    ['', 400, /the parameter “address” is missing/],
  ] as const) {
    const page = await open(query);
    assert.equal(page.statusCode, status, query);
    assert.match(page.body, told, query);
    assert.doesNotMatch(
      page.body,
      /mail\.example\.org"\s+autocomplete="off" autocapitalize|value="bob@|hunter2/,
    );
    assert.doesNotMatch(page.body, /Back to|name="link"/);
    assert.match(page.body, /action="\/check"/);
  }
  const forged = await send({ address: 'bob@example.org', link: good.replace('bob%40', 'eve%40') });
  assert.equal(forged.statusCode, 403);
  assert.equal(reports.size, 0);
  assert.ok(forged.body.includes('value="bob@example.org"'), 'what was typed is kept');
  assert.doesNotMatch(forged.body, /name="link"/, 'the next click is one of a visitor');
});

test('an expired link leads back for a new one; one that expires over the typing still counts as a visitor', async () => {
  const { open, send } = await panelApp(1);
  const query = signedQuery({ ...full, expires: String(Math.floor(Date.now() / 1000) - 1) });
  const page = await open(query);
  assert.equal(page.statusCode, 410);
  assert.match(page.body, /Go back to panel\.example and open the test once more/);
  assert.match(page.body, />Back to panel\.example<\/a>/);
  assert.doesNotMatch(page.body, /value="bob@/);
  const sent = await send({ address: 'bob@example.org', link: query });
  assert.equal(sent.statusCode, 303);
  assert.equal((await send({ address: 'eve@example.org', link: query })).statusCode, 429);
});

test('a new key while the old one lives on, then the old one ends', async () => {
  const { open, key } = await panelApp();
  const query = signedQuery();
  key.now = { ...linkKey, revokedAt: new Date().toISOString() };
  assert.equal((await open(query)).statusCode, 403);
  key.now = linkKey;
  assert.equal((await open(query)).statusCode, 200);
});

test('a slip keeps the link, and where nobody has keys no link counts', async () => {
  const { open, send } = await panelApp();
  const link = tokenOf((await open(signedQuery(full))).body);
  const slip = await send({ address: 'bob', link });
  assert.equal(slip.statusCode, 422);
  assert.equal(tokenOf(slip.body), link);
  assert.match(slip.body, />Back to panel\.example</);
  const { app } = await testApp(runsWell);
  assert.equal((await app.inject({ url: `/from-panel?${signedQuery()}` })).statusCode, 403);
});

test('no log shows the signature, wherever it was sent', async () => {
  const { app, log, open, send } = await panelApp();
  const query = signedQuery();
  const [, signature = ''] = /sig=(\w+)/.exec(query) ?? [];
  for (const path of ['/from-panel', '/de/from-panel', '/from-panel/', '/nothing']) await open(query, path);
  await send({ address: 'bob', link: query });
  await send({ address: 'bob@example.org', link: query });
  await app.inject({ method: 'POST', url: `/from-panel?${query}`, headers: ownForm, payload: '' });
  assert.ok(log.length > 8);
  assert.doesNotMatch(log.join(''), new RegExp(signature.slice(0, 12)));
  assert.doesNotMatch(log.join(''), /bob/);
});
