import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider } from '../../model/provider.ts';
import { exampleReport, expiredReport } from '../../testing/example-report.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

const server = { protocol: 'smtp', host: 'mail.example.test', port: 465, security: 'tls' } as const;
const provider = {
  ...neutralProvider,
  name: 'Example & Sons',
  languages: ['en', 'de'],
  support: { ...neutralProvider.support, email: 'help@example.org', phone: '+49 30 1234' },
  servers: { incoming: [], outgoing: [{ ...server, username: 'address' }] },
};
const { app, reports } = await testApp(runsWell, { config: { ...testConfig, provider } });

async function page(url: string): Promise<string> {
  const reply = await app.inject({ url, headers: { accept: 'text/html' } });
  assert.equal(reply.statusCode, 200, url);
  return reply.payload.replaceAll(/\s+/g, ' ');
}

test('the page names who has to act and gives a message that carries code and link', async () => {
  const report = expiredReport({ id: 'broken-for-the-test-1' });
  reports.set(report.id, report);
  const html = await page(`/reports/${report.id}`);
  assert.match(html, /Your provider has to act: Example &amp; Sons/);
  assert.match(html, /<a href="tel:\+49301234">/);
  const [, href = ''] = /href="(mailto:help@example\.org\?[^"]+)"/.exec(html) ?? [];
  const letter = new URL(href.replaceAll('&amp;', '&')).searchParams;
  assert.equal(letter.get('subject'), 'Mail problem, report PH-7KQ2-M9XD');
  const body = letter.get('body')?.replaceAll('\r\n', '\n');
  assert.match(body ?? '', /PH-7KQ2-M9XD: http:\/\/localhost\/reports\/broken-for-the-test-1$/);
  const [, shown] = /<pre [^>]*id="letter-all"[^>]*>([^<]+)<\/pre>/.exec(html) ?? [];
  assert.equal(shown, body?.replaceAll(/\s+/g, ' '));
  assert.match(html, /<span class="chip">Your provider<\/span>/);
  assert.match(html, /Nothing to change in your program/);
  assert.match(html, /<span class="phone-code">[^T]*<\/span>T16<\/span>/);
  assert.match(await page(`/de/reports/${report.id}`), /Ihr Anbieter muss etwas tun: Example &amp; Sons/);
});

test('where all is well nobody has to act', async () => {
  const report = exampleReport({ id: 'works-for-the-test-12' });
  reports.set(report.id, report);
  assert.doesNotMatch(await page(`/reports/${report.id}`), /has to act|letter-all/);
});
