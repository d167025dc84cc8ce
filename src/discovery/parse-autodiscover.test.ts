import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckRequest } from '../model/check-request.ts';
import { parseAutodiscover } from './parse-autodiscover.ts';
import { toCandidates } from './published-server.ts';

const account = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };
const request = { account, username: null } as CheckRequest;

const ns = 'http://schemas.microsoft.com/exchange/autodiscover';

function answer(account: string): string {
  return `<?xml version="1.0"?><Autodiscover xmlns="${ns}/responseschema/2006"><Response xmlns="${ns}/outlook/responseschema/2006a">${account}</Response></Autodiscover>`;
}

function settings(...protocols: string[]): string {
  return answer(
    `<Account><AccountType>email</AccountType><Action>settings</Action>${protocols.join('')}</Account>`,
  );
}

function securityOf(port: string, more: string): string | null | undefined {
  const text = settings(
    `<Protocol><Type>IMAP</Type><Server>a.test</Server><Port>${port}</Port>${more}</Protocol>`,
  );
  const read = parseAutodiscover(text);
  return read?.kind === 'settings' ? read.servers[0]?.security : undefined;
}

const securities: [string, string, string][] = [
  ['993', '', 'tls'],
  ['993', '<SSL>on</SSL>', 'tls'],
  ['993', '<Encryption>SSL</Encryption>', 'tls'],
  ['143', '<SSL>on</SSL>', 'starttls'],
  ['143', '<Encryption>TLS</Encryption>', 'starttls'],
  ['143', '<SSL>off</SSL><Encryption>TLS</Encryption>', 'starttls'],
  ['143', '<SSL>off</SSL>', 'none'],
  ['993', '<SSL>on</SSL><Encryption>None</Encryption>', 'none'],
  ['4993', '<Encryption>Auto</Encryption>', 'tls'],
];

for (const [port, more, expected] of securities) {
  test(`port ${port} with ${more || 'nothing said'} means ${expected}`, () => {
    assert.equal(securityOf(port, more), expected);
  });
}

const ports: [string, string, string][] = [
  ['IMAP', '', '993 tls'],
  ['POP3', '<SSL>on</SSL>', '995 tls'],
  ['SMTP', '', '465 tls'],
  ['SMTP', '<Encryption>TLS</Encryption>', '587 starttls'],
  ['IMAP', '<Encryption>TLS</Encryption>', '143 starttls'],
  ['IMAP', '<SSL>off</SSL>', '143 none'],
];

for (const [type, more, expected] of ports) {
  test(`${type} without a port and with ${more || 'nothing said'} means ${expected}`, () => {
    const read = parseAutodiscover(
      settings(`<Protocol><Type>${type}</Type><Server>a.test</Server>${more}</Protocol>`),
    );
    const [server] = read?.kind === 'settings' ? read.servers : [];
    assert.equal(`${server?.port} ${server?.security}`, expected);
  });
}

test('placeholders of autoconfig in a login name are filled, and references are decoded', () => {
  const names = ['%EMAILADDRESS%', '%EMAILLOCALPART%', 'o&#39;brien&#x40;d', 'localpart'];
  const text = settings(
    ...names.map(
      (name) => `<Protocol><Type>IMAP</Type><Server>a.test</Server><LoginName>${name}</LoginName></Protocol>`,
    ),
  );
  const read = parseAutodiscover(text);
  assert.ok(read?.kind === 'settings');
  assert.deepEqual(
    toCandidates(read.servers, request).map(({ username }) => username),
    ['ann@example.test', 'ann', "o'brien@d", 'localpart'],
  );
});

test('mail protocols are read, others are left out', () => {
  const read = parseAutodiscover(
    settings(
      '<Protocol><Type>EXCH</Type><Server>x.test</Server></Protocol>',
      '<Protocol><Type>POP3</Type><Server>pop.a.test</Server><Port>995</Port><LoginName>ann</LoginName></Protocol>',
      '<Protocol><Type>SMTP</Type><Server>smtp.a.test</Server><Port>465</Port></Protocol>',
    ),
  );
  assert.deepEqual(read, {
    kind: 'settings',
    isExchange: true,
    servers: [
      { protocol: 'pop3', host: 'pop.a.test', port: '995', security: 'tls', username: 'ann' },
      { protocol: 'smtp', host: 'smtp.a.test', port: '465', security: 'tls', username: null },
    ],
  });
});

test('redirects and errors are told apart', () => {
  const url = 'https://other.test/autodiscover/autodiscover.xml';
  assert.deepEqual(
    parseAutodiscover(
      answer(`<Account><Action>redirectUrl</Action><RedirectUrl>${url}</RedirectUrl></Account>`),
    ),
    { kind: 'redirect-url', url },
  );
  assert.deepEqual(
    parseAutodiscover(
      answer(`<Account><Action>redirectAddr</Action><RedirectAddr>a@b.test</RedirectAddr></Account>`),
    ),
    { kind: 'redirect-address', address: 'a@b.test' },
  );
  assert.deepEqual(
    parseAutodiscover(answer('<Error Time="12:00" Id="1"><ErrorCode>600</ErrorCode></Error>')),
    {
      kind: 'error',
      code: '600',
    },
  );
});

for (const text of ['', '<html/>', '<Autodiscover/>', answer(''), settings().slice(0, 150)]) {
  test(`${JSON.stringify(text.slice(0, 30))} is no answer`, () =>
    assert.equal(parseAutodiscover(text), null));
}

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (inside, around) => {
      parseAutodiscover(settings(`<Protocol><Type>IMAP</Type>${inside}</Protocol>`));
      parseAutodiscover(`${around}${answer(inside)}`);
    }),
  );
});
