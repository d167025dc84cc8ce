import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Message } from '../../model/message.ts';
import { english } from '../../testing/english.ts';
import {
  parseAddress,
  parseHost,
  parsePassword,
  parsePort,
  parseRequest,
  parseServer,
  parseTimeout,
  parseUsername,
} from './parse-request.ts';

const told = ({ id, args }: Message) => english.message(id, args);
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      '0',
      'x',
      '.',
      '@',
      ':',
      '[',
      ']',
      '%',
      '/',
      ' ',
      '\r',
      '\n',
      '\0',
      '\u00e4',
      '\u2028',
      '\uff11',
      '\ud800',
    ),
  }),
);

test('an address is split at the last @ and its domain is in ASCII and lower case', () => {
  assert.deepEqual(parseAddress(' Ann@B\u00fccher.Example '), {
    ok: true,
    value: { address: 'Ann@xn--bcher-kva.example', localPart: 'Ann', domain: 'xn--bcher-kva.example' },
  });
});

for (const address of [
  '',
  'ann',
  '@example.org',
  'ann@',
  'ann@example',
  'ann@127.0.0.1',
  'ann@0x7f.1',
  'ann@2130706433',
  'ann@[127.0.0.1]',
  'an n@example.org',
  'ann@example.org\r\nDELE 1',
  'ann\0@example.org',
  'a@b@example.org',
  'ann>@example.org',
  '"a b"@example.org',
  'ann@exa_mple.org',
  'ann@-example.org',
  'ann@example.org/x',
  'ann@example..org',
  `${'a'.repeat(65)}@example.org`,
  `ann@${'a.'.repeat(125)}org`,
  'ann@%65xample.org',
  'ann@example.org:25',
]) {
  test(`not an address: ${JSON.stringify(address).slice(0, 40)}`, () => {
    const parsed = parseAddress(address);
    assert.equal(parsed.ok, false);
    assert.match(parsed.ok ? '' : told(parsed.message), /^[A-Z].+\.$/);
  });
}

test('a host is a name, an IPv4 address or an IPv6 address', () => {
  const hosts = {
    'Mail.Example.ORG.': 'mail.example.org',
    '192.0.2.7': '192.0.2.7',
    '[2001:DB8::1]': '2001:db8::1',
    localhost: 'localhost',
    'b\u00fccher.example': 'xn--bcher-kva.example',
  };
  for (const [typed, host] of Object.entries(hosts))
    assert.deepEqual(parseHost(typed), { ok: true, value: host });
});

for (const host of [
  '',
  'mail example.org',
  '0177.0.0.1',
  '2130706433',
  '0x7f.1',
  '0x7f000001',
  '127.1',
  '127.0.0.1.',
  '\uff11\uff12\uff17.0.0.1',
  '1.2.3.4.5',
  '[fe80::1%eth0]',
  'fe80::1%lo',
  '[::1',
  'https://mail.example.org',
  'mail.example.org:995',
  'mail.example.org\r\n',
  'a/b',
  `${'a'.repeat(64)}.org`,
  'a\u00ad.org',
  'mail.example.org/..',
  'user@mail.example.org',
  '127.0.0.1%2e',
]) {
  test(`not a host: ${JSON.stringify(host)}`, () => assert.equal(parseHost(host).ok, false));
}

test('a port behind the server name is told where it belongs', () => {
  for (const host of ['mail.example.org:995', '192.0.2.1:25']) {
    const parsed = parseHost(host);
    assert.ok(!parsed.ok && /port has a place of its own/.test(told(parsed.message)), host);
  }
});

test('ports are whole numbers from 1 to 65535', () => {
  for (const port of ['1', '995', 65_535, ' 25 ']) assert.equal(parsePort(port).ok, true);
  for (const port of ['0', '70000', '-1', '9e2', '0x10', '', '25.5', Number.NaN, '25\n'])
    assert.equal(parsePort(port).ok, false);
});

test('a password is refused by its size or a line break, and the message does not repeat it', () => {
  for (const password of ['hunter2\r\nQUIT', 'hunter2\0', 'hunter2'.repeat(1500)]) {
    const parsed = parsePassword(password);
    assert.equal(parsed.ok, false);
    assert.doesNotMatch(JSON.stringify(parsed), /hunter2/);
  }
  const kept = parsePassword(' p\u00e4ss word ');
  assert.equal(kept.ok && kept.value?.reveal(), ' p\u00e4ss word ');
  assert.deepEqual(parsePassword(''), { ok: true, value: null });
});

test('servers are read as the command line writes them', () => {
  assert.deepEqual(parseServer('pop3:[2001:db8::1]:995:tls', 'incoming'), {
    ok: true,
    value: { protocol: 'pop3', host: '2001:db8::1', port: 995, security: 'tls' },
  });
  assert.deepEqual(parseServer('mail.example.org:587:starttls', 'outgoing'), {
    ok: true,
    value: { protocol: 'smtp', host: 'mail.example.org', port: 587, security: 'starttls' },
  });
  for (const typed of [
    'mail.example.org:995:tls',
    'pop3:mail.example.org:tls',
    'pop3:2001:db8::1:995:tls',
    'pop3:mail.example.org:995:ssl',
    'pop3:mail.example.org:0:tls',
  ]) {
    assert.equal(parseServer(typed, 'incoming').ok, false, typed);
  }
});

