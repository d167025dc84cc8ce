import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { MemoryCounters } from '../bounds/counters.ts';
import { TargetBounds } from '../bounds/target-bounds.ts';
import { CheckService } from '../check/service/check-service.ts';
import type { Report } from '../model/report.ts';
import { newReportId } from '../store/new-report-id.ts';
import { ownForm, runsWell, testApp, testConfig } from '../testing/test-app.ts';
import { testParts } from '../testing/test-parts.ts';
import { workOut } from '../testing/work-out.ts';

const own = (app: FastifyInstance, fields: Record<string, string> = {}, more = {}) =>
  app.inject({ ...form({ address: 'ann@example.org', ...fields }), ...more });

const form = (fields: Record<string, string>) => ({
  method: 'POST' as const,
  url: '/check',
  headers: ownForm,
  payload: new URLSearchParams(fields).toString(),
});

test('practice accounts do not use up the tests of a visitor', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 2 } });
  const practice = () => app.inject(form({ address: 'works@practice.test', password: 'x' }));
  for (let count = 0; count < 12; count += 1) assert.equal((await practice()).statusCode, 303);
  assert.equal((await practice()).statusCode, 429, 'no endless practising either');
  assert.equal((await own(app)).statusCode, 303);
  assert.equal((await own(app, { address: 'bob@example.org' })).statusCode, 303);
  assert.equal((await own(app, { address: 'eve@example.org' })).statusCode, 429);
  await app.close();
});

test('a practice address with a typed server is a test like any other', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 1 } });
  const typed = (incomingHost: string) => app.inject(form({ address: 'works@practice.test', incomingHost }));
  assert.equal((await typed('mail.example.org')).statusCode, 303);
  assert.equal((await typed('imap.example.org')).statusCode, 429);
  await app.close();
});

const from = (remoteAddress: string) => ({ remoteAddress });
const account = (count: number) => ({ address: `user${count}@example.org` });

test('the networks of one /56 share a bound of their own, and the hour has one', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 2 } });
  let started = 0;
  for (let count = 0; count < 40; count += 1) {
    const answer = await own(app, account(count), from(`2001:db8:1:20${(count % 16).toString(16)}0::1`));
    if (answer.statusCode === 303) started += 1;
  }
  assert.equal(started, 8, 'a /56 of 16 networks');
  const other = await own(app, account(99), from('2001:db8:1:3000::1'));
  assert.equal(other.statusCode, 303, 'the next /56');
  await app.close();
});

test('a limit is told in words, with the time to wait, and nothing typed is lost but the password', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 1 }, workCost: 1 });
  await own(app);
  const fields = { address: 'bob@example.org', password: 'tiger-lily-42', incomingHost: 'mail.example.org' };
  const page = await own(app, fields);
  assert.equal(page.statusCode, 429);
  const seconds = Number(page.headers['retry-after']);
  assert.ok(seconds > 0 && seconds <= 60);
  assert.match(page.body, /You can test again in \d+ seconds/);
  assert.match(page.body, /value="bob@example.org"/);
  assert.match(page.body, /value="mail.example.org"/);
  assert.ok(!page.body.includes('tiger-lily-42'));
  const json = await app.inject({
    ...{ method: 'POST', url: '/api/v1/checks', headers: { 'sec-fetch-site': 'same-origin' } },
    payload: { address: 'bob@example.org' },
  });
  assert.equal(json.statusCode, 429);
  const problem = json.json();
  assert.equal(problem.retryAfter, Number(json.headers['retry-after']));
  assert.match(problem.detail, /You can test again in/);
  await app.close();
});

test('a sum worked out by the browser buys one more test, once, and for this visitor only', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 1 }, workCost: 1 });
  await own(app);
  const page = await own(app, account(1));
  const work = await workOut(page.body);
  assert.equal((await own(app, { ...account(2), work }, from('192.0.2.77'))).statusCode, 303, 'a free one');
  assert.equal((await own(app, { ...account(3), work }, from('192.0.2.77'))).statusCode, 429, 'not theirs');
  assert.equal((await own(app, { ...account(4), work })).statusCode, 303);
  assert.equal((await own(app, { ...account(5), work })).statusCode, 429, 'used');
  for (const bad of [
    '',
    'x',
    'bnVsbA==',
    Buffer.from('{"challenge":{"signature":"00","parameters":{}},"solution":{}}').toString('base64'),
  ])
    assert.equal((await own(app, { ...account(6), work: bad })).statusCode, 429);
  await app.close();
});

