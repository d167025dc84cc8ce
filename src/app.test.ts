import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenReport, sampleReport } from './testing/sample-report.ts';
import { ownForm, runsWell, testApp } from './testing/test-app.ts';

const password = 'h0rse-battery-staple';
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

test('the form leads to a report, in all its forms', async () => {
  const { app, reports, checks } = await testApp(runsWell);
  const payload = form({ address: 'ann@example.test', password });
  const posted = await app.inject({ method: 'POST', url: '/check', headers: ownForm, payload });
  assert.equal(posted.statusCode, 303);
  const url = String(posted.headers.location);
  await checks.close(1000);
  assert.equal(reports.get(url.replace('/reports/', ''))?.state, 'done');

  const page = await app.inject({ url });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /ann@example\.test/);
  assert.equal(page.headers['referrer-policy'], 'no-referrer');
  assert.equal(page.headers['x-robots-tag'], 'noindex, nofollow');
  assert.equal(page.headers['cache-control'], 'private, no-store');
  const json = await app.inject({ url: `${url}.json` });
  assert.equal(json.json().account.address, 'ann@example.test');
  const text = await app.inject({ url: `${url}.txt` });
  assert.match(String(text.headers['content-type']), /^text\/plain/);
});

test('what cannot be used is said beside the field, everything typed stays, the password never comes back', async () => {
  const { app } = await testApp(runsWell);
  const fields = { address: 'ann at example', password, incomingHost: 'mail example', incomingPort: '70000' };
  const more = { outgoingPort: '0', username: 'ann"<b>' };
  const payload = form({ ...fields, ...more });
  const reply = await app.inject({ method: 'POST', url: '/check', headers: ownForm, payload });
  assert.equal(reply.statusCode, 422);
  for (const field of ['address', 'incomingHost', 'incomingPort', 'outgoingHost', 'outgoingPort']) {
    assert.match(reply.body, new RegExp(`id="${field}-error"`), field);
    assert.match(reply.body, new RegExp(`href="#${field}"`), field);
    assert.match(reply.body, new RegExp(`aria-describedby="${field}-error"`), field);
  }
  assert.match(reply.body, /value="ann at example"/);
  assert.match(reply.body, /value="70000"/);
  assert.match(reply.body, /value="ann&quot;&lt;b&gt;/);
  assert.match(reply.body, /<details class="own" open>/);
  assert.ok(!reply.body.includes(password));
});

test('bad input of every kind gets an answer in plain words', async () => {
  const { app } = await testApp(runsWell);
  const tries: [string, string | object, string, number][] = [
    [
      '/check',
      form({ address: 'ann@example.test', password: 'x'.repeat(10_240) }),
      ownForm['content-type'],
      422,
    ],
    ['/check', form({ address: 'ann@example.test\r\nQUIT' }), ownForm['content-type'], 422],
    ['/check', form({ address: 'a'.repeat(40_000) }), ownForm['content-type'], 413],
    ['/check', 'not a form', 'text/plain', 415],
    ['/check', '', ownForm['content-type'], 422],
    ['/check', '{"address": ', 'application/json', 400],
  ];
  for (const [url, payload, type, status] of tries) {
    const headers = { ...ownForm, 'content-type': type };
    const reply = await app.inject({ method: 'POST', url, headers, payload });
    assert.equal(reply.statusCode, status, String(payload).slice(0, 40));
    assert.match(reply.body, /<h1>/);
    assert.ok(!reply.body.includes('    at '), 'no stack');
  }
});

test('unknown reports, programs, help pages and methods are told apart', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('good', sampleReport({ id: 'good' }));
  const unknown = [
    '/reports/nothing',
    '/reports/%2e%2e%2fx',
    '/reports/good/clients/nothing',
    '/help/nothing',
    '/x',
  ];
  for (const url of unknown) assert.equal((await app.inject({ url })).statusCode, 404, url);
  const wrong = await app.inject({ method: 'PUT', url: '/reports/good', headers: ownForm, payload: 'a=1' });
  assert.equal(wrong.statusCode, 405);
  assert.equal(wrong.headers.allow, 'GET, HEAD');
  const json = await app.inject({ url: '/reports/nothing.json' });
  assert.equal(json.json().error.reason, 'not-found');
});

test('deleting asks first, deletes, and leaves nothing', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('good', sampleReport({ id: 'good' }));
  assert.match((await app.inject({ url: '/reports/good/delete' })).body, /Delete this report\?/);
  const deleted = await app.inject({
    method: 'POST',
    url: '/reports/good/delete',
    headers: ownForm,
    payload: '',
  });
  assert.equal(deleted.headers.location, '/deleted');
  assert.equal((await app.inject({ url: '/reports/good' })).statusCode, 404);
});

test('the report shows the finding, marks its line and escapes what the server said', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('broken', { ...brokenReport(), id: 'broken' });
  const { body } = await app.inject({ url: '/reports/broken' });
  assert.match(body, /id="f-e2-certificate-expired"/);
  assert.match(body, /<li id="a2-5"[^>]*>.*<mark class="bad">/);
  assert.match(body, /href="#f-e2-certificate-expired">why\?/);
  assert.match(body, /&lt;b&gt;/);
  assert.ok(!body.includes('<b>& friends'));
});

test('a program downloads its file by name', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('good', sampleReport({ id: 'good' }));
  const file = await app.inject({ url: '/reports/good/clients/thunderbird/file' });
  assert.equal(file.statusCode, 200);
  assert.match(String(file.headers['content-disposition']), /^attachment; filename="/);
});

test('the interface starts a check, says what is wrong, and answers with JSON only', async () => {
  const { app, checks } = await testApp(runsWell);
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const send = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/checks', headers, payload });
  const started = await send({ address: 'ann@example.test', password });
  assert.equal(started.statusCode, 202);
  await checks.close(1000);
  const { id, url } = started.json();
  assert.equal(new URL(url).pathname, `/reports/${id}`);
  assert.equal((await app.inject({ url: `/api/v1/checks/${id}` })).json().state, 'done');
  const refused = await send({
    address: 'ann@example.test',
    incoming: [{ protocol: 'pop3', host: 'a b', port: 0, security: 'tls' }],
  });
  assert.equal(refused.statusCode, 422);
  assert.deepEqual(
    refused.json().errors.map((error: { field: string }) => error.field),
    ['incoming.0.host', 'incoming.0.port'],
  );
  assert.equal((await app.inject({ url: '/api/v1/checks/nothing' })).json().reason, 'not-found');
});

test('a method nothing answers is named as such, wherever it comes from', async () => {
  const { app } = await testApp(runsWell);
  const wrong = await app.inject({
    method: 'PUT',
    url: '/check',
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  assert.equal(wrong.statusCode, 405);
  assert.equal(wrong.headers.allow, 'POST');
  assert.equal((await app.inject({ method: 'DELETE', url: '/nowhere' })).statusCode, 404);
});

test('health and robots', async () => {
  const { app } = await testApp(runsWell);
  assert.deepEqual((await app.inject({ url: '/healthz' })).json(), { status: 'ok' });
  assert.match((await app.inject({ url: '/robots.txt' })).body, /Disallow: \/reports\//);
});
