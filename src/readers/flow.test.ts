import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardAnswer } from '../model/heard.ts';
import { foundFact } from '../testing/discovery-facts.ts';
import { configFile, configServer, heard, heardAnswer } from '../testing/heard-answers.ts';
import { toldInEnglish } from '../testing/told-messages.ts';
import { describeAnswers } from './describe-answer.ts';
import { programViews } from './index.ts';
import type { Heard } from './reader.ts';

const good = configFile([configServer('imap'), configServer('smtp')]);
const other = configFile([configServer('imap', { hostname: 'other.test' }), configServer('smtp')]);
const dedicated = 'https://autoconfig.example.test/mail/config-v1.1.xml';
const wellKnown = 'https://example.test/.well-known/autoconfig/mail/config-v1.1.xml';
const open = dedicated.replace('https:', 'http:');
const database = 'https://autoconfig.thunderbird.net/v1.1/example.test';
const urls = { ispdb: [database] };

/** The same answer with and without the mail address. */
function both(body: string, change: Partial<HeardAnswer> = {}): HeardAnswer[] {
  return [heardAnswer(body, change), heardAnswer(body, { ...change, about: 'nobody' })];
}

function failing(url: string, problem: HeardAnswer['problem']): HeardAnswer[] {
  return both('', { url, status: null, contentType: null, problem });
}

/** `thunderbird: mail.example.test` or what it does without. */
function hosts(about: Heard): Record<string, string> {
  return Object.fromEntries(
    programViews(about).map(({ id, outcome, incoming }) => [
      id,
      outcome === 'found' ? (incoming?.host ?? 'none') : outcome,
    ]),
  );
}

function notesOf(about: Heard, id: string): string {
  const view = programViews(about).find((one) => one.id === id);
  return toldInEnglish(view?.notes ?? []).join(' ');
}

test('everything published: all that read it agree', () => {
  const about = heard(both(good));
  const m = 'mail.example.test';
  assert.deepEqual(hosts(about), {
    ...{ thunderbird: m, 'thunderbird-android': m, 'k-9': m, outlook: 'guesses', 'apple-mail': 'asks' },
    ...{ evolution: m, kmail: m, fairemail: m, 'delta-chat': m, 'nextcloud-mail': m },
  });
  assert.ok(programViews(about).every(({ agrees }) => agrees !== false));
});

test('nothing published: each guesses or asks, and none finds', () => {
  assert.ok(programViews(heard([])).every(({ outcome }) => outcome === 'guesses' || outcome === 'asks'));
});

test('a file sent as a web page ends the search of Thunderbird, and of nobody else', () => {
  const about = heard([
    ...both(good, { contentType: 'text/html; charset=utf-8' }),
    ...both(other, { url: wellKnown }),
  ]);
  assert.equal(hosts(about).thunderbird, 'guesses');
  assert.equal(hosts(about)['thunderbird-android'], 'mail.example.test');
  assert.match(
    notesOf(about, 'thunderbird'),
    /content type has to be text\/xml.*asks no other place of the domain/,
  );
});

test('a broken file leads Thunderbird on, one that it refuses does not', () => {
  const second = both(other, { url: wellKnown });
  assert.equal(hosts(heard([...both('<clientConfig>\n<a'), ...second])).thunderbird, 'other.test');
  const refused = heard([...both(configFile([configServer('smtp')])), ...second], urls);
  assert.equal(hosts(refused).thunderbird, 'guesses');
  assert.equal(hosts(refused)['thunderbird-android'], 'other.test');
});

test('after a refused file Thunderbird asks the database', () => {
  const answers = [...both('<html/>'), ...both(other, { url: database })];
  assert.equal(hosts(heard(answers, urls)).thunderbird, 'other.test');
});

test('KMail believes the database first, Delta Chat last', () => {
  const answers = [...both(good), ...both(other, { url: database })];
  assert.equal(hosts(heard(answers, urls)).kmail, 'other.test');
  assert.equal(hosts(heard(answers, urls))['delta-chat'], 'mail.example.test');
});

test('a bad certificate and a file over http: who takes it and who does not', () => {
  const about = heard([...failing(dedicated, 'certificate'), ...both(good, { url: open })]);
  const taken = hosts(about);
  assert.equal(taken.thunderbird, 'mail.example.test');
  assert.equal(taken['delta-chat'], 'guesses');
  assert.match(notesOf(about, 'thunderbird'), /certificate does not prove the name/);
  assert.equal(programViews(about)[0]?.from?.verifiedTls, false);
});

