import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReportCode, newReportId } from '../../store/new-report-id.ts';
import { maskAddress } from './mask-address.ts';
import { codesIn, readSearch } from './read-search.ts';

const isFinding = (text: string) => (text === 'login-refused' ? text : null);
const read = (text: string) => readSearch(text, isFinding);

test('a code is understood however it was spoken or written down', () => {
  for (const spoken of [
    'PH-7KQ2-M9XD',
    'ph-7kq2-m9xd',
    'ph 7kq2 m9xd',
    'PH7KQ2M9XD',
    '7kq2m9xd',
    '7KQ2 M9XD',
    'P H 7 K Q 2 M 9 X D',
    'Code: PH–7KQ2–M9XD',
    ' PH_7KQ2_M9XD. ',
    'ＰＨ－７ＫＱ２－Ｍ９ＸＤ',
  ])
    assert.deepEqual(read(spoken), { kind: 'code', question: { codes: ['PH-7KQ2-M9XD'] } }, spoken);
  for (let at = 0; at < 200; at += 1) {
    const code = newReportCode();
    assert.ok(codesIn(code.toLowerCase().replaceAll('-', '')).includes(code), code);
  }
});

test('letters that no code has stand for those they were heard or read for', () => {
  assert.deepEqual(codesIn('PH-7K02-M9XD'), ['PH-7KQ2-M9XD', 'PH-7KD2-M9XD']);
  assert.ok(codesIn('ph-i23l-ouxx').length <= 36);
});

test('links, addresses, servers, domains and findings are told apart', () => {
  const id = newReportId();
  const cases: [string, string, object][] = [
    ['', 'nothing', {}],
    [`https://check.example.org/de/reports/${id}?x=1`, 'link', { ids: [id] }],
    ['Ann <ann@example.org>', 'address', { address: 'ann@example.org' }],
    ['ann@example.org.', 'address', { address: 'ann@example.org' }],
    ['192.0.2.7', 'server', { host: '192.0.2.7' }],
    ['[2001:db8::7]', 'server', { host: '2001:db8::7' }],
    ['Mail.Example.org', 'name', { name: 'mail.example.org' }],
    ['https://example.org/path', 'name', { name: 'example.org' }],
    ['example.org.', 'name', { name: 'example.org' }],
    ['login-refused', 'finding', { finding: 'login-refused' }],
    ['webmails', 'name', { name: 'webmails' }],
    ["' OR 1=1 --", 'name', { name: "' or 1=1 --" }],
    ['%', 'name', { name: '%' }],
  ];
  for (const [typed, kind, question] of cases) assert.deepEqual(read(typed), { kind, question }, typed);
  assert.ok(JSON.stringify(read('x'.repeat(100_000))).length < 400);
});

test('an address in a list can be known again, and not written to', () => {
  assert.equal(maskAddress('ann@example.org'), 'a…@example.org');
  assert.equal(maskAddress('"a@b"@example.org'), '"…@example.org');
  assert.equal(maskAddress('@'), '…');
});
