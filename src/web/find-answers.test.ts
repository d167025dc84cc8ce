import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { clients } from '../clients/index.ts';
import { type HelpLibrary, loadHelp } from '../help/help-library.ts';
import { neutralProvider } from '../model/provider.ts';
import { english, german } from '../testing/english.ts';
import { runsWell, testApp } from '../testing/test-app.ts';
import { findAnswers } from './find-answers.ts';
import { programEntries } from './program-entries.ts';

const content = join(import.meta.dirname, '../../content');

describe('the search over everything', () => {
  let help: HelpLibrary;
  let hilfe: HelpLibrary;
  before(async () => {
    help = await loadHelp(content, neutralProvider, programEntries(english, clients));
    hilfe = await loadHelp(content, neutralProvider, programEntries(german, clients), { language: 'de' });
  });
  const urls = async (query: string) => {
    const { answers } = await findAnswers(english, help, query);
    return answers.flatMap(({ url, article }) => [article?.url ?? url]);
  };

  const questions: [query: string, url: string][] = [
    ['outlook keeps asking for password', '/help/asks-for-password-again'],
    ['what is imap', '/help/pop3-or-imap'],
    ['port 25 blocked', '/help/port-25-blocked'],
    ['can i use gmail app', '/setup/gmail-app'],
    ['0x800CCC0F', '/help/connection-dropped'],
    ['535 5.7.8', '/help/login-refused'],
    ['-ERR [IN-USE]', '/help/mailbox-in-use'],
    ['emails disappear from phone', '/help/emails-disappear'],
    ['mailbox full how long do you keep', '/help/my-mailbox-is-full'],
    ['ftp?', '/help/ftp'],
    ['how do I cancel', '/help/cancel-or-change'],
    ['where is live chat', '/help/contact-support'],
    ['dedicated server mail limits', '/help/dedicated-server-mail-limits'],
    ['do I need POP or IMAP', '/help/pop3-or-imap'],
    ['leave copy on server', '/help/leave-mail-on-server'],
    ['certificate not trusted', '/help/certificate-warning'],
    ['moved provider mail still old', '/help/moved-provider'],
    ['how to talk to support', '/help/contact-support'],
    ['privacy, do you keep my password', '/help/what-this-service-stores'],
    ['send from second address', '/help/send-from-second-address'],
  ];
  for (const [query, url] of questions)
    test(`"${query}" is answered by ${url} among the first three`, async () => {
      const found = await urls(query);
      assert.ok(found.slice(0, 3).includes(url), found.join(', '));
      assert.ok(found.length <= 5);
      assert.equal(new Set(found).size, found.length, 'no page twice');
    });

  test('an error text stands first, with who acts, its article and the way to the whole answer', async () => {
    const { answers } = await findAnswers(english, help, '535 5.7.8 Bad login');
    const [first] = answers;
    assert.ok(first?.who);
    assert.equal(first.url, '/decode?text=535%205.7.8%20Bad%20login');
    assert.equal(first.article?.url, '/help/login-refused');
    const [erste] = (await findAnswers(german, hilfe, '0x800CCC0E')).answers;
    assert.equal(erste?.article?.url, '/help/connection-refused');
    assert.notEqual(erste?.title, (await findAnswers(english, help, '0x800CCC0E')).answers[0]?.title);
  });

  test('a question without a code has its own article first', async () => {
    assert.equal((await urls('dedicated server mail limits'))[0], '/help/dedicated-server-mail-limits');
  });

  test('what fits nothing is answered by nothing', async () => {
    for (const query of ['', 'weather tomorrow', 'zebra crossing', 'bitcoin', '999', 'constructor', '%00'])
      assert.deepEqual(await urls(query), [], query);
  });

  test('hostile questions cost little time', async () => {
    const started = performance.now();
    for (const query of ['[a'.repeat(100), '5.'.repeat(100), 'xq '.repeat(66), '<'.repeat(200)])
      await urls(query);
    assert.ok(performance.now() - started < 5_000);
  });

  test('the page and what comes while one types say the same, and repeat no secret', async () => {
    const { app } = await testApp(runsWell, { help });
    const page = (q: string) => app.inject({ url: `/help/search?q=${encodeURIComponent(q)}` });
    const json = (q: string) => app.inject({ url: `/help/search.json?q=${encodeURIComponent(q)}` });
    const found = (await json('port 25 blocked')).json();
    assert.equal(found.answers[0].url, '/help/port-25-blocked');
    const { body } = await page('port 25 blocked');
    for (const { url } of found.answers) assert.ok(body.includes(`href="${url}"`), url);
    assert.match(body, /href="\/help\/contact-support"/);
    assert.deepEqual((await json('port 25 blocked')).json(), found, 'the second time, kept');
    assert.match(String((await json('imap')).headers['cache-control']), /private/);
    const secret = 'a1 LOGIN ann Tr0ub4dor&3 a1 NO [AUTHENTICATIONFAILED] no';
    assert.ok(!(await page(secret)).body.includes('Tr0ub4dor'));
    const told = await json(secret);
    assert.ok(!told.body.includes('Tr0ub4dor'));
    assert.equal(told.headers['cache-control'], 'no-store');
    assert.ok(!(await page('<b>"x 0x800CCC0D')).body.includes('<b>"x'));
    assert.equal((await app.inject({ url: '/help/search.json?q=a&q=b' })).json().answers.length, 0);
    await app.close();
  });

  test('who searches without end has to wait, others and the page do not, and a typist never', async () => {
    const { app } = await testApp(runsWell, { help });
    const json = (from: string) =>
      app.inject({
        url: '/help/search.json?q=imap',
        remoteAddress: from,
        headers: { 'accept-language': 'de' },
      });
    // Somebody who types for a minute, a letter a pause of the script.
    for (let letter = 0; letter < 240; letter += 1) assert.equal((await json('192.0.2.1')).statusCode, 200);
    let last = await json('192.0.2.1');
    for (let more = 0; more < 3000 && last.statusCode === 200; more += 1) last = await json('192.0.2.1');
    assert.equal(last.statusCode, 429);
    assert.ok(Number(last.headers['retry-after']) > 0);
    assert.equal(last.json().error.reason, 'too-many-searches');
    assert.match(last.json().error.text, /Schaltfläche neben dem Feld/);
    assert.equal(last.headers['cache-control'], 'no-store');
    assert.equal((await json('192.0.2.2')).statusCode, 200);
    const page = await app.inject({ url: '/help/search?q=imap', remoteAddress: '192.0.2.1' });
    assert.equal(page.statusCode, 200);
    await app.close();
  });

  test('every page has one search field', async () => {
    const { app } = await testApp(runsWell, { help });
    for (const url of [
      '/',
      '/help',
      '/help/ftp',
      '/help/search',
      '/decode',
      '/setup',
      '/published',
      '/nothing',
    ]) {
      const { body } = await app.inject({ url, headers: { accept: 'text/html' } });
      assert.equal(body.match(/role="search"/g)?.length, 1, url);
      const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, url);
    }
    await app.close();
  });
});
