import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../../clients/hostile-values.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

const provider = sampleProvider({ publish: { pacc: true } });
const { app, reports } = await testApp(runsWell, { config: { ...testConfig, provider } });
reports.set('good', sampleReport({ id: 'good' }));

/** Everything that takes an address or a domain from a stranger. */
const questions = [
  '/mail/config-v1.1.xml?emailaddress=',
  '/autodiscover/autodiscover.json?protocol=autodiscoverv1&email=',
  '/autodiscover/autodiscover.json/v1.0/',
  '/apple/mail.mobileconfig?email=',
  '/setup?address=',
  '/setup/thunderbird?address=',
  '/setup/curl?protocol=pop3&address=',
  '/setup/msmtp/file?address=',
  '/dns?domain=',
  '/published?domain=',
];

const anything = fc.oneof(
  fc.constantFrom(...hostileValues, ...refusedValues.filter((value) => value.isWellFormed())),
  printableText(),
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed()),
);
const asAddress = fc.oneof(
  anything,
  anything.map((text) => `${text}@example.test`),
);

test('no address makes a page fail or reaches it as markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...questions), asAddress, async (question, text) => {
      const reply = await app.inject({ url: question + encodeURIComponent(text) });
      assert.ok(reply.statusCode < 500, `${question} ${JSON.stringify(text)}`);
      const isPage = String(reply.headers['content-type']).startsWith('text/html');
      const marked = text.trim();
      // Only texts with a start tag or an end of an attribute of their own can be told from ours.
      if (isPage && /[<"].{3,}/.test(marked)) assert.ok(!reply.body.includes(marked), JSON.stringify(text));
    }),
    { numRuns: 400 },
  );
});

test('no Host header makes a page fail', async () => {
  const hosts = [
    '',
    ' ',
    'a b',
    'autoconfig.',
    '.',
    '[::1',
    'exam<b>ple.test',
    'x'.repeat(5000),
    'example.test:99999',
    '%00',
  ];
  const paths = [
    '/mail/config-v1.1.xml',
    '/autodiscover/autodiscover.xml',
    '/.well-known/user-agent-configuration.json',
    '/setup/thunderbird?address=ann@example.test',
    '/reports/good/clients/thunderbird',
    '/dns?domain=example.test',
  ];
  for (const host of hosts) {
    for (const url of paths) {
      const reply = await app.inject({ url, headers: { host } });
      assert.ok(reply.statusCode < 500, `${url} with ${JSON.stringify(host)}`);
      assert.ok(!reply.body.includes('exam<b>'), url);
    }
  }
});
