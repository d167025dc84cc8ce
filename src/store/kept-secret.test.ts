import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptSecret } from './kept-secret.ts';

test('the secret is made once, kept, and readable by its owner only', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-secret-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const dataDir = join(folder, 'data');
  const made = keptSecret(dataDir);
  assert.match(made, /^[\w-]{43}$/);
  assert.equal(keptSecret(dataDir), made);
  assert.deepEqual(readdirSync(dataDir), ['secret'], 'no draft is left');
  assert.equal(statSync(join(dataDir, 'secret')).mode & 0o777, 0o600);
  assert.notEqual(keptSecret(join(folder, 'other')), made);
});

test('a file that holds no secret is not signed with', (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-secret-'));
  t.after(() => rmSync(dataDir, { recursive: true }));
  writeFileSync(join(dataDir, 'secret'), '');
  chmodSync(join(dataDir, 'secret'), 0o600);
  assert.throws(() => keptSecret(dataDir), /too short/);
});
