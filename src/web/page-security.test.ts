import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenReport, sampleReport } from '../testing/sample-report.ts';
import { ownForm, runsWell, testApp } from '../testing/test-app.ts';

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
