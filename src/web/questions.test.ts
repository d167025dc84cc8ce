import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, type TestContext, test } from 'node:test';
import type { AppParts } from '../app.ts';
import { MemoryCounters } from '../bounds/counters.ts';
import { type HelpLibrary, loadHelp } from '../help/help-library.ts';
import { neutralProvider } from '../model/provider.ts';
import { sampleProvider } from '../publish/sample-provider.ts';
import { type DeskTestApp, deskApp } from '../testing/desk-app.ts';
import { runsWell, testConfig } from '../testing/test-app.ts';
import { workOut } from '../testing/work-out.ts';
import { readXmlRoot } from '../xml/read-xml.ts';

const contentDir = join(import.meta.dirname, '../../content');
const question = 'Can I bring my own zeppelin domain along? It is at another provider.';
const support = { email: 'help@example.test', phone: '', url: '', chat: '' };
let helpIn: Map<string, HelpLibrary>;
before(async () => {
  const load = (language: string) => loadHelp(contentDir, neutralProvider, [], { language });
  helpIn = new Map([
    ['en', await load('en')],
    ['de', await load('de')],
  ]);
});

async function openApp(t: TestContext, change: Partial<AppParts> = {}): Promise<DeskTestApp> {
  const config = { ...testConfig, provider: sampleProvider({ support }) };
  const help = helpIn.get('en') as HelpLibrary;
  return await deskApp(t, runsWell, { config, help, helpIn, counters: new MemoryCounters(), ...change });
}

/** Asks, past what the search has to it; gives the way to the page of the question. */
async function ask(app: DeskTestApp, fields: Record<string, string> = {}): Promise<string> {
  const reply = await app.post('/ask', { question, looked: 'yes', ...fields }, null);
  assert.equal(reply.statusCode, 303, reply.body.slice(0, 300));
  return String(reply.headers.location).replace('?asked', '');
}

async function newest(app: DeskTestApp): Promise<string> {
  return (await app.stores.questions.list('open', 100)).at(-1)?.key ?? '';
}

