import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { both, config, failures, here, look, named, ownHost } from '../testing/look-for-settings.ts';
import type { WebPage } from '../testing/web-servers.ts';
import { toldText } from '../words/told-text.ts';

test('autoconfig over https is found and vouches for its servers; http is not asked then', async (t) => {
  const { of, web } = await look(t, {
    zone: { ...ownHost, 'example.test': here },
    page: ({ host }) => (host === 'autoconfig.example.test' ? { body: config('mail.hoster.test') } : null),
  });
  const fact = of('autoconfig');
  assert.deepEqual([fact.outcome, fact.trusted, named(fact)], ['found', true, both('mail.hoster.test')]);
  assert.equal(fact.asked, 'https://autoconfig.example.test/mail/config-v1.1.xml');
  const files = web.asked.filter((url) => url.includes('config-v1.1'));
  assert.deepEqual(files.toSorted(), [
    'https://autoconfig.example.test/mail/config-v1.1.xml',
    'https://autoconfig.example.test/mail/config-v1.1.xml?emailaddress=ann%40example.test',
    'https://example.test/.well-known/autoconfig/mail/config-v1.1.xml',
    'https://example.test/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=ann%40example.test',
  ]);
});

test('the first of the four places wins, whichever answers first', async (t) => {
  const slow = (body: string): WebPage => ({ act: (response) => setTimeout(() => response.end(body), 150) });
  const { of } = await look(t, {
    zone: { ...ownHost, 'example.test': here },
    page: ({ host }) =>
      host === 'example.test' ? { body: config('second.test') } : slow(config('first.test')),
  });
  assert.deepEqual(named(of('autoconfig')), both('first.test'));
});

test('autoconfig over http alone is found, is not trusted, and https is told to be broken', async (t) => {
  const { of } = await look(t, {
    zone: ownHost,
    untrusted: ['autoconfig.example.test'],
    page: () => ({ body: config('mail.hoster.test') }),
  });
  const fact = of('autoconfig');
  assert.deepEqual(
    [fact.outcome, fact.trusted, toldText(english, fact.detail)],
    [
      'found',
      false,
      'the certificate does not prove the name at https://autoconfig.example.test/mail/config-v1.1.xml; read without protection on the way',
    ],
  );
  assert.deepEqual(failures(fact), ['certificate', 'certificate']);
});

test('a redirect from https to http spoils the trust', async (t) => {
  const { of } = await look(t, {
    zone: ownHost,
    page: ({ scheme }) =>
      scheme === 'http'
        ? { body: config('mail.hoster.test') }
        : { status: 302, headers: { location: 'http://autoconfig.example.test/mail/config-v1.1.xml' } },
  });
  assert.deepEqual([of('autoconfig').outcome, of('autoconfig').trusted], ['found', false]);
});

test('which question was answered is remembered', async (t) => {
  const { of } = await look(t, {
    zone: ownHost,
    page: ({ path }) => (path.includes('emailaddress=') ? { body: config('mail.hoster.test') } : null),
  });
  const answers = of('autoconfig').answers ?? [];
  assert.deepEqual(
    answers.slice(0, 2).map(({ withAddress, outcome, status }) => [withAddress, outcome, status]),
    [
      [true, 'found', 200],
      [false, 'failed', 404],
    ],
  );
  assert.ok(answers.every(({ url }) => !url.includes('ann')));
});

const faults: [string, WebPage, string][] = [
  ['a server error', { status: 500 }, 'http-error'],
  ['a web page', { headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Hello' }, 'malformed'],
  ['a file cut short', { body: config('a.test').slice(0, 150) }, 'malformed'],
  ['a file with hostile hosts only', { body: config('a b\r\nQUIT') }, 'malformed'],
  ['a file too long', { body: `<!--${'x'.repeat(300_000)}-->` }, 'too-long'],
  ['circles', { status: 302, headers: { location: '/mail/config-v1.1.xml' } }, 'redirects'],
  ['a way to a private address', { status: 302, headers: { location: 'http://10.0.0.1/' } }, 'not-allowed'],
];

for (const [what, page, problem] of faults) {
  test(`${what} at the host made for autoconfig is a fault: ${problem}`, async (t) => {
    const { of } = await look(t, { zone: ownHost, page: () => page });
    const fact = of('autoconfig');
    assert.deepEqual([fact.outcome, named(fact)], ['failed', []]);
    assert.deepEqual([...new Set(failures(fact))], [problem]);
  });

  test(`${what} on the website, or below a wildcard, is no news`, async (t) => {
    const { of } = await look(t, {
      zone: { ...ownHost, 'example.test': here, 'posthorn-wildcard-test.example.test': here },
      page: ({ host, path }) =>
        host === 'autoconfig.example.test' || path.includes('.well-known') ? { ...page } : null,
    });
    // A file that is meant to be one is a fault wherever it lies.
    const isMeant = page.body?.includes('<clientConfig') === true;
    assert.equal(of('autoconfig').outcome, isMeant ? 'failed' : 'nothing');
  });
}

test('a file that we read and Thunderbird refuses says so, and a whole one does not', async (t) => {
  const refusing = async (text: string) => {
    const { of } = await look(t, {
      zone: { 'autoconfig.example.test': here },
      page: ({ path }) => (path.startsWith('/mail/') ? { body: text } : null),
    });
    return of('autoconfig').answers?.[0]?.refusals?.map(({ program }) => program) ?? [];
  };
  const bare = config('mail.hoster.test');
  assert.deepEqual(await refusing(bare), ['Thunderbird', 'thunderbird-on-android']);
  const way = '<authentication>password-cleartext</authentication></';
  assert.deepEqual(await refusing(bare.replaceAll(/<\/(?=incomingServer|outgoingServer)/g, way)), []);
});
