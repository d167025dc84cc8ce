import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { english } from '../testing/english.ts';
import { charsetOf } from './decode-xml.ts';
import { childOf, readXmlDocument, textOf, textsOf } from './read-xml.ts';

function nameIn(document: string | Uint8Array, charset: string | null = null): string | null {
  const read = readXmlDocument(document, charset);
  assert.ok(read.ok, JSON.stringify(read));
  return textOf(read.root, 'n');
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const references: [string, string][] = [
  ['ann&#64;example.test', 'ann@example.test'],
  ['ann&#x40;example.test', 'ann@example.test'],
  ['o&#39;brien&#x40;d', "o'brien@d"],
  ['a&amp;b&lt;c&gt;d&quot;e&apos;f', 'a&b<c>d"e\'f'],
  ['a&amp;#64;b', 'a&#64;b'],
  ['a&#x1F600;b', 'a\u{1F600}b'],
  ['<![CDATA[a<b&amp;c]]>', 'a<b&amp;c'],
  ['a<!-- not this -->b', 'ab'],
  ['a<?not this?>b', 'ab'],
  ['a<![CDATA[b]]>c<b>d</b>e', 'abcde'],
];

for (const [written, meant] of references) {
  test(`${written} is read as ${meant}`, () => {
    assert.equal(nameIn(`<r><n>${written}</n></r>`), meant);
  });
}

const text = '<r><n>jürgen</n></r>';
const encodings: [string, Uint8Array, string | null][] = [
  ['UTF-8', Buffer.from(text), null],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF<?xml version="1.0"?>${text}`), null],
  [
    'UTF-16 little endian with a mark',
    Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'),
    null,
  ],
  ['UTF-16 big endian with a mark', utf16be(`\uFEFF${text}`), null],
  ['UTF-16 little endian without a mark', Buffer.from(text, 'utf16le'), null],
  ['UTF-16 big endian without a mark', utf16be(text), null],
  ['declared ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1'), null],
  [
    'declared windows-1252, other quotes',
    Buffer.from(`<?xml version='1.0' encoding='windows-1252'?>${text}`, 'latin1'),
    null,
  ],
  ['ISO-8859-1 by the header', Buffer.from(text, 'latin1'), 'ISO-8859-1'],
  [
    'declared UTF-16 although it is UTF-8',
    Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${text}`),
    null,
  ],
];

for (const [what, bytes, charset] of encodings) {
  test(`${what} is read`, () => assert.equal(nameIn(bytes, charset), 'jürgen'));
}

test('prefixes and default namespaces are resolved, attributes come in any order', () => {
  const read = readXmlDocument('<p:r xmlns:p="urn:a" b="2" a="1"><n xmlns="urn:b">x</n></p:r>');
  assert.ok(read.ok);
  assert.deepEqual([read.root.name, read.root.namespace], ['r', 'urn:a']);
  assert.deepEqual(Object.fromEntries(read.root.attributes), { b: '2', a: '1' });
  assert.equal(childOf(read.root, 'n')?.namespace, 'urn:b');
});

test('a document type without entities is passed over', () => {
  assert.equal(nameIn('<!DOCTYPE r SYSTEM "r.dtd"><r><n>x</n></r>'), 'x');
});

test('children know their line and order', () => {
  const read = readXmlDocument('<r>\n<n>1</n>\n<m/>\n<n>2</n></r>');
  assert.ok(read.ok);
  assert.deepEqual(
    read.root.children.map(({ name, line }) => `${name} ${line}`),
    ['n 2', 'm 3', 'n 4'],
  );
  assert.deepEqual(textsOf(read.root, 'n'), ['1', '2']);
});

const faults: [string, string | Uint8Array, number, RegExp][] = [
  ['an element that is not closed', '<r>\n<n>x</r>', 2, /tag|close/],
  ['nothing', '', 1, /element|root/],
  ['a bare ampersand', '<r>\n\n<n>a & b</n></r>', 3, /&amp;/],
  ['an entity that nobody defines', '<r><n>&nbsp;</n></r>', 1, /entity/],
  ['entities of its own', '<!DOCTYPE r [<!ENTITY a "b">]><r><n>&a;</n></r>', 1, /entities of its own/],
  ['two roots', '<r/>\n<r/>', 2, /root|one/],
  ['text before the root', 'hello <r/>', 1, /text|start/],
  ['a prefix that nobody declares', '<x:r/>', 1, /namespace|prefix/],
  ['a blank before the declaration', '\n<?xml version="1.0"?><r/>', 2, /declaration/],
  ['the same attribute twice', '<r a="1" a="2"/>', 1, /duplicate/],
  ['bytes that are not UTF-8', Buffer.from('<r>\n<n>jürgen</n></r>', 'latin1'), 2, /UTF-8/],
  ['too deep', '<a>'.repeat(200), 1, /deep/],
];

for (const [what, document, line, reason] of faults) {
  test(`${what}: refused, with its line`, () => {
    const read = readXmlDocument(document);
    assert.ok(!read.ok);
    assert.equal(read.fault.line, line);
    const { reason: fault, detail } = read.fault;
    assert.match(english.message('reader-xml-fault', { fault, detail }), reason);
  });
}

test('whatever comes, reading ends in a tree or a fault', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    '/',
    '&',
    ';',
    '#',
    'x',
    'r',
    '"',
    '=',
    '!',
    '[',
    ']',
    '-',
    '?',
    ' ',
    '\0',
    'é',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (some) => {
      readXmlDocument(some.join(''));
      return true;
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      readXmlDocument(bytes);
      return true;
    }),
  );
});

const hostile = [
  '<r>'.repeat(320_000),
  `<r ${'a="1" '.repeat(160_000)}/>`,
  `<r>${'&#x;'.repeat(240_000)}`,
  `<r>${'&'.repeat(960_000)}`,
  `<!DOCTYPE ${'['.repeat(1000_000)}`,
  `<r>${'<![CDATA['.repeat(108_000)}`,
  `<r>${'<![CDATA[]]'.repeat(88_000)}`,
  `<r a="${'<![CDATA['.repeat(108_000)}`,
  `<r>${'<!--'.repeat(240_000)}`,
  `<r>${'<!-- & '.repeat(140_000)}`,
  `<r>${'<!---->'.repeat(140_000)}<`,
  `<r>${'<?'.repeat(400_000)}`,
];

for (const document of hostile) {
  test(`a long document of ${document.slice(0, 20)}… is refused in time`, () => {
    const began = performance.now();
    assert.equal(readXmlDocument(document).ok, false);
    // It takes less than a second; a time that grows with the square of the length is far beyond this.
    assert.ok(performance.now() - began < 20_000);
  });
}

test('a wide document is read', () => {
  assert.equal(readXmlDocument(`<r>${'<n>&amp;</n>'.repeat(19_000)}</r>`).ok, true);
});

test('the charset of a header', () => {
  assert.equal(charsetOf('text/xml; charset=ISO-8859-1'), 'ISO-8859-1');
  assert.equal(charsetOf('text/xml;charset="utf-8"'), 'utf-8');
  assert.equal(charsetOf('text/xml'), null);
  assert.equal(charsetOf(undefined), null);
});

test('what stands between the tags is kept as written', () => {
  const read = readXmlDocument('<r>\r\n<n a="1">o&#39;b<![CDATA[c]]></n><m/></r>');
  assert.ok(read.ok);
  assert.deepEqual(
    read.root.children.map(({ raw }) => raw),
    ['o&#39;b<![CDATA[c]]>', ''],
  );
});
