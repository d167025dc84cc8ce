import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { hostileValues, printableText } from '../clients/hostile-values.ts';
import { english, german } from '../testing/english.ts';
import { readAsAndroid, readAsThunderbird } from '../testing/read-as-clients.ts';
import type { PublishedSettings } from './published-settings.ts';
import { publishedSettings } from './published-settings.ts';
import { readAutodiscoverRequest } from './read-autodiscover.ts';
import { renderAutoconfig } from './render-autoconfig.ts';
import { renderAutodiscover, renderAutodiscoverError } from './render-autodiscover.ts';
import { paccRecord, renderPacc } from './render-pacc.ts';
import { hostedServer, sampleProvider } from './sample-provider.ts';

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

function sample(change: Parameters<typeof sampleProvider>[0] = {}): PublishedSettings {
  const settings = publishedSettings(sampleProvider(change), 'example.test');
  assert.ok(settings);
  return settings;
}

/** Settings in which every free text is the given one. */
function withText(text: string): PublishedSettings {
  const server = (protocol: 'imap' | 'pop3' | 'smtp', port: number) =>
    hostedServer(protocol, port, { username: text });
  const servers = { incoming: [server('imap', 993), server('pop3', 995)], outgoing: [server('smtp', 465)] };
  return sample({ name: text, servers });
}

test('Thunderbird takes IMAP, POP3 and SMTP from the autoconfig file, Android IMAP and SMTP', () => {
  const xml = renderAutoconfig([english], sample(), { onlyBest: true });
  const brief = (servers: ReturnType<typeof readAsThunderbird>) =>
    servers.map(({ type, port, socketType, username }) => `${type} ${port} ${socketType} ${username}`);
  const imap = 'imap 993 SSL %EMAILADDRESS%';
  const smtp = 'smtp 465 SSL %EMAILADDRESS%';
  assert.deepEqual(brief(readAsThunderbird(xml)), [imap, 'pop3 995 SSL %EMAILADDRESS%', smtp]);
  assert.deepEqual(brief(readAsAndroid(xml)), [imap, smtp]);
  assert.match(xml, /<leaveMessagesOnServer>true<\/leaveMessagesOnServer>/);
  assert.match(xml, /<daysToLeaveMessagesOnServer>14</);
  assert.ok(!xml.includes('plain'));
  assert.ok(!xml.includes('xn--bcher-kva'), 'no other customer stands in the file');
});

test('alternatives follow: TLS from the start first, then STARTTLS, never without encryption', () => {
  const places = readAsThunderbird(renderAutoconfig([english], sample())).map(
    ({ type, port, socketType }) => `${type} ${port} ${socketType}`,
  );
  assert.deepEqual(places, [
    ...['imap 993 SSL', 'imap 1993 SSL', 'imap 143 STARTTLS', 'pop3 995 SSL'],
    ...['smtp 465 SSL', 'smtp 587 STARTTLS'],
  ]);
  const answer = parser.parse(
    renderAutodiscover(sample(), () => null),
    true,
  ).Autodiscover.Response.Account.Protocol as Record<string, string>[];
  assert.deepEqual(
    answer.map(({ Type, Port, Encryption }) => [Type, Port, Encryption].join(' ')),
    ['IMAP 993 SSL', 'IMAP 1993 SSL', 'IMAP 143 TLS', 'POP3 995 SSL', 'SMTP 465 SSL', 'SMTP 587 TLS'],
  );
});

const services = {
  caldav: 'https://dav.example.test/cal/',
  carddav: 'https://dav.example.test:8443/',
  jmap: 'https://jmap.example.test/session',
};
const links = {
  webmail: 'https://webmail.example.test/?a&b',
  guides: 'https://example.test/guides',
  enable: 'https://example.test/switch-on',
};