test('a question is asked, answered, cut, published, found by the search, and withdrawn', async (t) => {
  const app = await openApp(t);
  const own = await ask(app, {
    question: `Hello Mr Brown,\n${question} Call +49 30 1234567.\nRegards\nAnn Miller`,
    email: 'ann@cakes.example',
  });
  assert.match((await app.get(`${own}?asked`, null)).body, /has arrived.*waiting for an answer/s);
  const key = await newest(app);
  const here = `/desk/questions/${key}`;
  assert.match((await app.get('/desk/questions')).body, new RegExp(here));
  assert.ok(!(await app.get('/desk/questions')).body.includes('ann@cakes'), 'lists tell nobody who asked');
  assert.equal((await app.get(`${here}/publish`)).statusCode, 404, 'without an answer');
  const answered = await app.post(`${here}/answer`, {
    answer: 'Dear Ann,\n\n**Yes**, move cakes.example to [us](https://example.org/).',
    next: 'publish',
  });
  assert.equal(answered.headers.location, `${here}/publish`);
  assert.match((await app.get(own, null)).body, /<strong>Yes<\/strong>/);

  const proposal = await app.get(`${here}/publish`);
  assert.match(proposal.body, /<del><span class="visually-hidden">\[removed: <\/span>/);
  const [, shownQuestion = '', shownAnswer = ''] =
    /name="question"[^>]*>\n?([^<]*)<\/textarea>.*name="answer"[^>]*>\n?([^<]*)<\/textarea>/s.exec(
      proposal.body,
    ) ?? [];
  for (const secret of ['Ann', 'Miller', 'Brown', '1234567', 'cakes.example'])
    assert.ok(!`${shownQuestion}${shownAnswer}`.includes(secret), secret);
  const texts = { question: shownQuestion, answer: shownAnswer, language: 'en' };
  const looked = await app.post(`${here}/publish`, { ...texts, act: 'look' });
  assert.equal(looked.statusCode, 200);
  const careless = { ...texts, answer: 'Ask ann@cakes.example, she did it.', act: 'publish' };
  const refused = await app.post(`${here}/publish`, careless);
  assert.match(refused.body, /may still tell who asked.*ann@/s);
  assert.equal(refused.statusCode, 422);
  assert.deepEqual(await app.stores.questions.published(), []);
  assert.equal((await app.post(`${here}/publish`, { ...texts, act: 'publish' })).statusCode, 303);

  const page = `/help/before-you-sign-up/${key}`;
  for (const url of [
    '/help/before-you-sign-up',
    '/before-you-sign-up',
    page,
    '/help/search?q=zeppelin+domain',
  ])
    assert.match((await app.get(url, null)).body, /zeppelin domain/, url);
  assert.ok((await app.get('/help/search?q=zeppelin+domain', null)).body.includes(`href="${page}"`));
  assert.ok(
    !(await app.get('/de/help/search?q=zeppelin+domain', null)).body.includes(page),
    'another language',
  );
  assert.ok(!(await app.get('/de/help/before-you-sign-up', null)).body.includes('zeppelin'));
  assert.match((await app.get(own, null)).body, new RegExp(`href="${page}"`));

  // After a restart the search has it again.
  const again = await openApp(t, { asking: { ...app.stores, outbox: null } });
  assert.ok((await again.get('/help/search?q=zeppelin+domain', null)).body.includes(page));

  await app.post(`${here}/withdraw`, {});
  assert.equal((await app.get(page, null)).statusCode, 404);
  assert.ok(!(await app.get('/help/search?q=zeppelin+domain', null)).body.includes(page));
  assert.ok(
    !(await again.get('/help/search?q=zeppelin+domain', null)).body.includes(page),
    'of any instance',
  );
  const actions = (await app.stores.deskLog.about(`question:${key}`)).map(({ action }) => action);
  assert.deepEqual(
    [...new Set(actions)].toSorted(),
    ['question-answered', 'question-opened', 'question-published', 'question-withdrawn'].filter((one) =>
      actions.includes(one),
    ),
  );
  assert.ok(actions.includes('question-published') && actions.includes('question-withdrawn'));
});

test('what the search answers already is shown first, and nothing is asked until it was seen', async (t) => {
  const app = await openApp(t);
  const typed = { question: 'Good day. What is POP3? I have never heard of it.', email: 'ann@example.org' };
  const shown = await app.post('/ask', typed, null);
  assert.equal(shown.statusCode, 200);
  assert.match(shown.body, /href="\/help\/what-is-pop3"/);
  assert.match(shown.body, /name="looked" value="yes"/);
  assert.ok(
    shown.body.includes('I have never heard of it.') && shown.body.includes('value="ann@example.org"'),
  );
  assert.equal((await app.stores.questions.count()).open, 0);
  await ask(app, typed);
  assert.equal((await app.stores.questions.count()).open, 1);
  const seeded = await app.get('/ask?q=what+is+imap', null);
  assert.match(seeded.body, />\n?what is imap<\/textarea>/);
  const nothing = await app.get('/help/search?q=qwertzuiop', null);
  assert.match(nothing.body, /href="\/ask\?q=qwertzuiop"/);
});

test('mail goes to the support and to the asker, with the answer, and nothing typed stands in a header', async (t) => {
  const app = await openApp(t);
  let woken = 0;
  const posting = await openApp(t, { asking: { ...app.stores, outbox: { wake: () => (woken += 1) } } });
  const waiting = async () => (await app.stores.mails.due(9)).toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const own = await ask(posting, {
    email: 'ann@example.org',
    question: `${question}\r\nBcc: eve@example.net`,
  });
  const [told] = await waiting();
  const key = await newest(app);
  assert.equal(told?.to, support.email);
  assert.ok(!told.subject.includes('Bcc') && told.text.includes(`/desk/questions/${key}`));
  await posting.post(`/desk/questions/${key}/answer`, { answer: 'Yes.' });
  const [, answer] = await waiting();
  assert.equal(answer?.to, 'ann@example.org');
  assert.ok(answer.text.includes('Yes.') && answer.text.includes(own));
  assert.equal(woken, 2);
  await posting.post(`/desk/questions/${key}/answer`, { answer: 'Yes.' });
  assert.equal((await waiting()).length, 2, 'the same answer is not sent twice');
  assert.match(
    (await posting.get(`/desk/questions/${key}`)).body,
    /The answer, to the asker:<\/b> <span>on its way/,
  );
  await app.stores.mails.giveUp(answer.id, 'EAUTH 535');
  const list = await posting.get('/desk/questions');
  assert.match(list.body, /1 mail could not be sent and was given up; 1 waiting.*refused our user name/s);
  assert.ok(!list.body.includes('ann@example.org') && !list.body.includes(own));
  const button = `/desk/mails/${answer.id}/again`;
  assert.ok(list.body.includes(`action="${button}"`));
  assert.equal((await posting.post(button, {})).statusCode, 303);
  assert.equal((await app.stores.mails.count()).waiting, 2);
  assert.equal(woken, 3);
  assert.equal((await posting.post('/desk/mails/x/again', {})).statusCode, 404);
  assert.ok(!posting.log.join('').includes('ann@example.org'));
  for (const bad of ['ann@example.org\r\nBcc: eve@example.net', 'a@b.test,c@d.test', 'Ann <ann@example.org>'])
    assert.equal((await posting.post('/ask', { question, email: bad, looked: 'yes' }, null)).statusCode, 422);
  const form = await app.get('/ask', null);
  assert.match(form.body, /mailto:help@example\.test/);
});

test('of two windows with the same question the second is told, and loses nothing typed', async (t) => {
  const app = await openApp(t);
  const own = await ask(app);
  const here = `/desk/questions/${await newest(app)}`;
  const seen = async () => /name="seen" value="([^"]*)"/.exec((await app.get(here)).body)?.[1] ?? 'none';
  const first = await seen();
  assert.equal((await app.post(`${here}/answer`, { answer: 'Yes.', seen: first })).statusCode, 303);
  for (const next of ['', 'decline', 'publish']) {
    const late = await app.post(`${here}/answer`, { answer: 'Not at all.', seen: first, next });
    assert.equal(late.statusCode, 409);
    assert.match(late.body, /Somebody has answered.*>\n?Not at all\.<\/textarea>/s);
    assert.match(late.body, /<div class="prose card"[^>]*><p>Yes\.<\/p>/);
  }
  assert.equal(
    (await app.post(`${here}/answer`, { answer: 'Yes.', seen: first })).statusCode,
    303,
    'a double click',
  );
  assert.match((await app.get(own, null)).body, /<p>Yes\.<\/p>/);
  assert.equal((await app.post(`${here}/answer`, { answer: 'No.', seen: await seen() })).statusCode, 303);
  const both = { seen: await seen() };
  const sent = ['One.', 'Two.'].map((answer) => app.post(`${here}/answer`, { ...both, answer }));
  const codes = (await Promise.all(sent)).map(({ statusCode }) => statusCode);
  assert.deepEqual(codes.toSorted(), [303, 409], 'of two at once one is kept');
});

