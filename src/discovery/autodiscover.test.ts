import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { both, failures, here, look, named } from '../testing/look-for-settings.ts';
import type { WebPage, WebRequest } from '../testing/web-servers.ts';
import { toldText } from '../words/told-text.ts';

function autodiscoverAnswer(host: string): string {
  const ns = 'http://schemas.microsoft.com/exchange/autodiscover';
  const part = (type: string, port: number) =>
    `<Protocol><Type>${type}</Type><Server>${host}</Server><Port>${port}</Port></Protocol>`;
  return `<Autodiscover xmlns="${ns}/responseschema/2006"><Response><Account><Action>settings</Action>${part('IMAP', 993)}${part('SMTP', 465)}</Account></Response></Autodiscover>`;
}

const isPox = ({ path, method }: WebRequest) =>
  path === '/autodiscover/autodiscover.xml' && method === 'POST';

test('Autodiscover is asked by POST over https, without a password', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here },
    page: (request) => (isPox(request) ? { body: autodiscoverAnswer('mail.hoster.test') } : null),
  });
  assert.deepEqual([of('autodiscover').trusted, named(of('autodiscover'))], [true, both('mail.hoster.test')]);
  const posts = web.requests.filter(({ method }) => method === 'POST');
  assert.deepEqual(
    posts.map(({ scheme, headers }) => [scheme, headers['content-type'], headers.authorization]),
    [['https', 'text/xml; charset=utf-8', undefined]],
  );
  assert.match(posts[0]?.body ?? '', /<EMailAddress>ann@example\.test<\/EMailAddress>/);
  assert.ok(!JSON.stringify(web.requests).includes('tiger-lily'));
});

const said: [string, string, RegExp][] = [
  ['error 600', '<Error><ErrorCode>600</ErrorCode></Error>', /knows no such mailbox \(error 600\)/],
  [
    'an Exchange account alone',
    '<Account><Protocol><Type>EXCH</Type><Server>x.test</Server></Protocol></Account>',
    /names an Exchange account/,
  ],
];

for (const [what, inside, words] of said) {
  test(`${what} is no settings, and no silence either`, async (t) => {
    const body = `<Autodiscover><Response>${inside}</Response></Autodiscover>`;
    const { of } = await look(t, {
      zone: { 'autodiscover.example.test': here },
      page: (request) => (isPox(request) ? { body } : null),
    });
    assert.equal(of('autodiscover').outcome, 'nothing');
    assert.match(toldText(english, of('autodiscover').detail), words);
    assert.equal(of('autodiscover').asked, 'https://autodiscover.example.test/autodiscover/autodiscover.xml');
  });
}

test('Autodiscover over http is asked only where to go, and what lies there is not trusted', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here },
    untrusted: ['autodiscover.example.test'],
    page: (request) => {
      if (request.scheme === 'http')
        return {
          status: 302,
          headers: { location: 'https://autodiscover.hoster.test/autodiscover/autodiscover.xml' },
        };
      return isPox(request) ? { body: autodiscoverAnswer('mail.hoster.test') } : null;
    },
  });
  assert.deepEqual(
    [of('autodiscover').trusted, named(of('autodiscover'))],
    [false, both('mail.hoster.test')],
  );
  const [plain] = web.requests.filter(
    ({ scheme, path }) => scheme === 'http' && path.includes('autodiscover'),
  );
  assert.deepEqual([plain?.method, plain?.body], ['GET', '']);
});

test('Autodiscover by SRV is found, and not trusted elsewhere', async (t) => {
  const { of } = await look(t, {
    zone: {
      '_autodiscover._tcp.example.test': {
        SRV: [{ priority: 0, weight: 0, port: 443, target: 'autodiscover.hoster.test' }],
      },
      'autodiscover.hoster.test': here,
    },
    page: (request) => (isPox(request) ? { body: autodiscoverAnswer('mail.hoster.test') } : null),
  });
  assert.deepEqual(
    [of('autodiscover').trusted, named(of('autodiscover'))],
    [false, both('mail.hoster.test')],
  );
});

test('Autodiscover follows a redirect by asking again, and never over http', async (t) => {
  const to = (url: string) => ({ status: 302, headers: { location: url } });
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here, 'example.test': here },
    page: (request) => {
      if (!isPox(request)) return null;
      if (request.host === 'example.test') return to('http://autodiscover.hoster.test/x');
      if (request.host === 'autodiscover.example.test')
        return to('https://autodiscover.hoster.test/autodiscover/autodiscover.xml');
      return { body: autodiscoverAnswer('mail.hoster.test') };
    },
  });
  assert.deepEqual([of('autodiscover').trusted, named(of('autodiscover'))], [true, both('mail.hoster.test')]);
  assert.ok(!web.asked.includes('http://autodiscover.hoster.test/x'));
});

