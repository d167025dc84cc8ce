import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckRequest } from '../model/check-request.ts';
import { parseAutoconfig } from './parse-autoconfig.ts';
import { toCandidates } from './published-server.ts';

const account = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };
const request = { account, username: null } as CheckRequest;

function config(...servers: string[]): string {
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.test">
    <domain>example.test</domain>${servers.join('')}</emailProvider></clientConfig>`;
}

function server(change: Record<string, string> = {}, type = 'imap'): string {
  const fields = {
    hostname: 'imap.example.test',
    port: '993',
    socketType: 'SSL',
    username: '%EMAILADDRESS%',
  };
  const tag = type === 'smtp' ? 'outgoingServer' : 'incomingServer';
  const inside = Object.entries({ ...fields, ...change }).map(([name, text]) => `<${name}>${text}</${name}>`);
  return `<${tag} type="${type}">${inside.join('')}<authentication>password-cleartext</authentication></${tag}>`;
}

function read(text: string) {
  const servers = parseAutoconfig(text, account);
  return servers === null
    ? null
    : toCandidates(servers, request).map(
        ({ protocol, host, port, security, username }) =>
          `${protocol} ${host}:${port} ${security} ${username}`,
      );
}

test('servers come in the order of the file, incoming before outgoing', () => {
  const text = config(
    server(),
    server({ hostname: 'pop.example.test', port: '110', socketType: 'STARTTLS' }, 'pop3'),
    server({ hostname: 'smtp.example.test', port: '587', socketType: 'plain' }, 'smtp'),
  );
  assert.deepEqual(read(text), [
    'imap imap.example.test:993 tls ann@example.test',
    'pop3 pop.example.test:110 starttls ann@example.test',
    'smtp smtp.example.test:587 none ann@example.test',
  ]);
});

test('placeholders are filled in login names and host names', () => {
  const text = config(server({ hostname: 'mail.%EMAILDOMAIN%', username: '%EMAILLOCALPART%' }));
  assert.deepEqual(read(text), ['imap mail.example.test:993 tls ann']);
});

test('a login name the user typed wins, and a missing one is the address', () => {
  const servers = parseAutoconfig(config(server({ username: '' })), account) ?? [];
  assert.equal(toCandidates(servers, request)[0]?.username, 'ann@example.test');
  assert.equal(toCandidates(servers, { ...request, username: 'ann7' })[0]?.username, 'ann7');
});

test('of several values the first that is known counts', () => {
  const text = config(server({ socketType: 'MAGIC</socketType><socketType>STARTTLS' }));
  assert.deepEqual(read(text), ['imap imap.example.test:993 starttls ann@example.test']);
});

test('one bad server does not spoil the file', () => {
  const text = config(server({ port: 'many' }), server({ socketType: 'ssl' }), server());
  assert.deepEqual(read(text), ['imap imap.example.test:993 tls ann@example.test']);
});

test('servers of other kinds are left out', () => {
  assert.deepEqual(read(config(server({}, 'exchange'), server({}, 'jmap'))), []);
});

const hostile: [string, Record<string, string>][] = [
  ['a space in the host', { hostname: 'a b.test' }],
  ['a line break in the host', { hostname: 'a.test\r\nQUIT' }],
  ['a line break in a placeholder of CDATA', { hostname: '<![CDATA[a.test\nQUIT]]>' }],
  ['a URL as host', { hostname: 'https://a.test/' }],
  ['an address in disguise', { hostname: '0x7f.1' }],
  ['markup as host', { hostname: '&lt;script&gt;' }],
  ['port 0', { port: '0' }],
  ['a port too high', { port: '70000' }],
  ['a line break in the login name', { username: 'ann\r\nQUIT' }],
  ['an endless login name', { username: 'x'.repeat(5000) }],
];

for (const [what, change] of hostile) {
  test(`${what} is left out`, () => assert.deepEqual(read(config(server(change))), []));
}

test('no more servers come out than anybody needs', () => {
  const many = Array.from({ length: 500 }, (_, index) => server({ hostname: `h${index}.test` }));
  assert.equal(read(config(...many))?.length, 12);
});

const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const notConfigs: [string, string][] = [
  ['nothing', ''],
  ['a web page', '<!doctype html><html><body><p>Hello<br></body></html>'],
  ['a file cut short', config(server()).slice(0, 200)],
  ['JSON', '{"clientConfig": {}}'],
  ['another XML file', '<Autodiscover><Response/></Autodiscover>'],
  ['entities that grow', `<!DOCTYPE c [<!ENTITY l0 "lol">${lol}]>${config(server({ hostname: '&l9;' }))}`],
  [
    'an entity from a file',
    `<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]>${config(server({ hostname: '&x;' }))}`,
  ],
  ['elements nested without end', '<a>'.repeat(40_000)],
  ['a tag that would change every object', '<__proto__><emailProvider/></__proto__>'],
];

for (const [what, text] of notConfigs) {
  test(`${what} is no autoconfig file`, () => {
    const began = performance.now();
    assert.equal(read(text), null);
    assert.ok(performance.now() - began < 1000);
  });
}

test('any text is read without an exception, and what comes out can be typed', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<', '>', '&', '<!--', ']]>', '<![CDATA[', '%EMAILADDRESS%', '\r\n', '\0', '<hostname>'),
  );
  const texts = fc.array(piece).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, texts, texts, (hostname, username, around) => {
      const text = `${around}${config(server({ hostname, username }))}`;
      for (const candidate of toCandidates(parseAutoconfig(text, account) ?? [], request)) {
        assert.match(candidate.host, /^[a-z0-9.:-]+$/);
        assert.doesNotMatch(candidate.username, /[\r\n\0]/);
      }
    }),
  );
});

test('a good file is read wherever it stands between comments and white space', () => {
  const text = `\uFEFF${config(server())}`.replaceAll('><', '>\n<!-- <hostname>evil.test</hostname> -->\n<');
  assert.deepEqual(read(text), ['imap imap.example.test:993 tls ann@example.test']);
});
