import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { type KeyDraft, keyState } from '../model/api-key.ts';
import { Secret } from '../model/secret.ts';
import { openStores } from './sqlite-store.ts';

const draft: KeyDraft = {
  ...{ name: 'Control panel', scopes: ['check', 'links'], perMinute: 30, madeBy: 'adam' },
  expiresAt: '2026-12-28T10:00:00.000Z',
};

async function openFor(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-keys-'));
  const clock = { now: new Date('2026-11-28T10:00:00Z') };
  const stores = await openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  t.after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  return { keys: stores.apiKeys, clock, dataDir };
}

test('a key is found by its token, and by nothing near it', async (t) => {
  const { keys } = await openFor(t);
  const { key, token } = await keys.make(draft);
  assert.match(token.reveal(), /^ph_[2-9a-z]{10}_[2-9a-z]{32}$/);
  assert.deepEqual(await keys.find(token), key);
  assert.deepEqual([key.name, key.scopes, key.perMinute], ['Control panel', ['check', 'links'], 30]);
  const text = token.reveal();
  const near = [`${text}2`, text.slice(0, -1), text.toUpperCase(), ` ${text}`, text.replace('ph_', ''), ''];
  const last = text.endsWith('2') ? '3' : '2';
  for (const other of [...near, `${text.slice(0, -1)}${last}`])
    assert.equal(await keys.find(new Secret(other)), null, other);
});

test('the secret part is stored nowhere', async (t) => {
  const { keys, dataDir } = await openFor(t);
  const { token } = await keys.make(draft);
  const secret = token.reveal().split('_')[2] ?? '';
  assert.equal(secret.length, 32);
  const files = readdirSync(dataDir).filter((file) => file.startsWith('posthorn.sqlite'));
  assert.ok(files.length > 0);
  for (const file of files) assert.ok(!readFileSync(join(dataDir, file)).includes(secret), file);
});

test('a key ends by its date and by hand, and stays in the list', async (t) => {
  const { keys, clock } = await openFor(t);
  const { key, token } = await keys.make(draft);
  assert.equal(keyState(key, clock.now), 'valid');
  assert.equal(keyState(key, new Date(key.expiresAt ?? '')), 'expired');
  assert.equal(await keys.revoke(key.id), true);
  assert.equal(await keys.revoke(key.id), false);
  const found = await keys.find(token);
  assert.ok(found !== null);
  assert.equal(keyState(found, clock.now), 'revoked');
  assert.deepEqual(await keys.list(), [found]);
  const { key: endless } = await keys.make({ ...draft, expiresAt: null });
  assert.equal(keyState(endless, new Date('2099-01-01')), 'valid');
});

test('the last use is noted to the minute', async (t) => {
  const { keys, clock } = await openFor(t);
  const { key } = await keys.make(draft);
  assert.equal(key.lastUsedAt, null);
  const later = async (seconds: number) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
    const now = await keys.get(key.id);
    assert.ok(now !== null);
    await keys.noteUsed(now);
    return (await keys.get(key.id))?.lastUsedAt;
  };
  assert.equal(await later(1), '2026-11-28T10:00:01.000Z');
  assert.equal(await later(30), '2026-11-28T10:00:01.000Z');
  assert.equal(await later(30), '2026-11-28T10:01:01.000Z');
});