test('a request names every field that has to change, and its values stay with the caller', () => {
  const server = { protocol: 'pop3', host: 'mail example.org', port: 70_000, security: 'tls' };
  const parsed = parseRequest({
    address: 'ann',
    username: 'a\r\nb',
    password: 'x\ny',
    incoming: [server],
    outgoing: [server],
    timeoutSeconds: 0,
  });
  assert.equal(parsed.ok, false);
  const fields = parsed.ok ? [] : parsed.errors.map((error) => error.field);
  assert.deepEqual(fields, [
    'address',
    'username',
    'password',
    'incoming.0.host',
    'incoming.0.port',
    'outgoing.0.protocol',
    'outgoing.0.host',
    'outgoing.0.port',
    'timeoutSeconds',
  ]);
});

test('a whole request is read with its defaults', () => {
  const parsed = parseRequest({ address: 'ann@example.org' });
  assert.ok(parsed.ok);
  assert.equal(parsed.value.timeoutMs, 45_000);
  assert.equal(parsed.value.discovery, true);
  assert.equal(parsed.value.password, null);
  assert.equal(parseTimeout('300').ok && !parseTimeout('301').ok, true);
});

for (const raw of [
  null,
  undefined,
  'text',
  7,
  [],
  { address: 5 },
  { address: 'a@b.org', extra: 1 },
  { address: 'a@b.org', incoming: 'x' },
]) {
  test(`not a request: ${JSON.stringify(raw)}`, () => {
    const parsed = parseRequest(raw);
    assert.equal(parsed.ok, false);
    assert.ok(!parsed.ok && parsed.errors.every((error) => told(error.message).endsWith('.')));
  });
}

test('no text makes a parser throw, and none with a control character passes', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      for (const parse of [parseAddress, parseHost, parsePort, parseUsername, parsePassword, parseTimeout])
        parse(typed);
      for (const direction of ['incoming', 'outgoing'] as const) parseServer(typed, direction);
      parseRequest({ address: typed, username: typed, password: typed });
      for (const parse of [parseAddress, parseHost, parseUsername]) {
        const parsed = parse(typed);
        if (parsed.ok && control.test(typed)) assert.fail(`passed: ${JSON.stringify(typed)}`);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a control character anywhere in a good value is refused', () => {
  const place = fc.tuple(
    fc.constantFrom('\r', '\n', '\0', '\u007f', '\t', '\u0085', '\u2028', '\u200b'),
    fc.nat(16),
  );
  fc.assert(
    fc.property(place, ([character, at]) => {
      const spoil = (text: string) => text.slice(0, at) + character + text.slice(at);
      assert.equal(parseAddress(spoil('ann@mail.example.org')).ok, false);
      assert.equal(parseHost(spoil('mail.example.org')).ok, false);
      assert.equal(parseUsername(spoil('ann@mail.example.org')).ok, false);
      assert.equal(parseServer(spoil('pop3:mail.example.org:995:tls'), 'incoming').ok, false);
    }),
  );
});

test('an accepted host that is an address is spelled the one usual way', () => {
  const odd = fc.string({
    unit: fc.constantFrom('0', '1', '7', '9', '.', 'x', 'f', '\uff10'),
    minLength: 1,
    maxLength: 16,
  });
  fc.assert(
    fc.property(odd, (typed) => {
      const parsed = parseHost(typed);
      if (parsed.ok && isIP(parsed.value) !== 0) assert.equal(parsed.value, typed);
      if (parsed.ok && isIP(parsed.value) === 0) assert.match(parsed.value, /(^|\.)[\da-z-]*[a-z][\da-z-]*$/);
    }),
    { numRuns: 1000 },
  );
});

test('an address at fault carries the code of the catalogue, so that its article can be linked', () => {
  const parsed = parseRequest({ address: 'no address', incoming: [] });
  assert.ok(!parsed.ok);
  assert.deepEqual(
    parsed.errors.map(({ field, code }) => [field, code]),
    [['address', 'address-invalid']],
  );
});

test('a server beside mail is typed with its protocol, and holds no password', () => {
  assert.deepEqual(parseServer('sieve:mail.example.org:4190:starttls', 'extra'), {
    ok: true,
    value: { protocol: 'sieve', host: 'mail.example.org', port: 4190, security: 'starttls' },
  });
  assert.equal(parseServer('imap:mail.example.org:993:tls', 'extra').ok, false);
  assert.equal(parseServer('sieve:mail.example.org:4190:starttls', 'incoming').ok, false);
  const server = {
    protocol: 'sieve' as const,
    host: 'mail.example.org',
    port: 4190,
    security: 'tls' as const,
  };
  const fieldsOf = (change: object) => {
    const parsed = parseRequest({ address: 'ann@example.org', password: 'tiger-lily-42', ...change });
    return parsed.ok ? parsed.value.extra : parsed.errors.map(({ field }) => field);
  };
  assert.deepEqual(fieldsOf({ extra: [server] }), [server]);
  assert.deepEqual(fieldsOf({ incoming: [server] }), ['incoming.0.protocol']);
  assert.deepEqual(fieldsOf({ extra: [{ ...server, host: 'tiger-lily-42' }] }), ['extra.0.host']);
});
