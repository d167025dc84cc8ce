import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { english } from '../testing/english.ts';
import { FolderInUseError, folderHolder, lockFolder } from './lock-folder.ts';

const now = new Date('2026-11-27T12:00:00Z');

function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-lock-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Another process that holds the folder, and says so. */
async function holder(t: TestContext, folder: string) {
  const module = new URL('./lock-folder.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then(({ lockFolder }) => {
    lockFolder(${JSON.stringify(folder)}, new Date(0));
    console.log('held');
    setInterval(() => {}, 1000);
  });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a second process is refused with the number of the first; after kill -9 of it the folder is free', async (t) => {
  const folder = newFolder(t);
  const first = await holder(t, folder);
  assert.throws(
    () => lockFolder(folder, now),
    (error) =>
      error instanceof FolderInUseError &&
      error.told.args.pid === String(first.pid) &&
      english
        .message(error.told.id, error.told.args)
        .startsWith(`POSTHORN_DATA_DIR: another Posthorn works on ${folder} already, since 1970-01-01T`),
  );
  assert.equal(folderHolder(folder)?.pid, String(first.pid));
  first.kill('SIGKILL');
  await once(first, 'exit');
  assert.equal(folderHolder(folder), null);
  assert.ok(existsSync(join(folder, 'posthorn.pid')), 'the words of the dead process are still there');
  const lock = lockFolder(folder, now);
  assert.equal(folderHolder(folder)?.pid, String(process.pid));
  lock.release();
});

test('what is released can be taken again, and leaves no words', (t) => {
  const folder = join(newFolder(t), 'made/here');
  lockFolder(folder, now).release();
  lockFolder(folder, now).release();
  assert.ok(!existsSync(join(folder, 'posthorn.pid')));
  assert.equal(folderHolder(folder), null);
});

test('words that lie, or none, do not keep anybody out', (t) => {
  const folder = newFolder(t);
  writeFileSync(join(folder, 'posthorn.pid'), '1\nPosthorn works here as process 1.\n');
  assert.equal(folderHolder(folder), null);
  lockFolder(folder, now).release();
  writeFileSync(join(folder, 'posthorn.pid'), '');
  lockFolder(folder, now).release();
});