describe('attacks', () => {
  test('script, markup and links of a question and of an answer stay text', async (t) => {
    const app = await openApp(t);
    const evil = '<script>alert(1)</script> "><img src=x onerror=alert(1)> http://spam.example/x What now?';
    const own = await ask(app, { question: evil });
    const key = await newest(app);
    const here = `/desk/questions/${key}`;
    const answer = [
      '<script>alert(2)</script> [a](javascript:alert(1)) [b](https://example.org/"onmouseover=x)',
      '![t](https://tracker.example/x.png)\n# main\n[c]: javascript:x\n<b id="main">x</b> [d](data:text/html,x)',
    ].join('\n');
    await app.post(`${here}/answer`, { answer });
    const opened = [await app.get(here), await app.get(`${here}/publish`), await app.get('/desk/questions')];
    await app.post(`${here}/publish`, {
      question: evil,
      answer,
      language: 'en',
      act: 'publish',
      sure: 'yes',
    });
    const page = `/help/before-you-sign-up/${key}`;
    const shown = [
      '/help/before-you-sign-up',
      page,
      '/help/search?q=alert',
      `/ask?q=${encodeURIComponent(evil)}`,
    ];
    opened.push(
      ...(await Promise.all([own, ...shown].map((url) => app.get(url, null)))),
      await app.get(here),
    );
    for (const { statusCode, body } of opened) {
      assert.equal(statusCode, 200);
      assert.doesNotMatch(
        body,
        /<script>|<img|href="(?:javascript|data):|["\s]onmouseover=|href="http:\/\/spam/,
      );
      assert.ok(!/<b id="main"/.test(body) && (body.match(/id="main"/g) ?? []).length === 1);
    }
  });

  test('a flood is stopped for its sender, told, and loses nothing typed; work buys more', async (t) => {
    const app = await openApp(t, { workCost: 1 });
    for (let count = 0; count < 3; count += 1) await ask(app);
    const late = await app.post('/ask', { question, email: 'ann@example.org', looked: 'yes' }, null);
    assert.equal(late.statusCode, 429);
    assert.ok(Number(late.headers['retry-after']) > 0);
    assert.ok(late.body.includes('zeppelin') && late.body.includes('value="ann@example.org"'));
    assert.match(late.body, /name="work" value="" data-work="[^"]+"/);
    assert.equal((await app.stores.questions.count()).open, 3);
    const wrong = await app.post('/ask', { question, looked: 'yes', work: 'bm9uc2Vuc2U=' }, null);
    assert.equal(wrong.statusCode, 429);
    const work = await workOut(late.body);
    await ask(app, { email: 'ann@example.org', work });
    assert.equal((await app.stores.questions.count()).open, 4, 'a sum worked out buys one');
    const used = await app.post('/ask', { question, looked: 'yes', work }, null);
    assert.equal(used.statusCode, 429, 'and one only');
    assert.match(used.body, /You can ask again in \d+ minutes?/);
  });

  test('too much, too little, links and passwords are refused beside their field, and the rest stays', async (t) => {
    const app = await openApp(t);
    const refused = async (text: string, why: RegExp) => {
      const reply = await app.post('/ask', { question: text, email: 'ann@example.org', looked: 'yes' }, null);
      assert.equal(reply.statusCode, 422);
      assert.match(reply.body, why);
      assert.match(reply.body, /value="ann@example\.org"/);
      return reply.body;
    };
    await refused('', /write your question/);
    await refused('Hi?', /whole sentence/);
    const long = `${'ä'.repeat(20_000)} end`;
    assert.ok((await refused(long, /20,004 characters/)).includes(long), 'nothing typed is lost');
    await refused('See http://a.test http://b.test www.c.test https://d.test ok?', /at most 3 addresses/);
    const secret = await refused('Does it work? My password is Sunny-7-days.', /password or a card number/);
    assert.ok(!secret.includes('Sunny-7-days') && secret.includes('Does it work?'));
    assert.equal((await app.stores.questions.count()).open, 0);
    const huge = await app.post('/ask', { question: 'x'.repeat(400_000) }, null);
    assert.equal(huge.statusCode, 413);
    assert.ok(!app.log.join('').includes('Sunny-7-days'));
  });

  test('private links cannot be guessed, found out or read from the log, and only staff see the desk', async (t) => {
    const app = await openApp(t);
    const own = await ask(app);
    const key = await newest(app);
    const id = own.split('/').at(-1) ?? '';
    for (const url of [
      `/questions/${key}`,
      '/questions/AAAAAAAAAAAAAAAAAAAAAA',
      '/questions/%27--',
      `${own}x`,
    ])
      assert.equal((await app.get(url, null)).statusCode, 404, url);
    const page = await app.get(own, null);
    assert.match(String(page.headers['cache-control']), /no-store/);
    assert.equal(page.headers['referrer-policy'], 'no-referrer');
    assert.ok(!app.log.join('').includes(id), 'the log holds no whole link');
    for (const url of ['/desk/questions', `/desk/questions/${key}`, `/desk/questions/${key}/publish`])
      assert.match(String((await app.get(url, null)).headers.location), /^\/login\?/, url);
    for (const act of ['answer', 'delete', 'publish', 'withdraw'])
      assert.equal((await app.post(`/desk/questions/${key}/${act}`, { answer: 'x' }, null)).statusCode, 303);
    assert.equal((await app.stores.questions.byKey(key))?.state, 'open');
    assert.ok(!(await app.get(`/desk/questions/${key}`)).body.includes(id), 'nor does the desk');
    const foreign = await app.app.inject({
      ...{ method: 'POST', url: `${own}/delete`, headers: { 'sec-fetch-site': 'cross-site' } },
    });
    assert.equal(foreign.statusCode, 403);
    assert.equal((await app.post(`${own}/delete`, {}, null)).headers.location, '/questions/deleted');
    assert.equal((await app.get(own, null)).statusCode, 404);
  });

  test('who does not want to be published is not, whatever staff send', async (t) => {
    const app = await openApp(t);
    await ask(app, { private: 'yes' });
    const here = `/desk/questions/${await newest(app)}`;
    await app.post(`${here}/answer`, { answer: 'Yes.' });
    const sent = { question, answer: 'Yes.', act: 'publish', language: 'en' };
    assert.equal((await app.post(`${here}/publish`, sent)).statusCode, 404);
    assert.deepEqual(await app.stores.questions.published(), []);
  });
});

