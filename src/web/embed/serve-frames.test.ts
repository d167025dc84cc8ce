import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm, runsWell, testApp, testConfig } from '../../testing/test-app.ts';
import { isFramable, keepInFrame } from './frame-path.ts';

const site = 'https://panel.example.org';
const framed = { config: { ...testConfig, embedOrigins: [site, 'https://www.example.net'] } };
const password = 'tiger-lily-42';

test('without a setting nothing of ours is shown in a frame', async () => {
  const { app } = await testApp(runsWell);
  for (const url of ['/embed', '/embed/', '/embed/help', '/embed?lang=de'])
    assert.equal((await app.inject({ url })).statusCode, 404, url);
  const own = await app.inject({ url: '/' });
  assert.match(String(own.headers['content-security-policy']), /frame-ancestors 'none'/);
  assert.equal(own.headers['x-frame-options'], 'DENY');
});

test('the sites that are named may show the form and its report, and nothing else of ours', async () => {
  const { app } = await testApp(runsWell, framed);
  const page = await app.inject({ url: '/embed?address=ann@example.org' });
  assert.equal(page.statusCode, 200);
  assert.match(
    String(page.headers['content-security-policy']),
    /frame-ancestors https:\/\/panel\.example\.org https:\/\/www\.example\.net(?:;|$)/,
  );
  assert.equal(page.headers['x-frame-options'], undefined);
  assert.equal(page.headers['cross-origin-resource-policy'], 'cross-origin');
  assert.match(page.body, /action="\/embed\/check"/);
  assert.match(page.body, /value="ann@example\.org"/);
  assert.match(page.body, /does not see your password/);
  assert.doesNotMatch(page.body, /class="masthead"/);
  for (const url of [
    '/embed/desk',
    '/embed/reports/x/delete',
    '/embed/reports/x/privacy',
    '/embed/api/v1/rules',
    '/embed/ask',
  ])
    assert.equal((await app.inject({ url })).statusCode, 404, url);
  const outside = await app.inject({ url: '/?address=ann@example.org' });
  assert.match(String(outside.headers['content-security-policy']), /frame-ancestors 'none'/);
  assert.doesNotMatch(outside.body, /ann@example\.org/);
});

test('a test that is begun in a frame ends in it, in the language of the frame', async () => {
  const { app, checks } = await testApp(runsWell, {
    config: { ...framed.config, provider: { ...testConfig.provider, languages: ['en', 'de'] } },
  });
  const sent = await app.inject({
    ...{ method: 'POST', url: '/embed/de/check', headers: ownForm },
    payload: new URLSearchParams({ address: 'ann@example.org', password }).toString(),
  });
  assert.equal(sent.statusCode, 303);
  const url = String(sent.headers.location);
  assert.match(url, /^\/embed\/de\/reports\/[\w-]+$/);
  await checks.close(1000);
  const report = await app.inject({ url });
  assert.equal(report.statusCode, 200);
  assert.match(report.body, /<html lang="de"/);
  assert.match(String(report.headers['content-security-policy']), /frame-ancestors https:/);
  // Where a click cannot be taken back, a window of our own opens.
  assert.match(report.body, /<a target="_blank" rel="noopener"[^>]*href="\/de\/reports\/[\w-]+\/delete"/);
  assert.match(report.body, /href="\/embed\/de\/reports\/[\w-]+\/again"/);
  // The same report outside looks as ever: neither is handed out for the other.
  const outside = await app.inject({ url: url.replace('/embed', '') });
  assert.doesNotMatch(outside.body, /\/embed\//);
  assert.match(outside.body, /class="masthead"/);
  const again = await app.inject({ url });
  assert.match(again.body, /\/embed\/de\//);
});

test('a form in the frame is taken from our own page only', async () => {
  const { app, reports } = await testApp(runsWell, framed);
  const refused = await app.inject({
    ...{
      method: 'POST',
      url: '/embed/check',
      headers: { ...ownForm, 'sec-fetch-site': 'cross-site', origin: site },
    },
    payload: new URLSearchParams({ address: 'ann@example.org', password }).toString(),
  });
  assert.equal(refused.statusCode, 403);
  assert.equal(reports.size, 0);
});

test('links stay in the frame, leave it, or are left as they are', () => {
  const bare = (path: string) => path.replace(/^\/de(?=\/|$)/, '') || '/';
  const kept = (html: string) => keepInFrame(html, bare);
  assert.equal(kept('<a href="/help/what-is-pop3">x</a>'), '<a href="/embed/help/what-is-pop3">x</a>');
  assert.equal(kept('<a href="/de/help?q=x#a">x</a>'), '<a href="/embed/de/help?q=x#a">x</a>');
  assert.equal(kept('<a href="#part">x</a>'), '<a href="#part">x</a>');
  assert.equal(
    kept('<a class="a" href="/about-this-test">x</a>'),
    '<a target="_blank" rel="noopener" class="a" href="/about-this-test">x</a>',
  );
  assert.equal(
    kept('<a href="https://elsewhere.example/" rel="noreferrer">x</a>'),
    '<a target="_blank" rel="noopener" href="https://elsewhere.example/">x</a>',
  );
  assert.equal(kept('<form method="post" action="/check">'), '<form method="post" action="/embed/check">');
  assert.equal(
    kept('<form method="post" action="/reports/x/delete">'),
    '<form target="_blank" method="post" action="/reports/x/delete">',
  );
  assert.equal(kept('<link href="/assets/1/site.css">'), '<link href="/assets/1/site.css">');
  assert.equal(
    kept('<div data-progress="/reports/x/events?after=2">'),
    '<div data-progress="/embed/reports/x/events?after=2">',
  );
  for (const path of ['//elsewhere.example', '/reports/x/delete', '/desk', '/helpful', '/reports/a/b'])
    assert.equal(isFramable(path), false, path);
});

test('a page whose links were kept once is not changed by a second time', () => {
  const once = keepInFrame('<a href="/help">x</a>', (path) => path);
  assert.equal(once, '<a href="/embed/help">x</a>');
  assert.equal(
    keepInFrame(once, (path) => path),
    once,
  );
});

test('the script of other sites stands at one address and is not sent twice', async () => {
  const { app } = await testApp(runsWell, framed);
  const first = await app.inject({ url: '/embed.js' });
  assert.equal(first.statusCode, 200);
  assert.match(String(first.headers['content-type']), /^text\/javascript/);
  assert.equal(first.headers['cross-origin-resource-policy'], 'cross-origin');
  const headers = { 'if-none-match': String(first.headers.etag) };
  assert.equal((await app.inject({ url: '/embed.js', headers })).statusCode, 304);
});