test('a file given out only with a mail address is nothing for Android', () => {
  const answers = [heardAnswer(good), heardAnswer('no', { about: 'nobody', status: 404 })];
  const about = heard(answers);
  assert.equal(hosts(about)['thunderbird-android'], 'asks');
  assert.equal(hosts(about).thunderbird, 'mail.example.test');
});

test('an Exchange answer, one that wants the password, and error 600 are told apart', () => {
  const url = 'https://autodiscover.example.test/autodiscover/autodiscover.xml';
  const post = { url, method: 'POST' } as const;
  const answer = (inside: string) =>
    heardAnswer(`<Autodiscover><Response>${inside}</Response></Autodiscover>`, post);
  const exchange = heard([
    answer('<Account><Protocol><Type>EXCH</Type><EwsUrl>https://x.test/</EwsUrl></Protocol></Account>'),
  ]);
  assert.deepEqual([hosts(exchange).outlook, hosts(exchange).thunderbird], ['exchange', 'exchange']);
  const locked = heard([heardAnswer('', { ...post, status: 401 })]);
  assert.match(notesOf(locked, 'outlook'), /wants the password first/);
  const unknown = heard([answer('<Error><ErrorCode>600</ErrorCode></Error>')]);
  assert.match(notesOf(unknown, 'outlook'), /error 600, as for a mailbox that it does not know/);
});

test('each answer is described, with the line of its fault', () => {
  const answers = [
    heardAnswer('<clientConfig>\n<emailProvider>\n</clientConfig>'),
    heardAnswer(good.replaceAll('emailProvider', 'EmailProvider'), {
      url: wellKnown,
      contentType: 'text/plain',
    }),
    ...failing(open, 'not-reached').slice(0, 1),
  ];
  const [broken, odd, away] = describeAnswers(answers);
  assert.match(toldInEnglish(broken?.faults ?? []).join(), /line 3, column \d+/);
  assert.match(toldInEnglish(odd?.faults ?? []).join(), /text\/plain.*line 3 says <EmailProvider>/s);
  assert.deepEqual(toldInEnglish(away?.facts ?? []), ['no web server answers there']);
});

test('a good answer has no faults', () => {
  assert.deepEqual(
    describeAnswers(both(good)).flatMap(({ faults }) => faults),
    [],
  );
});

test('what a file says is shown on one line and within bounds', () => {
  const endless = `x\u202E\n${'y'.repeat(5000)}`;
  const answers = both(
    configFile([
      configServer('imap', { hostname: endless, username: endless }),
      configServer('smtp', { port: endless }),
    ]),
  );
  const views = programViews(heard(answers));
  const texts = views.flatMap(({ notes, doubts, incoming }) => [
    ...[...notes, ...doubts].flatMap(({ args }) => Object.values(args).map(String)),
    incoming?.host ?? '',
    incoming?.username ?? '',
  ]);
  assert.ok(texts.length > 10);
  for (const text of texts) assert.match(text, /^[^\p{Cc}\p{Cf}]{0,402}$/u);
});

test('the provider behind the mail exchanger comes after the database, and the longer domain first', () => {
  const longer = 'https://autoconfig.mail.hoster.test/mail/config-v1.1.xml';
  const shorter = 'https://autoconfig.hoster.test/mail/config-v1.1.xml';
  const mx = { mx: [longer, shorter] };
  const answers = [...both(good, { url: longer }), ...both(other, { url: shorter })];
  const about = heard(answers, mx);
  for (const id of ['thunderbird', 'thunderbird-android', 'evolution'])
    assert.equal(hosts(about)[id], 'mail.example.test');
  const everything = heard([...answers, ...both(other, { url: database })], { ...urls, ...mx });
  assert.equal(hosts(everything).thunderbird, 'other.test');
});

test('SRV records are what FairEmail believes first', () => {
  const about = heard(both(good));
  const srv = foundFact('srv', { imap: 'srv.example.test', smtp: 'srv.example.test' });
  assert.equal(hosts({ ...about, facts: [srv] }).fairemail, 'srv.example.test');
});

test('a file that is far too long is read by nobody', () => {
  const about = heard(both(`${good}<!-- ${'x'.repeat(70_000)} -->`));
  assert.ok(programViews(about).every(({ outcome }) => outcome !== 'found'));
});
