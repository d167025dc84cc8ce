import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleProvider } from '../publish/sample-provider.ts';
import { brokenReport } from '../testing/sample-report.ts';
import { runsWell, testApp, testConfig } from '../testing/test-app.ts';

const links = {
  privacy: 'https://example.test/privacy?a&b',
  imprint: 'https://example.test/imprint',
  status: 'https://status.example.test/',
};

test('the foot of every page leads to imprint and privacy notice, and tells the hours of the support', async () => {
  const support = { email: '', phone: '', url: '', chat: '', hours: 'Monday to Friday <9 to 17>' };
  const provider = sampleProvider({ links, support });
  const { app } = await testApp(runsWell, { config: { ...testConfig, provider } });
  const { body } = await app.inject({ url: '/' });
  const [, foot = ''] = body.split('<footer');
  assert.match(foot, /<a href="https:\/\/example\.test\/privacy\?a&amp;b">Privacy notice</);
  assert.match(foot, /<a href="https:\/\/example\.test\/imprint">Imprint</);
  assert.match(foot, /Hours: Monday to Friday &lt;9 to 17&gt;/);
  // Without terms of the provider, those of the test.
  for (const own of ['/help/terms', '/help/what-this-service-stores', '/help/contact-support'])
    assert.ok(foot.includes(`href="${own}"`), own);
});

test('a report that blames a server of the provider leads to the status page', async () => {
  const report = brokenReport();
  const host = report.endpoints.find(({ id }) => id === report.diagnosis?.endpoint)?.host ?? '';
  const server = {
    protocol: 'smtp' as const,
    host,
    port: 587,
    security: 'starttls' as const,
    username: 'address',
  };
  const provider = sampleProvider({ links, servers: { incoming: [], outgoing: [server] } });
  const { app, reports } = await testApp(runsWell, { config: { ...testConfig, provider } });
  reports.set(report.id, report);
  const { body } = await app.inject({ url: `/reports/${report.id}` });
  assert.match(body, /<a href="https:\/\/status\.example\.test\/">status of the servers</);
});

test('a report leads to a ticket of the provider, and nowhere else', async () => {
  const ticketUrl = 'https://desk.example.test/tickets/{ticket}?from=posthorn';
  const provider = sampleProvider({ ticketUrl });
  const { app, reports } = await testApp(runsWell, { config: { ...testConfig, provider } });
  const report = brokenReport();
  reports.set(report.id, report);
  const page = await app.inject({ url: `/reports/${report.id}` });
  assert.match(page.body, /<form class="inline-form" method="get" action="\/ticket">/);
  // Browsers hold a redirect after a form against the policy, too.
  assert.match(
    String(page.headers['content-security-policy']),
    /form-action 'self' https:\/\/desk\.example\.test;/,
  );
  const go = (number: string) => app.inject({ url: `/ticket?number=${encodeURIComponent(number)}` });
  const reply = await go('#4711');
  assert.deepEqual(
    [reply.statusCode, reply.headers.location],
    [303, 'https://desk.example.test/tickets/4711?from=posthorn'],
  );
  for (const number of ['', '..', '../x', 'a b', '//evil.test', 'x'.repeat(41)])
    assert.equal((await go(number)).statusCode, 404, number);
});

test('without a ticket system no form asks for a number', async () => {
  const { app, reports } = await testApp(runsWell);
  const report = brokenReport();
  reports.set(report.id, report);
  assert.doesNotMatch((await app.inject({ url: `/reports/${report.id}` })).body, /action="\/ticket"/);
  assert.equal((await app.inject({ url: '/ticket?number=1' })).statusCode, 404);
});
