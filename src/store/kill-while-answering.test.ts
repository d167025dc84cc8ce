import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { openStores } from './sqlite-store.ts';

const storeUrl = new URL('./sqlite-store.ts', import.meta.url).href;

/** Asks and answers without an end, and says each key whose answer is kept. */
const writer = `
  const { openStores } = await import(${JSON.stringify(storeUrl)});
  const { questions } = await openStores({ dataDir: process.argv[1], retentionDays: 30 });
  const mail = { to: 'ann@example.org', subject: 'An answer', text: 'Yes.', purpose: 'question-answered' };
  for (;;) {
    const { key } = await questions.ask({ text: 'May I?', email: 'ann@example.org', language: 'en', mayPublish: true });
    if ((await questions.answer(key, 'Yes.', { seen: null, mail })) === 'mailed') console.log(key);
  }
`;

test('kill -9 while answers are saved: what was said to be kept is there, and no answer is without its mail', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-killed-'));
  t.after(() => rmSync(dataDir, { recursive: true }));
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === 25) child.kill('SIGKILL');
  }
  await ended;
  const stores = await openStores({ dataDir, retentionDays: 30 });
  t.after(() => stores.reports.close());
  const answered = await stores.questions.list('answered', 500);
  const keys = answered.map(({ key }) => key);
  assert.deepEqual(
    said.filter((key) => !keys.includes(key)),
    [],
  );
  for (const { key, answer } of answered) {
    const mails = await stores.mails.about(key);
    assert.deepEqual([answer, mails.map(({ state }) => state)], ['Yes.', ['waiting']]);
  }
  assert.equal((await stores.mails.count()).waiting, answered.length);
});
