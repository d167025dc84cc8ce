import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider } from '../model/provider.ts';
import { brokenReport } from '../testing/sample-report.ts';
import { ownForm, runsWell, testApp, testConfig } from '../testing/test-app.ts';

const baseUrl = 'https://check.example.test';
const provider = { ...neutralProvider, languages: ['en', 'de'] };
const host = 'check.example.test';
const { app, reports } = await testApp(runsWell, { config: { ...testConfig, baseUrl, provider } });
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { host, accept: 'text/html', ...headers } });
const languageOf = (body: string) => /<html lang="([^"]*)" dir="ltr">/.exec(body)?.[1];

const choices: [what: string, url: string, headers: Record<string, string>, expected: string][] = [
  ['nothing', '/', {}, 'en'],
  ['the path', '/de', {}, 'de'],
  ['the path', '/de/', {}, 'de'],
  ['the path', '/de/help/what-is-pop3', { 'accept-language': 'en' }, 'de'],
  ['the query', '/help?lang=de', {}, 'de'],
  ['the query over the path', '/de/help?lang=en', {}, 'en'],
  ['a language nobody offers', '/help?lang=tlh', {}, 'en'],
  ['the browser', '/', { 'accept-language': 'de-AT, en;q=0.5' }, 'de'],
  ['the cookie over the browser', '/', { 'accept-language': 'de', cookie: 'a=b; language=en' }, 'en'],
  ['a cookie that is no language', '/', { 'accept-language': 'de', cookie: 'language=<tlh>' }, 'de'],
  ['another cookie', '/', { cookie: 'xlanguage=de' }, 'en'],
];

for (const [what, url, headers, expected] of choices)
  test(`${what} chooses the language: ${url} is ${expected}`, async () => {
    const reply = await get(url, headers);
    assert.equal(languageOf(reply.body), expected);
    assert.equal(reply.headers['content-language'], expected);
    assert.match(String(reply.headers.vary), /accept-language, cookie/);
  });

test('links, forms and redirects of a path with a language stay in it, files and other sites do not', async () => {
  const { body } = await get('/de/');
  assert.match(body, /<a class="brand" href="\/de\/">/);
  assert.match(body, /<form class="letter check" method="post" action="\/de\/check"/);
  const links = [...body.matchAll(/\s(?:href|action|src)="(\/[^"]*)"/g)].map(([, link = '']) => link);
  assert.deepEqual(
    links.filter((link) => !/^\/(?:de|assets)\//.test(link)),
    [],
  );
  const payload = 'address=ann%40example.test';
  const reply = await app.inject({
    ...{ method: 'POST', url: '/de/check', headers: { host, ...ownForm }, payload },
  });
  assert.equal(reply.statusCode, 303);
  assert.match(String(reply.headers.location), /^\/de\/reports\/test-report-/);
});

test('the default language needs no path, and its path leads there', async () => {
  const reply = await get('/en/help/search?q=pop');
  assert.deepEqual([reply.statusCode, reply.headers.location], [302, '/help/search?q=pop&lang=en']);
  assert.equal((await get('/en//evil.example.test')).statusCode, 404);
  assert.equal((await get('/fr/help')).statusCode, 404);
});

test('pages name themselves in the other languages, absolutely, and reports stay out of search engines', async () => {
  const { body } = await get('/de/help/search?q=a%26b');
  assert.doesNotMatch(body, /rel="alternate"/);
  assert.match(
    body,
    /href="https:\/\/check\.example\.test\/help\/search\?q=a%26b&amp;lang=en" rel="nofollow"\s+hreflang="en"/,
  );
  const article = await get('/help/what-is-pop3?lang=de');
  assert.deepEqual(
    [...article.body.matchAll(/rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].flatMap((one) =>
      one.slice(1),
    ),
    [
      ...['en', `${baseUrl}/help/what-is-pop3`],
      ...['de', `${baseUrl}/de/help/what-is-pop3`],
      ...['x-default', `${baseUrl}/help/what-is-pop3`],
    ],
  );
});

test('a cookie is set where somebody chooses a language, and nowhere else', async () => {
  const chosen = await get('/help?lang=de');
  assert.equal(
    chosen.headers['set-cookie'],
    'language=de; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure',
  );
  assert.match(String(chosen.headers['cache-control']), /private/);
  for (const url of ['/', '/de/', '/help?lang=tlh'])
    assert.equal((await get(url)).headers['set-cookie'], undefined, url);
});

test('a stored report is told in the language that is asked for, as page, JSON and text', async () => {
  const report = brokenReport();
  reports.set(report.id, report);
  const page = await get(`/reports/${report.id}?lang=de`);
  assert.equal(languageOf(page.body), 'de');
  for (const url of [`/reports/${report.id}.json`, `/api/v1/checks/${report.id}`]) {
    const asked = await get(`${url}?lang=de`);
    assert.equal(asked.json().language, 'de', url);
    assert.equal(asked.headers['set-cookie'], undefined);
    assert.equal((await get(url)).json().language, 'en', url);
    assert.equal((await get(url, { 'accept-language': 'de' })).json().language, 'de', url);
  }
  // A page that is kept is not handed to the reader of another language.
  assert.equal(languageOf((await get(`/reports/${report.id}`)).body), 'en');
});

test('what is missing is missing in every language', async () => {
  const reply = await get('/de/nothing-here');
  assert.deepEqual([reply.statusCode, languageOf(reply.body)], [404, 'de']);
  assert.match((await get('/de//')).body, /href="https:\/\/check\.example\.test\/\?lang=en"/);
  const wrong = await app.inject({ method: 'DELETE', url: '/de/help', headers: { host } });
  assert.equal(wrong.statusCode, 405);
});

test('files are the same in every language', async () => {
  const [, sheet = ''] = /href="(\/assets\/[^"]*\.css)"/.exec((await get('/de/')).body) ?? [];
  const reply = await get(sheet);
  assert.equal(reply.statusCode, 200);
  assert.doesNotMatch(String(reply.headers.vary), /accept-language/);
});

test('with one language there is nothing to choose', async () => {
  const provider = { ...neutralProvider, languages: ['en'] };
  const one = await testApp(runsWell, { config: { ...testConfig, provider } });
  const reply = await one.app.inject({
    ...{ url: '/help?lang=de', headers: { 'accept-language': 'de', cookie: 'language=de' } },
  });
  assert.equal(languageOf(reply.body), 'en');
  assert.doesNotMatch(String(reply.headers.vary), /accept-language/);
  assert.doesNotMatch(reply.body, /lang=de|hreflang/);
  assert.equal((await one.app.inject({ url: '/de/' })).statusCode, 404);
});
