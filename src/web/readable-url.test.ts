import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsWell, testApp } from '../testing/test-app.ts';
import { longestPart, readableUrl } from './readable-url.ts';

test('an address the router can read stays as it is', () => {
  for (const url of ['/', '/help?q=%', '/help/caf%C3%A9', `/reports/${'a'.repeat(longestPart)}`]) {
    assert.equal(readableUrl(url), url);
  }
});

test('an address nobody can read is answered like any that leads to nothing: our page, our headers', async () => {
  const { app } = await testApp(runsWell);
  for (const url of ['/%', '/help/%E0%A4%A', `/help/${'a'.repeat(longestPart + 1)}`, '/%zz/reports']) {
    const answer = await app.inject({ url, headers: { accept: 'text/html' } });
    assert.equal(answer.statusCode, 404, url);
    assert.match(String(answer.headers['content-type']), /text\/html/);
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/);
    assert.match(answer.body, /There is nothing here/);
    assert.ok(!answer.body.includes('aaaaaa'));
  }
  const api = await app.inject({ url: '/api/v1/checks/%' });
  assert.equal(api.json().reason, 'not-found');
});
