import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WebhookDesk } from './desk/webhooks/webhook-desk.ts';
import { sealerFor } from './desk/webhooks/webhook-secret.ts';
import { openStores } from './store/sqlite-store.ts';
import { never, serviceSecret, startReceiver, take, until, webhookDraft } from './testing/webhook-world.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

async function startService(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program], {
    env: {
      ...{ PATH: process.env.PATH, POSTHORN_PORT: '0', POSTHORN_DATA_DIR: dataDir, POSTHORN_PROBERS: '1' },
      ...{ POSTHORN_DNS: '127.0.0.1:1', POSTHORN_SECRET: serviceSecret },
      POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const url = /is ready: (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`the service did not start: ${said}`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
    await once(child, 'exit');
}

test('kill -9 while a webhook is told: after the start it is told again, under the same id', {
  timeout: 600_000,
}, async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-webhooks-'));
  const hung = await startReceiver(never);
  const children: ChildProcess[] = [];
  t.after(async () => {
    for (const child of children) await kill(child);
    await hung.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const stores = await openStores({ dataDir, retentionDays: 30 });
  const desk = new WebhookDesk({
    ...{ webhooks: stores.webhooks, deliveries: stores.webhookDeliveries, log: stores.deskLog },
    sealer: sealerFor(serviceSecret),
  });
  const made = await desk.add(webhookDraft(hung.url), '');
  assert.ok(made);
  await stores.reports.close();

  const first = await startService(dataDir);
  children.push(first.child);
  const began = await fetch(`${first.url}/check`, {
    method: 'POST',
    body: new URLSearchParams({ address: 'works@practice.test', password: 'blow-the-horn' }),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
  assert.equal(began.status, 303);
  await until(() => hung.received.length === 1);
  await kill(first.child);
  await hung.close();

  // The next try is due in seconds; nobody waits for them here.
  const database = new DatabaseSync(join(dataDir, 'posthorn.sqlite'));
  database.exec(`UPDATE webhook_delivery SET due_at = 0 WHERE state = 'waiting'`);
  database.close();
  const back = await startReceiver(take, hung.port);
  t.after(() => back.close());
  const second = await startService(dataDir);
  children.push(second.child);
  await until(() => back.received.length === 1);
  assert.equal(back.received[0]?.id, hung.received[0]?.id);
  assert.equal(back.received[0]?.body, hung.received[0]?.body);
  assert.equal(JSON.parse(back.received[0]?.body ?? '').data.report.verdict, 'works');
  assert.ok(!JSON.stringify(back.received).includes('blow-the-horn'));
});