const otherAddress = (address: string) =>
  `<Autodiscover><Response><Account><Action>redirectAddr</Action><RedirectAddr>${address}</RedirectAddr></Account></Response></Autodiscover>`;

/** Answers each host of the table by the address that it leads to; every other one names servers. */
const leading =
  (leads: Record<string, string>) =>
  (request: WebRequest): WebPage | null => {
    const address = leads[request.host];
    if (!isPox(request)) return null;
    return { body: address === undefined ? autodiscoverAnswer('mail.hoster.test') : otherAddress(address) };
  };

test('Autodiscover that names another address is asked for that one, at its domain', async (t) => {
  const { of, web } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here },
    page: leading({ 'autodiscover.example.test': 'ann.smith@hoster.test' }),
  });
  const fact = of('autodiscover');
  assert.deepEqual([fact.trusted, named(fact)], [true, both('mail.hoster.test')]);
  assert.equal(fact.asked, 'https://autodiscover.hoster.test/autodiscover/autodiscover.xml');
  assert.equal(fact.candidates[0]?.username, 'ann.smith@hoster.test');
  const asked = web.requests
    .filter(isPox)
    .map(({ host, body }) => [host, /<EMailAddress>([^<]+)<\//.exec(body)?.[1]]);
  assert.deepEqual(asked, [
    ['autodiscover.example.test', 'ann@example.test'],
    ['autodiscover.hoster.test', 'ann.smith@hoster.test'],
  ]);
});

test('another address that an unproved way names leads to nothing trusted', async (t) => {
  const { of } = await look(t, {
    zone: {
      '_autodiscover._tcp.example.test': {
        SRV: [{ priority: 0, weight: 0, port: 443, target: 'db.test' }],
      },
      'db.test': here,
      'autodiscover.hoster.test': here,
    },
    page: leading({ 'db.test': 'ann@hoster.test' }),
  });
  assert.deepEqual(
    [of('autodiscover').trusted, named(of('autodiscover'))],
    [false, both('mail.hoster.test')],
  );
});

test('Autodiscover is followed to two other addresses, and never in circles', async (t) => {
  const zone = {
    'autodiscover.example.test': here,
    'autodiscover.hoster.test': here,
    'autodiscover.mail.hoster.test': here,
    'autodiscover.db.test': here,
  };
  const steps = {
    'autodiscover.example.test': 'ann@hoster.test',
    'autodiscover.hoster.test': 'ann@mail.hoster.test',
  };
  const last = 'autodiscover.mail.hoster.test';
  const asked = async (next: Record<string, string>) => {
    const { of, web } = await look(t, { zone, page: leading({ ...steps, ...next }) });
    return [of('autodiscover').outcome, ...web.requests.filter(isPox).map(({ host }) => host)];
  };
  const way = [...Object.keys(steps), last];
  assert.deepEqual(await asked({}), ['found', ...way]);
  assert.deepEqual(await asked({ [last]: 'ann@db.test' }), ['nothing', ...way]);
  assert.deepEqual(await asked({ [last]: 'ann@example.test' }), ['nothing', ...way]);
});

test('another address that is none is a fault, and nobody is asked for it', async (t) => {
  for (const address of ['ann', 'ann@10.0.0.1/x', 'a b@hoster.test']) {
    const { of, web } = await look(t, {
      zone: { 'autodiscover.example.test': here },
      page: leading({ 'autodiscover.example.test': address }),
    });
    assert.deepEqual(failures(of('autodiscover')), ['malformed'], address);
    assert.equal(web.requests.filter(isPox).length, 1);
  }
});

test('Autodiscover that wants the password first gives nothing, and a fault beside it is none', async (t) => {
  const { of } = await look(t, {
    zone: { 'autodiscover.example.test': here, 'autodiscover.hoster.test': here },
    untrusted: ['autodiscover.example.test'],
    page: ({ scheme }) =>
      scheme === 'http'
        ? {
            status: 302,
            headers: { location: 'https://autodiscover.hoster.test/autodiscover/autodiscover.xml' },
          }
        : { status: 401, headers: { 'www-authenticate': 'Basic' } },
  });
  assert.deepEqual([of('autodiscover').outcome, failures(of('autodiscover'))], ['nothing', []]);
});
