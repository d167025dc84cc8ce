import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { boundOf, bounds } from './bound.ts';
import { readOptions } from './options.ts';
import { setUpIds, setUps } from './set-ups.ts';
import { boundTable, reasons } from './table.ts';
import { between } from './write-performance.ts';

test('a password leaves when both dialogues are ready, so the longest way and the longest rest count', () => {
  const step = (roundTrips: number) => [{ what: 'x', why: 'y', roundTrips }];
  const quick = { before: step(2), after: step(5) };
  const slow = { before: step(7), after: step(1) };
  assert.equal(boundOf([quick, slow]), 12);
  assert.equal(boundOf([quick]), 7);
});

test('every set-up has a bound, and what the page says of it is what is computed', () => {
  assert.deepEqual(
    setUps.map(({ id }) => boundOf(bounds[id])),
    [10, 8, 10, 9, 10],
  );
  const page = readFileSync(join(import.meta.dirname, '../../docs/performance.md'), 'utf8');
  assert.ok(page.includes(boundTable(setUps)), 'npm run bench:link -- --write brings the page up to date');
  assert.ok(page.includes(reasons()));
});

test('a part of the page is replaced between its marks, and nowhere else', () => {
  const marks = ['<!-- line: written by npm run bench:link -- --write -->', '<!-- line: end -->'];
  const page = `before\n${marks[0]}\nold\n${marks[1]}\nbehind`;
  assert.equal(between(page, 'line', 'new'), `before\n${marks[0]}\n\nnew\n\n${marks[1]}\nbehind`);
  assert.throws(() => between(page, 'bound', 'new'), /no place/);
});

test('the command line is read, and what cannot be done is said', () => {
  assert.deepEqual(readOptions(['--all', '--no-peers', '--set-up', 'address']), {
    ...{ milliseconds: [10, 100, 300], setUps: ['address'], runs: 3 },
    ...{ timeLine: false, peers: false, testssl: false, write: false },
  });
  assert.match(String(readOptions(['--ms', '5000'])), /2 to 1000/);
  assert.match(String(readOptions(['--runs', '0'])), /1 to 9/);
  assert.match(String(readOptions(['--set-up', 'none'])), new RegExp(setUpIds.join(', ')));
  assert.match(String(readOptions(['--wrong'])), /--wrong/);
});
