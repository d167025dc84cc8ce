import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunCheck } from './check/check-parts.ts';
import { brokenReport, sampleReport } from './testing/sample-report.ts';
import { ownForm, runsWell, testApp, testConfig } from './testing/test-app.ts';

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

test('requests that change something must come from our own pages', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('good', sampleReport({ id: 'good' }));
  const type = { 'content-type': ownForm['content-type'], host: 'posthorn.test' };
  const tries: [Record<string, string>, number][] = [
    [{}, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://posthorn.test' }, 403],
    [{ origin: 'http://elsewhere.test' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://posthorn.test' }, 422],
    [{ 'sec-fetch-site': 'none' }, 422],
  ];
  for (const [headers, status] of tries) {
    const reply = await app.inject({
      method: 'POST',
      url: '/check',
      headers: { ...type, ...headers },
      payload: '',
    });
    assert.equal(reply.statusCode, status, JSON.stringify(headers));
  }
  const foreign = { ...type, 'sec-fetch-site': 'cross-site' };
  await app.inject({ method: 'POST', url: '/reports/good/delete', headers: foreign, payload: '' });
  assert.ok(reports.has('good'));
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

test('pages hold nothing inline and the policy allows nothing from elsewhere', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('broken', { ...brokenReport(), id: 'broken' });
  const urls = [
    '/',
    '/reports/broken',
    '/reports/broken/clients/thunderbird',
    '/help',
    '/help/what-is-pop3',
    '/nothing',
  ];
  for (const url of urls) {
    const { body, headers } = await app.inject({ url });
    assert.equal(/<style|\sstyle=|\son[a-z]+=|javascript:/.exec(body), null, url);
    assert.match(String(headers['content-security-policy']), /^default-src 'none'/);
    assert.ok(!String(headers['content-security-policy']).includes('unsafe'));
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
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
  assert.equal((await app.inject({ url: '/api/v1/checks/nothing' })).json().error.reason, 'not-found');
});

test('too many checks from one place are turned away', async () => {
  const config = {
    ...{ host: '127.0.0.1', port: 3000, baseUrl: 'http://127.0.0.1:3000', rateLimit: 2 },
    profileSigner: null,
  };
  const { app } = await testApp(runsWell, {
    config: {
      ...config,
      ...{
        provider: (await import('./model/provider.ts')).neutralProvider,
        trustProxy: true,
        production: true,
      },
      logLevel: 'info',
    },
  });
  const check = (from: string) =>
    app.inject({
      ...{
        method: 'POST',
        url: '/check',
        payload: form({ address: `${from.replaceAll(':', '-')}@example.test` }),
      },
      headers: { ...ownForm, 'x-forwarded-for': from },
    });
  // Neighbours in one IPv6 network are one visitor.
  const statuses: number[] = [];
  for (const from of ['2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8:0:1::1']) {
    statuses.push((await check(from)).statusCode);
  }
  assert.deepEqual(statuses, [303, 303, 429, 303]);
});

test('whoever has to wait keeps what was typed, and a typing mistake is no test', async () => {
  const { app } = await testApp(runsWell, { config: { ...testConfig, rateLimit: 1 } });
  const send = (fields: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/check', payload: form(fields), headers: ownForm });
  for (let mistake = 0; mistake < 3; mistake += 1) {
    assert.equal((await send({ address: 'no at sign' })).statusCode, 422);
  }
  assert.equal((await send({ address: 'ann@example.test' })).statusCode, 303);

  const late = await send({ address: 'bob@example.test', username: 'bobby', password: 'not-to-be-seen' });
  assert.equal(late.statusCode, 429);
  assert.ok(Number(late.headers['retry-after']) > 0);
  assert.match(late.body, /a lot of tests in a short time/);
  assert.match(late.body, /value="bob@example.test"/);
  assert.match(late.body, /value="bobby"/);
  assert.ok(!late.body.includes('not-to-be-seen'));

  const program = { method: 'POST', url: '/api/v1/checks', headers: { 'sec-fetch-site': 'none' } } as const;
  assert.equal((await app.inject({ ...program, payload: { address: 'x' } })).statusCode, 422);
  const counted = await app.inject({ ...program, payload: { address: 'eve@example.test' } });
  assert.equal(counted.json().error.reason, 'too-many');
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

test('logs hold no password, no query, no header and only the beginning of a report id', async () => {
  const { app, reports, log } = await testApp(async () => {
    throw new Error('a bug');
  });
  const id = 'abcdefghijklmnopqrstuvwxyz012345';
  reports.set(id, sampleReport({ id }));
  await app.inject({
    method: 'POST',
    url: '/check?secret-query',
    headers: { ...ownForm, cookie: 'secret-cookie' },
    payload: form({ address: 'ann@example.test', password }),
  });
  await app.inject({ url: `/reports/${id}.json` });
  await app.inject({ url: `/api/v1/checks/${id}` });
  const all = log.join('\n');
  assert.match(all, /reqId/);
  assert.match(all, /\/reports\/abcdef…/);
  for (const secret of [
    password,
    Buffer.from(password).toString('base64'),
    'secret-query',
    'secret-cookie',
    id,
  ]) {
    assert.ok(!all.includes(secret), secret);
  }
});

test('assets may be kept for good, and change their address with their content', async () => {
  const { app } = await testApp(runsWell);
  const { body } = await app.inject({ url: '/' });
  const sheet = /href="(\/assets\/[0-9a-f]+\/site\.css)"/.exec(body)?.[1] ?? '';
  const fresh = await app.inject({ url: sheet });
  assert.match(String(fresh.headers['cache-control']), /immutable/);
  const old = await app.inject({ url: '/assets/000000000000/site.css' });
  assert.equal(old.headers['cache-control'], 'no-cache');
  assert.equal((await app.inject({ url: '/assets/x/package.json' })).statusCode, 404);
});

test('health and robots', async () => {
  const { app } = await testApp(runsWell);
  assert.deepEqual((await app.inject({ url: '/healthz' })).json(), { status: 'ok' });
  assert.match((await app.inject({ url: '/robots.txt' })).body, /Disallow: \/reports\//);
});

test('progress arrives as events, is played back from the last one seen, and ends with the check or the server', async () => {
  const gate = Promise.withResolvers<void>();
  const runCheck: RunCheck = async (request, _parts, id, code, onProgress) => {
    const endpoint = {
      id: 'e1',
      protocol: 'pop3',
      host: 'mail.example.test',
      port: 995,
      security: 'tls',
      source: 'typed',
    } as const;
    onProgress({ type: 'endpoint', endpoint });
    onProgress({
      type: 'step',
      endpoint: 'e1',
      attempt: 'a1',
      step: { name: 'dns', startMs: 0, durationMs: 4 },
    });
    await gate.promise;
    return sampleReport({ id, code, account: request.account });
  };
  const { app } = await testApp(runCheck);
  const started = await app.inject({
    method: 'POST',
    url: '/check',
    headers: ownForm,
    payload: form({ address: 'ann@example.test' }),
  });
  const url = String(started.headers.location);
  const page = await app.inject({ url });
  assert.match(page.body, /<noscript><meta http-equiv="refresh" content="2"><\/noscript>/);
  assert.match(page.body, /Incoming, POP3 with SSL\/TLS/);
  assert.match(page.body, new RegExp(`data-progress="${url}/events\\?after=2"`));

  const whole = app.inject({ url: `${url}/events` });
  const rest = app.inject({ url: `${url}/events`, headers: { 'last-event-id': '1' } });
  setTimeout(() => gate.resolve(), 50);
  const events = (await whole).body;
  assert.match(events, /id: 1\ndata: \{"type":"endpoint"/);
  assert.match(events, /id: 3\ndata: \{"type":"done"\}/);
  assert.ok(!(await rest).body.includes('id: 1\n'));
  assert.match((await rest).body, /id: 2\n/);
  const late = await app.inject({ url: `${url}/events`, headers: { 'last-event-id': '3' } });
  assert.match(late.body, /"type":"done"/);
});

test('an open event stream does not hold up the end of the server', async () => {
  const { app, checks } = await testApp(() => new Promise(() => {}));
  const payload = form({ address: 'ann@example.test' });
  const started = await app.inject({ method: 'POST', url: '/check', headers: ownForm, payload });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const stream = await fetch(`${address}${started.headers.location}/events`);
  assert.equal(stream.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  const body = stream.text();
  await app.close();
  assert.match(await body, /^retry: 1000/);
  await checks.close(0);
});
