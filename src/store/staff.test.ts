import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStores } from './sqlite-store.ts';

/** Gives somebody one password after the other, and says each that is stored; ends when it is killed. */
const work = `
  const { openStores } = await import(process.argv[1]);
  const { staff, sessions, secondSteps } = await openStores({ dataDir: process.argv[2], retentionDays: 30 });
  const { id } = await staff.byName('tom');
  for (let at = 0; ; at += 1) {
    await staff.setPassword(id, 'hash ' + at, false);
    process.stdout.write('.');
    await sessions.begin(id, 'of hash ' + at);
    await secondSteps.wait(id);
  }
`;

test('whoever is killed while a password changes leaves no session of the one before', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-staff-'));
  t.after(() => rmSync(dataDir, { recursive: true, force: true }));
  const stores = await openStores({ dataDir, retentionDays: 30, patienceMs: 10_000 });
  const tom = await stores.staff.add({ name: 'tom', role: 'support', hash: 'first', mustChange: false });
  const id = tom?.id ?? '';
  for (const dots of [3, 7, 12]) {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', work, join(import.meta.dirname, 'sqlite-store.ts'), dataDir],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let count = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      count += chunk.length;
      if (count >= dots) child.kill('SIGKILL');
    });
    await once(child, 'close');
    assert.ok(count >= dots, 'it has worked');
    const hash = (await stores.staff.byId(id))?.hash;
    const open = await stores.sessions.of(id);
    assert.ok(open.length <= 1, `${open.length} sessions`);
    for (const { agent } of open) assert.equal(agent, `of ${hash}`);
  }
  await stores.reports.close();
});