test('a question is declined with a reason, which its asker reads, or deleted', async (t) => {
  const app = await openApp(t);
  const own = await ask(app);
  const here = `/desk/questions/${await newest(app)}`;
  await app.post(`${here}/answer`, { answer: 'Out of **our** hands.', next: 'decline' });
  assert.match((await app.get(own, null)).body, /was not answered.*Out of <strong>our<\/strong>/s);
  assert.match((await app.get('/desk/questions?state=declined')).body, /zeppelin/);
  await app.post(`${here}/delete`, {});
  assert.equal((await app.get(own, null)).statusCode, 404);
});

test('the feed is well-formed whatever was published, and its ids stay', async (t) => {
  const app = await openApp(t);
  const { questions } = app.stores;
  const empty = await app.get('/help/before-you-sign-up.atom', null);
  assert.equal(readXmlRoot(empty.body, 'feed')?.name, 'feed');
  const { key } = await questions.ask({ text: question, email: '', language: 'en', mayPublish: true });
  await questions.answer(key, 'Yes.');
  const text = {
    question: '<b>&amp; ]]> \u0001\ud800 "quoted"?',
    answer: '**Yes** & <i>no</i>',
    language: 'en',
  };
  await questions.publish(key, text);
  const first = await app.get('/help/before-you-sign-up.atom', null);
  assert.match(String(first.headers['content-type']), /^application\/atom\+xml/);
  assert.equal(readXmlRoot(first.body, 'feed')?.name, 'feed');
  const [id = ''] = /<id>urn:uuid:[0-9a-f-]{36}<\/id>/.exec(first.body) ?? [];
  assert.notEqual(id, '');
  assert.match(first.body, /&lt;strong&gt;Yes&lt;\/strong&gt;/);
  assert.match(first.body, new RegExp(`href="http://[^"]+/help/before-you-sign-up/${key}"`));
  await questions.publish(key, { ...text, question: 'Changed?' });
  const second = (await app.get('/help/before-you-sign-up.atom', null)).body;
  assert.ok(second.includes(id) && second.includes('Changed?'));
  assert.ok(!(await app.get('/de/help/before-you-sign-up.atom', null)).body.includes('urn:uuid'));
});