test('pages, calendars, contacts and JMAP stand in both versions of the file, each in its spelling', () => {
  const servers = { ...sampleProvider().servers, ...services };
  const settings = sample({ servers, links });
  const old = parser.parse(renderAutoconfig([english], settings), true).clientConfig;
  assert.equal(old['@_version'], '1.1');
  assert.equal(old.webMail.loginPage['@_url'], links.webmail);
  assert.equal(old.emailProvider.documentation['@_url'], links.guides);
  assert.equal(old.emailProvider.enable['@_visiturl'], links.enable);
  assert.equal(old.calendar['@_type'], 'caldav');
  assert.deepEqual(
    [old.calendar.serverURL, old.calendar.authentication, old.calendar.username],
    [services.caldav, 'http-basic', '%EMAILADDRESS%'],
  );
  assert.equal(old.addressBook.serverURL, services.carddav);
  const { clientConfig } = parser.parse(renderAutoconfig([english], settings, { version: '1.2' }), true);
  assert.equal(clientConfig['@_version'], '1.2');
  assert.deepEqual(
    [clientConfig.calendar.url, clientConfig.calendar.authentication],
    [services.caldav, 'basic'],
  );
  assert.equal(clientConfig.addressbook.url, services.carddav);
  const incoming = clientConfig.emailProvider.incomingServer as Record<string, string>[];
  assert.deepEqual([incoming.at(-1)?.['@_type'], incoming.at(-1)?.url], ['jmap', services.jmap]);
  assert.ok(!renderAutoconfig([english], settings).includes('jmap'));
  const { protocols, info } = JSON.parse(renderPacc(settings));
  for (const name of ['caldav', 'carddav', 'jmap'] as const)
    assert.deepEqual(protocols[name], { url: services[name] });
  assert.equal(info.help.documentation, links.guides);
});

test('what the provider file does not name stands nowhere', () => {
  const support = { email: '', phone: '', url: '', chat: '' };
  const text = renderAutoconfig([english], sample({ support })) + renderPacc(sample({ support }));
  assert.doesNotMatch(text, /webMail|documentation|enable|calendar|addressBook|caldav|jmap|undefined/);
  assert.match(renderAutoconfig([english], sample()), /<documentation url="https:\/\/example\.test\/help">/);
});

test('the parsers used here refuse what the programs refuse', () => {
  const xml = renderAutoconfig([english], sample());
  assert.throws(() => readAsAndroid(xml.replace('SSL', 'plain')));
  assert.throws(() => readAsThunderbird(xml.replace('SSL', 'ssl')));
  assert.throws(() => readAsThunderbird(xml.replace(/<domain>.*<\/domain>/, '')));
});

test('Autodiscover says SPA off, SSL on and which encryption', () => {
  const xml = renderAutodiscover(sample(), ({ username }) => `${username}-filled`);
  const { Protocol } = parser.parse(xml, true).Autodiscover.Response.Account;
  const rows = (Protocol as Record<string, string>[]).map((one) => [
    one.Type,
    one.Port,
    one.SPA,
    one.SSL,
    one.Encryption,
  ]);
  assert.deepEqual(rows, [
    ['IMAP', '993', 'off', 'on', 'SSL'],
    ['IMAP', '1993', 'off', 'on', 'SSL'],
    ['IMAP', '143', 'off', 'on', 'TLS'],
    ['POP3', '995', 'off', 'on', 'SSL'],
    ['SMTP', '465', 'off', 'on', 'SSL'],
    ['SMTP', '587', 'off', 'on', 'TLS'],
  ]);
  assert.equal(Protocol[0].LoginName, 'address-filled');
  const starttls = sample({
    servers: {
      incoming: [hostedServer('imap', 143, { security: 'starttls' })],
      outgoing: [hostedServer('smtp', 587, { security: 'starttls' })],
    },
  });
  assert.match(
    renderAutodiscover(starttls, () => null),
    /<SSL>on<\/SSL>\s+<Encryption>TLS</,
  );
  assert.ok(!renderAutodiscover(starttls, () => null).includes('LoginName'));
});

test('the Autodiscover error carries code 600 or 601', () => {
  const at = new Date('2026-01-02T03:04:05.678Z');
  const { Error: error } = parser.parse(renderAutodiscoverError(600, at), true).Autodiscover.Response;
  assert.deepEqual(
    [error.ErrorCode, error.Message, error['@_Time']],
    ['600', 'Invalid Request', '03:04:05.678'],
  );
  assert.match(renderAutodiscoverError(601, at), /<ErrorCode>601</);
});

test('PACC names hosts with TLS from the start only, the same bytes each time, and a digest for the DNS', () => {
  const file = JSON.parse(renderPacc(sample()));
  const host = { host: 'mail.example.test' };
  assert.deepEqual(file.protocols, { imap: host, pop3: host, smtp: host, submit: host });
  assert.deepEqual(file.info.help.contact, ['mailto:help@example.test']);
  assert.equal(renderPacc(sample()), renderPacc(sample()));
  assert.equal(paccRecord('a'), 'v=UAAC1; a=sha256; d=ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=');
  const odd = sample({
    servers: { incoming: [hostedServer('imap', 1993)], outgoing: [hostedServer('smtp', 465)] },
  });
  assert.equal(JSON.parse(renderPacc(odd)).protocols.imap, undefined);
});

