import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from './csv.ts';

test('cells stand in quotes, whatever is in them', () => {
  assert.equal(csvLine(['a', 1, null, 'b "c", d\ne']), '"a","1","","b ""c"", d\ne"\r\n');
});

test('no cell is worked out by a spreadsheet', () => {
  const bad = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\ufeff=1',
    '\uff1dcmd',
    '|calc',
    '%0A',
  ];
  for (const cell of bad) assert.equal(csvLine([cell]), `"'${cell}"\r\n`, JSON.stringify(cell));
  for (const cell of ['ann@example.org', '4711', 'a=b', '2026-11-28T10:00:00.000Z', '{"a":"=b"}'])
    assert.equal(csvLine([cell]), `"${cell.replaceAll('"', '""')}"\r\n`);
});
