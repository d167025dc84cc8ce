import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/threat-model.md', root), 'utf8');

test('every test that the threat model names exists', () => {
  const named = [...page.matchAll(/`(src\/[\w/.-]+\.test\.ts)`/g)].map(([, file = '']) => file);
  assert.ok(named.length > 15);
  for (const file of named) assert.ok(existsSync(new URL(file, root)), file);
});

test('every row names a test', () => {
  const [rows = ''] = page.split('## What stands against it')[1]?.split('\n## ') ?? [];
  const table = rows
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| attempt') && !line.startsWith('| ---'));
  assert.ok(table.length > 10);
  for (const row of table) assert.match(row, /\.test\.ts`/, row);
});
