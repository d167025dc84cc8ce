import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { vetUrl } from './vet-url.ts';

const taken: [string, string, string][] = [
  [
    'https://autoconfig.example.test/mail/config-v1.1.xml',
    'autoconfig.example.test',
    '/mail/config-v1.1.xml',
  ],
  ['http://EXAMPLE.test:80/a?b=c#d', 'example.test', '/a?b=c'],
  ['https://example.test:443', 'example.test', '/'],
  ['https://[2001:db8::7]/', '2001:db8::7', '/'],
  ['http://0x7f000001/', '127.0.0.1', '/'],
  ['https://bücher.test/', 'xn--bcher-kva.test', '/'],
];

for (const [text, host, path] of taken) {
  test(`${text} is taken apart`, () => {
    const url = vetUrl(text);
    assert.deepEqual([url?.host, url?.path], [host, path]);
  });
}

const refused = [
  'ftp://example.test/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://ann:secret@example.test/',
  'https://ann@example.test/',
  'https://example.test:8443/',
  'http://example.test:22/',
  'https://example.test/a b',
  'https://example.test/\r\nX: y',
  'https://exam\tple.test/',
  'https://',
  '//example.test/',
  `https://example.test/${'a'.repeat(3000)}`,
];

for (const text of refused) {
  test(`${JSON.stringify(text.slice(0, 40))} is refused`, () => assert.equal(vetUrl(text), null));
}

test('a redirect may be relative', () => {
  assert.equal(vetUrl('/b', 'https://example.test/a')?.href, 'https://example.test/b');
});

test('whatever is given, what comes out is one line of printable ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const url = vetUrl(`https://example.test/${text}`) ?? vetUrl(text, 'https://example.test/');
      if (url === null) return;
      for (const part of [url.path, url.authority, url.host]) assert.match(part, /^[\x21-\x7e]+$/);
    }),
  );
});