test('the same check within a minute is answered by the report of the first', async () => {
  let runs = 0;
  const { app, reports } = await testApp(async (...args) => {
    runs += 1;
    return runsWell(...args);
  });
  const first = await own(app, { password: 'tiger-lily-42' });
  const again = await own(app, { password: 'tiger-lily-42' });
  assert.equal(again.headers.location, `${first.headers.location}?same`);
  assert.match((await app.inject(String(again.headers.location))).body, /the very same test/);
  await own(app, { password: 'another' });
  await own(app, { password: 'tiger-lily-42' }, from('192.0.2.9'));
  assert.equal(runs, 3, 'another password and another visitor are other checks');
  reports.clear();
  await own(app, { password: 'tiger-lily-42' });
  assert.equal(runs, 4, 'a deleted report is no answer');
  await app.close();
});

test('a server whose operator wants no tests is not asked, and the visitor reads why', async () => {
  const config = { ...testConfig, leaveAlone: ['victim.test'] };
  const { app, reports } = await testApp(runsWell, { config });
  for (const fields of [{ address: 'ann@victim.test' }, { incomingHost: 'MAIL.victim.test' }]) {
    const answer = await own(app, fields);
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /has asked us not to/);
  }
  assert.equal(reports.size, 0);
  await app.close();
});

test('the interface is told that the password stays here, and for how long', async () => {
  const permits = new TargetBounds(new MemoryCounters());
  const login = { address: '192.0.2.1', host: 'mail.example.org', domain: 'example.org' };
  for (let count = 0; count < 5; count += 1) {
    const permit = await permits.mayLogIn({ ...login, username: `ann+${count}@example.org` });
    if (permit.ok) permit.ended('refused');
  }
  await new Promise((resolve) => setImmediate(resolve));
  const waitOf = (username: string, domain: string) => permits.waitOf(username, domain);
  const { app } = await testApp(runsWell, { waitOf });
  const ask = (address: string) =>
    app.inject({
      ...{ method: 'POST', url: '/api/v1/checks', headers: { 'sec-fetch-site': 'same-origin' } },
      payload: { address, password: 'x' },
    });
  const held = await ask('Ann@example.org');
  assert.equal(held.statusCode, 202);
  assert.ok(Number(held.headers['retry-after']) > 0);
  assert.equal(held.json().passwordNotSent.reason, 'too-many-failed');
  assert.equal((await ask('bob@example.org')).json().passwordNotSent, undefined);
  await app.close();
});

test('one visitor has ten event streams at most', async () => {
  const { app } = await testApp(() => new Promise(() => {}));
  const { location } = (await own(app)).headers;
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const leave = new AbortController();
  const statuses: number[] = [];
  for (let count = 0; count < 12; count += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}${location}/events`, { signal: leave.signal });
    statuses.push(answer.status);
  }
  assert.deepEqual(statuses, [...Array(10).fill(200), 429, 429]);
  leave.abort();
  await app.close();
});

test('the page about the test names who is calling and how to be left alone', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, ehloName: 'check.example.org' } });
  const page = await app.inject('/about-this-test');
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /check\.example\.org/);
  assert.match(page.body, /How to be left alone/);
  await app.close();
});

test('a full queue is told in words, with the time to wait by its length', async () => {
  const checks = new CheckService({
    ...{ runCheck: () => new Promise<never>(() => {}), concurrency: 1, queueLimit: 4 },
    ...{ save: async (report: Report) => report, newId: newReportId, newCode: () => 'PH-1' },
    ...{ onError: () => {}, versions: { posthorn: '0', rules: 1 }, parts: testParts() },
  });
  const { app } = await testApp(runsWell, { checks });
  const statuses: number[] = [];
  let last = await own(app);
  for (let count = 0; count < 6; count += 1) {
    last = await own(app, account(count), from(`192.0.2.${count + 1}`));
    statuses.push(last.statusCode);
  }
  assert.deepEqual(statuses, [303, 303, 303, 303, 503, 503]);
  const seconds = Number(last.headers['retry-after']);
  assert.equal(seconds, 40, 'five turns of eight seconds');
  assert.match(last.body, /You can test again in 40 seconds/);
  assert.match(last.body, /value="user5@example.org"/);
  await app.close();
});

test('a program cannot ask for more time than the service gives', async () => {
  const asked: number[] = [];
  const config = { ...testConfig, longestCheckMs: 30_000 };
  const { app } = await testApp(
    async (request, ...rest) => {
      asked.push(request.timeoutMs);
      return runsWell(request, ...rest);
    },
    { config },
  );
  for (const timeoutSeconds of [300, 20])
    await app.inject({
      ...{ method: 'POST', url: '/api/v1/checks', headers: { 'sec-fetch-site': 'same-origin' } },
      payload: { address: 'ann@example.org', timeoutSeconds },
    });
  assert.deepEqual(asked, [30_000, 20_000]);
  await app.close();
});
