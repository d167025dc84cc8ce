import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testApp } from '../../testing/test-app.ts';

test('the steps of a report offer IMAP and POP3 where both let the account in', async () => {
  const { app, reports } = await testApp(runsWell);
  const endpoints = [
    healthyPop3(),
    healthySmtp({}, { id: 'e2' }),
    { ...healthyPop3(), id: 'e3', protocol: 'imap' as const, port: 993 },
  ];
  reports.set('both', sampleReport({ id: 'both', endpoints }));
  const page = async (query: string) =>
    (await app.inject({ url: `/reports/both/clients/thunderbird${query}` })).body;
  const first = await page('');
  assert.match(first, /aria-current="true">POP3</);
  assert.match(first, /href="\/reports\/both\/clients\/thunderbird\?protocol=imap"[^>]*>IMAP</);
  const other = await page('?protocol=imap');
  assert.match(other, /aria-current="true">IMAP</);
  assert.match(other, />verified</);
  assert.match(other, /file\?protocol=imap"/);
  const file = await app.inject({ url: '/reports/both/clients/thunderbird/file?protocol=imap' });
  assert.match(file.body, /<incomingServer type="imap">/);
  await app.close();
});

test('a report with one protocol offers no choice, whatever is asked for', async () => {
  const { app, reports } = await testApp(runsWell);
  reports.set('one', sampleReport({ id: 'one' }));
  const { body } = await app.inject({ url: '/reports/one/clients/thunderbird?protocol=imap' });
  assert.doesNotMatch(body, /Way of receiving mail/);
  assert.match(body, /POP3/);
  await app.close();
});