test('no text breaks out of its place in any format', () => {
  const check = (text: string) => {
    const settings = withText(text);
    const xml = parser.parse(renderAutoconfig([english], settings), true).clientConfig.emailProvider;
    assert.equal(xml.incomingServer.length, 2, text);
    assert.equal(typeof xml.incomingServer[0].username, 'string', text);
    const answer = parser.parse(
      renderAutodiscover(settings, () => text),
      true,
    );
    const login: unknown = answer.Autodiscover.Response.Account.Protocol[0].LoginName;
    assert.equal(login, text.trim(), text);
    const shown = Array.from(text).slice(0, 60).join('').trim();
    assert.equal(JSON.parse(renderPacc(settings)).info.provider.name, shown, text);
  };
  for (const value of hostileValues) check(value);
  fc.assert(
    fc.property(
      printableText().filter((text) => text.trim() !== ''),
      check,
    ),
    { numRuns: 200 },
  );
});

test('line breaks and control characters are refused, not written', () => {
  for (const value of ['a\nb', 'a\u0000b', 'a\u2028b']) {
    assert.throws(() => renderAutoconfig([english], withText(value)));
    assert.throws(() => renderAutodiscover(sample(), () => value));
  }
});

const skip = spawnSync('xmllint', ['--version']).error ? 'xmllint is not installed' : false;
test('xmllint finds every document well-formed', { skip }, () => {
  const whole = sample({ links, servers: { ...sampleProvider().servers, ...services } });
  for (const settings of [whole, withText(`"<&'>]]>%$`)]) {
    const documents = [
      renderAutoconfig([english], settings),
      renderAutoconfig([english], settings, { version: '1.2' }),
      renderAutodiscover(settings, () => 'a&b'),
      renderAutodiscoverError(601, new Date()),
    ];
    for (const input of documents) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], {
        input,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    }
  }
});

const request = (
  address: string,
  schema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a',
) =>
  `<?xml version="1.0"?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request><EMailAddress>${address}</EMailAddress><AcceptableResponseSchema>${schema}</AcceptableResponseSchema></Request></Autodiscover>`;

test('requests are read, with namespace prefixes, byte order mark and entities', () => {
  const address = 'ann@example.test';
  const prefixed = `<a:Autodiscover xmlns:a="x"><a:Request><a:EMailAddress> ${address} </a:EMailAddress></a:Request></a:Autodiscover>`;
  for (const body of [request(address), `\uFEFF${request(address)}`, prefixed])
    assert.deepEqual(readAutodiscoverRequest(body), { kind: 'address', address });
  for (const written of ['ann&#64;example.test', 'ann&#x40;example.test', '&#97;nn@example.test'])
    assert.deepEqual(readAutodiscoverRequest(request(written)), {
      kind: 'address',
      address: 'ann@example.test',
    });
  assert.deepEqual(readAutodiscoverRequest(request('ann&#0;&#x110000;@example.test')), {
    kind: 'bad-request',
  });
  assert.deepEqual(readAutodiscoverRequest(request('o&apos;neil&amp;co@example.test')), {
    kind: 'address',
    address: "o'neil&co@example.test",
  });
});

test('what is no request is a bad one, and other schemas are told apart', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "c">]>${request('&b;@example.test')}`;
  const many = request('a@example.test</EMailAddress><EMailAddress>b@example.test');
  const bad = [
    undefined,
    null,
    7,
    {},
    '',
    'text',
    '<a>',
    '<a/>',
    request(''),
    bomb,
    many,
    '<'.repeat(3000),
    '<a>'.repeat(3000),
  ];
  for (const body of bad) assert.deepEqual(readAutodiscoverRequest(body), { kind: 'bad-request' });
  assert.deepEqual(readAutodiscoverRequest(request('ann@example.test', 'mobilesync')), {
    kind: 'other-schema',
  });
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readAutodiscoverRequest(text);
      readAutodiscoverRequest(request(text));
    }),
  );
});

test('what a person reads stands in the file in every language that is offered', () => {
  const settings = sample({
    links: { enable: 'https://example.test/on', guides: 'https://example.test/how' },
  });
  const { emailProvider } = parser.parse(renderAutoconfig([english, german], settings), true).clientConfig;
  assert.deepEqual(
    [emailProvider.enable.instruction, emailProvider.documentation.descr].map((texts) =>
      texts.map((one: Record<string, string>) => [one['@_lang'], one['#text']]),
    ),
    [
      [
        ['en', 'Mail programs have to be switched on here first.'],
        ['de', 'Mailprogramme müssen hier zuerst eingeschaltet werden.'],
      ],
      [
        ['en', 'How to set up mail programs'],
        ['de', 'So richten Sie Mailprogramme ein'],
      ],
    ],
  );
});
