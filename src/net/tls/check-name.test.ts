import assert from 'node:assert/strict';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { altName, extension, makeOdd, nameOf } from '../../testing/odd-certificates.ts';
import { certificateFacts } from './certificate-facts.ts';
import { coversName } from './check-name.ts';

const host = 'mail.example.test';
const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const { dns, ip, email, uri, directory, registeredId, other } = altName;
const twoNames = Buffer.concat([Buffer.from(host), Buffer.of(0), Buffer.from('.evil.test')]).toString(
  'latin1',
);

function read(altNames: Buffer[] | null, commonName: string | Buffer = host): X509Certificate {
  return new X509Certificate(makeOdd({ name: commonName, altNames, keys }).der);
}

/** What stands in subjectAltName (null: no such field), the name typed, and whether it is covered. The common name is the host. */
const cases: [string, Buffer[] | null, string, boolean][] = [
  ['no subjectAltName', null, host, false],
  ['an empty one', [], host, false],
  ['an e-mail address only', [email(`ann@${host}`)], host, false],
  ['an e-mail address that reads as the host', [email(host)], host, false],
  ['a URI only', [uri(`https://${host}/`)], host, false],
  ['a directory name only', [directory(host)], host, false],
  ['a registered id only', [registeredId('1.2.3.4')], host, false],
  [
    'another name only',
    [other('1.3.6.1.5.5.7.8.7', Buffer.from(`0c11${Buffer.from(host).toString('hex')}`, 'hex'))],
    host,
    false,
  ],
  ['an address of three bytes', [ip(192, 0, 2)], '192.0.2.7', false],
  ['an address of five bytes', [ip(192, 0, 2, 7, 7)], '192.0.2.7', false],
  [
    'an address of eight bytes, as in name constraints',
    [ip(192, 0, 2, 7, 255, 255, 255, 255)],
    '192.0.2.7',
    false,
  ],
  ['an address of no bytes', [ip()], '192.0.2.7', false],
  ['an address of wrong length, and the host by its name', [ip(192, 0, 2)], host, false],
  ['the right address', [ip(192, 0, 2, 7)], '192.0.2.7', true],
  ['an IPv6 address', [ip(0x20, 1, 0xd, 0xb8, ...Array(11).fill(0), 7)], '2001:db8::7', true],
  [
    'an IPv4 address mapped into IPv6',
    [ip(...Array(10).fill(0), 255, 255, 192, 0, 2, 7)],
    '192.0.2.7',
    false,
  ],
  ['an address as a DNS name', [dns('192.0.2.7')], '192.0.2.7', false],
  ['an address, and the host by its name', [ip(192, 0, 2, 7)], host, false],
  ['the name', [dns(host)], host, true],
  ['the name among others', [email('a@b.test'), dns('other.test'), dns(host)], host, true],
  ['the name in capitals', [dns('MAIL.Example.TEST')], host, true],
  ['a name typed with a dot at its end', [dns(host)], `${host}.`, true],
  ['a name with a NUL behind it', [dns(twoNames)], host, false],
  ['a name with a NUL before it', [dns(`\0${host}`)], host, false],
  ['a name with a space behind it', [dns(`${host} `)], host, false],
  ['a name with a port', [dns(`${host}:993`)], host, false],
  ['the name with more behind it', [dns(`${host}.evil.test`)], host, false],
  ['two names in one', [dns(`evil.test,DNS:${host}`)], host, false],
  ['the domain above', [dns('example.test')], host, false],
  ['a leading dot', [dns('.example.test')], host, false],
  ['a star for the first part', [dns('*.example.test')], host, true],
  ['a star against two parts', [dns('*.example.test')], `a.${host}`, false],
  ['a star against none', [dns('*.example.test')], 'example.test', false],
  ['a star over a whole top domain', [dns('*.test')], 'example.test', false],
  ['a star alone', [dns('*')], host, false],
  ['a star in the middle', [dns('mail.*.test')], host, false],
  ['two stars', [dns('*.*.test')], host, false],
  ['half a star', [dns('m*.example.test')], host, false],
  ['half a star, behind', [dns('*l.example.test')], host, false],
  ['a star in an address', [dns('*.0.2.7')], '192.0.2.7', false],
  [
    'another alphabet in its ASCII form',
    [dns('xn--bcher-kva.example.test')],
    'xn--bcher-kva.example.test',
    true,
  ],
  ['the same, typed in its own letters', [dns('xn--bcher-kva.example.test')], 'bücher.example.test', true],
  ['a star before another alphabet', [dns('*.xn--bcher-kva.test')], 'mail.bücher.test', true],
  ['a star for a part in another alphabet', [dns('*.example.test')], 'xn--bcher-kva.example.test', true],
  ['half a star in another alphabet', [dns('xn--*.example.test')], 'xn--bcher-kva.example.test', false],
  ['letters outside ASCII in the certificate', [dns('bücher.example.test')], 'bücher.example.test', false],
];

for (const [what, altNames, name, is] of cases) {
  test(`${what} ${is ? 'covers' : 'does not cover'} ${name}`, () => {
    const certificate = read(altNames);
    assert.equal(coversName(certificate, name), is);
    // Reading it for the report says nothing else, and never that it is for the common name.
    const { names } = certificateFacts(certificate);
    if (!is) assert.ok(altNames?.some((one) => one[0] === 0x82) || !names.includes(host));
  });
}

test('a subjectAltName that is no list covers nothing', () => {
  for (const junk of [
    Buffer.from('30', 'hex'),
    Buffer.from('0500', 'hex'),
    Buffer.from('3082ffff', 'hex'),
    Buffer.alloc(0),
  ]) {
    const broken = makeOdd({ name: host, keys, more: [extension('2.5.29.17', junk)] });
    const certificate = new X509Certificate(broken.der);
    assert.equal(coversName(certificate, host), false);
    assert.deepEqual(certificateFacts(certificate).names, []);
  }
});

test('a common name of any kind of text never counts', () => {
  for (const tag of [0x0c, 0x13, 0x14, 0x16]) {
    assert.equal(coversName(read(null, nameOf(host, tag)), host), false);
  }
});

test('a thousand names are read and held, as cheap as they come', () => {
  const many = Array.from({ length: 3000 }, (_, index) => dns(`a${index}.example.test`));
  const certificate = read([...many, dns(host)]);
  assert.equal(coversName(certificate, host), true);
  assert.equal(certificateFacts(certificate).names.length, 1000);
});
