import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunCheck } from '../check/context/check-parts.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { ownForm, testApp } from '../testing/test-app.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

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
