import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clients } from '../../clients/index.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';
import { qrCode } from '../qr-code.ts';

async function start() {
  return await testApp(runsWell, { config: { ...testConfig, provider: sampleProvider() } });
}

const windows = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)' };
const encoded = encodeURIComponent;

test('the device is detected, can be changed by links, and decides which programs come first', async () => {
  const { app } = await start();
  const page = await app.inject({ url: '/setup?address=ann@example.test', headers: windows });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /aria-current="true">Windows</);
  assert.match(page.body, /<a class="card" href="\/setup\/outlook\?address=ann%40example\.test">/);
  assert.match(page.body, /href="\/setup\?address=ann%40example\.test&amp;device=ios"/);
  assert.match(page.body, /<a href="\/setup\/apple-mail\?address/);
  const mac = await app.inject({ url: '/setup?device=macos', headers: windows });
  assert.match(mac.body, /aria-current="true">Mac</);
  assert.match(mac.body, /<a class="card" href="\/setup\/apple-mail">/);
});

test('every program has steps for an address of the provider, marked as its own word', async () => {
  const { app } = await start();
  for (const { id, protocols } of clients) {
    const protocol = protocols.includes('imap') ? 'imap' : 'pop3';
    const reply = await app.inject({ url: `/setup/${id}?address=ann@example.test&protocol=${protocol}` });
    assert.equal(reply.statusCode, 200, id);
    assert.match(reply.body, /class="chip ok">from your provider</, id);
    assert.match(reply.body, /<ol class="steps">/, id);
    assert.match(reply.body, /<svg class="qr"/, id);
    assert.equal(reply.headers['cache-control'], 'private, no-store');
    assert.equal(reply.headers['referrer-policy'], 'no-referrer');
  }
});

test('IMAP and POP3 can be chosen, the file follows the choice', async () => {
  const { app } = await start();
  const url = '/setup/apple-mail?address=ann@example.test';
  assert.match((await app.inject({ url })).body, /aria-current="true">IMAP</);
  const pop3 = await app.inject({ url: `${url}&protocol=pop3` });
  assert.match(pop3.body, /aria-current="true">POP3</);
  const [, link = ''] = /href="([^"]+)" download>/.exec(pop3.body) ?? [];
  const file = await app.inject({ url: link.replaceAll('&amp;', '&') });
  assert.match(file.body, /EmailTypePOP/);
  assert.match(String(file.headers['content-disposition']), /^attachment; filename="mail\.mobileconfig"/);
});

test('the link, the code and the message carry the page on, and hold no password', async () => {
  const { app } = await start();
  const reply = await app.inject({
    url: '/setup/thunderbird?address=ann%2Bnews@example.test',
    headers: { host: 'setup.example.test' },
  });
  const url = 'http://setup.example.test/setup/thunderbird?address=ann%2Bnews%40example.test&protocol=imap';
  const code = qrCode(url);
  assert.ok(code !== null && reply.body.includes(`<path d="${code.path}"`));
  const [, mailto = ''] = /href="(mailto:\?[^"]+)"/.exec(reply.body) ?? [];
  const body = decodeURIComponent(mailto.replaceAll('&amp;', '&').split('body=')[1] ?? '');
  assert.ok(body.includes(`\r\n${url}`) && body.includes('server mail.example.test, port 993'), body);
  assert.ok(mailto.length < 2000);
});

test('hosts that are not known ask for a test first; without a provider everybody does', async () => {
  for (const { app } of [await start(), await testApp(runsWell)]) {
    const reply = await app.inject({ url: '/setup/outlook?address=ann@other.test' });
    assert.equal(reply.statusCode, 200);
    assert.match(reply.body, /We do not know the servers of/);
    assert.match(reply.body, /<input type="hidden" name="address" value="ann@other.test">/);
    assert.equal((await app.inject({ url: '/setup/outlook/file?address=ann@other.test' })).statusCode, 404);
  }
});

test('hostile addresses are refused with a reason and never reach the page as markup', async () => {
  const { app } = await start();
  const hostile = [
    '"><script>alert(1)</script>@example.test',
    'ann@<b>',
    'a\r\nX: y@example.test',
    '\u0000@example.test',
    "'onmouseover=x",
    `${'a'.repeat(65)}@example.test`,
    'ann@example.test\uFFFE',
  ];
  for (const address of hostile) {
    for (const path of ['/setup', '/setup/thunderbird']) {
      const reply = await app.inject({ url: `${path}?address=${encoded(address)}` });
      assert.equal(reply.statusCode, 422, `${path} ${address}`);
      assert.match(reply.body, /id="address-error"/);
      assert.ok(!/<script>alert|<b>|ann@<|"'onmouse/.test(reply.body), address);
    }
    assert.equal(
      (await app.inject({ url: `/setup/thunderbird/file?address=${encoded(address)}` })).statusCode,
      404,
    );
  }
  // Characters that addresses may hold are escaped wherever they show.
  const odd = "o'b&c{d}`$x@example.test";
  const reply = await app.inject({ url: `/setup/thunderbird?address=${encoded(odd)}` });
  assert.equal(reply.statusCode, 200);
  assert.ok(!reply.body.includes("o'b&c{"));
  assert.match(reply.body, /o&#39;b&amp;c\{d\}`\$x@example\.test/);
});

test('unknown programs, reports and methods are told apart', async () => {
  const { app } = await start();
  for (const url of [
    '/setup/nothing',
    '/setup/__proto__?address=ann@example.test',
    '/setup/nothing/file',
    '/setup?report=nothing',
  ])
    assert.equal((await app.inject({ url })).statusCode, 404, url);
  const ask = await app.inject({ url: '/setup/thunderbird' });
  assert.deepEqual([ask.statusCode, /name="address"/.test(ask.body)], [200, true]);
  assert.equal(
    (await app.inject({ url: '/setup?address=a@example.test&address=b@example.test' })).statusCode,
    200,
  );
  assert.equal((await app.inject({ method: 'HEAD', url: '/setup' })).statusCode, 200);
  const post = await app.inject({
    method: 'POST',
    url: '/setup',
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  assert.equal(post.statusCode, 405);
});

test('from a report the programs lead to its verified settings', async () => {
  const { app, reports } = await start();
  reports.set('good', sampleReport({ id: 'good' }));
  const chooser = await app.inject({ url: '/setup?report=good', headers: windows });
  assert.match(chooser.body, /href="\/reports\/good\/clients\/thunderbird"/);
  assert.equal(chooser.headers['referrer-policy'], 'no-referrer');
  const page = await app.inject({ url: '/reports/good/clients/thunderbird' });
  assert.match(page.body, /class="chip ok">verified</);
  assert.match(page.body, /<svg class="qr"/);
  assert.match(page.body, /Whoever has this link can read the report/);
});

test('a code is drawn with its quiet zone; what is too long has none', () => {
  const code = qrCode('https://setup.example.test/');
  assert.ok(code !== null && code.size >= 29);
  assert.match(code.path, /^M4 4h7v1h-7z/);
  assert.equal(qrCode('x'.repeat(4000)), null);
});

test('for a domain whose settings are published here, the quick way comes before the steps', async () => {
  const { app } = await start();
  const page = async (id: string) =>
    (await app.inject({ url: `/setup/${id}?address=ann@example.test` })).body;
  const body = await page('thunderbird');
  const quick = body.indexOf('Quick way: Name, address, password');
  assert.ok(quick > 0 && quick < body.indexOf('<ol class="steps">'));
  assert.match(body, /names of menus and buttons are those of Thunderbird 153/);
});

test('each program has the quick way for the protocol that it takes by its own rules, and no other', async () => {
  const { app } = await start();
  const quickOnes = async (protocol: string) => {
    const found: string[] = [];
    for (const { id } of clients) {
      const { body } = await app.inject({
        url: `/setup/${id}?address=ann@example.test&protocol=${protocol}`,
      });
      if (body.includes('<section class="quick"')) found.push(id);
    }
    return found.sort();
  };
  const byImap = ['evolution', 'fairemail', 'kmail', 'outlook', 'thunderbird', 'thunderbird-android'];
  assert.deepEqual(await quickOnes('imap'), byImap);
  // These two show every server that the file names; the others take the one for IMAP.
  assert.deepEqual(await quickOnes('pop3'), ['kmail', 'thunderbird']);
});

test('the name is asked or left out, and the address never stands in its place', async () => {
  const { app } = await start();
  const without = (await app.inject({ url: '/setup/thunderbird?address=ann%40example.test' })).body;
  assert.doesNotMatch(without, /<dt>(?:Your )?[Ff]ull name/);
  const named = (await app.inject({ url: '/setup/thunderbird?address=ann%40example.test&name=Ann%20Lee' }))
    .body;
  assert.match(named, /[Ff]ull name<\/dt><dd><code>Ann Lee<\/code>/);
  assert.match(named, /name=Ann\+Lee&amp;protocol=pop3/);
  assert.match((await app.inject({ url: '/setup/thunderbird' })).body, /<input id="name" name="name"/);
});

test('only what is to be copied has a button for it', async () => {
  const { app } = await start();
  const { body } = await app.inject({ url: '/setup/thunderbird?address=ann%40example.test' });
  const copied = [...body.matchAll(/class="copy" type="button" data-copy="([^"]*)"/g)].map(
    ([, value]) => value,
  );
  assert.ok(copied.includes('ann@example.test'));
  for (const value of ['993', '465', 'SSL/TLS', 'IMAP']) assert.ok(!copied.includes(value), value);
});

test('pages and files of the provider\'s own settings never say "not verified"', async () => {
  const { app } = await start();
  for (const { id } of clients) {
    const query = 'address=ann@example.test';
    const page = await app.inject({ url: `/setup/${id}?${query}` });
    assert.doesNotMatch(page.body, /not[ -]verified|unverified: these/i, id);
    const file = await app.inject({ url: `/setup/${id}/file?${query}` });
    if (file.statusCode === 200) assert.doesNotMatch(file.body, /not[ -]verified/i, id);
  }
});

test('calendars and contacts of the provider stand on the page, and nothing where it names none', async () => {
  const caldav = 'https://dav.example.test/cal/';
  const servers = { ...sampleProvider().servers, caldav };
  const { app } = await testApp(runsWell, {
    config: { ...testConfig, provider: sampleProvider({ servers }) },
  });
  const { body } = await app.inject({ url: '/setup/thunderbird?address=ann@example.test' });
  assert.match(body, /<h2 id="dav">Calendars and contacts/);
  assert.match(body, /data-copy="https:\/\/dav\.example\.test\/cal\/"/);
  assert.doesNotMatch(body, /CardDAV/);
  const without = (await (await start()).app.inject({ url: '/setup/thunderbird?address=ann@example.test' }))
    .body;
  assert.doesNotMatch(without, /id="dav"/);
});

test('the whole way is there in German, with the names of menus as the programs have them', async () => {
  const provider = { ...sampleProvider(), languages: ['en', 'de'] };
  const { app } = await testApp(runsWell, { config: { ...testConfig, provider } });
  const chooser = await app.inject({ url: '/de/setup?address=ann@example.test', headers: windows });
  assert.match(chooser.body, /<h1>Mein Mailprogramm einrichten</);
  assert.match(chooser.body, />Outlook \(klassisch\)</);
  const steps = await app.inject({ url: '/de/setup/thunderbird?address=ann@example.test&name=Ann' });
  for (const text of [
    'Thunderbird einrichten',
    'von Ihrem Anbieter',
    '„Manuell einrichten“',
    'Verbindungssicherheit',
  ])
    assert.ok(steps.body.includes(text), text);
  const mail = decodeURIComponent(/href="mailto:\?([^"]+)"/.exec(steps.body)?.[1] ?? '');
  assert.match(
    mail,
    /subject=Mail-Einstellungen für Thunderbird&amp;body=Einstellungen von ann@example\.test/,
  );
  const file = await app.inject({ url: '/de/setup/mutt/file?address=ann@example.test' });
  assert.match(file.body, /^# Vom Anbieter: /);
});
