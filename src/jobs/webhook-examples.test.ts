import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openWebhookWorld, postTo, until } from '../testing/webhook-world.ts';
import { signedHeaders } from './sign-message.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/webhooks.md'), 'utf8');

/** The only block of a language on the page. */
function example(language: string): string {
  const [, text] = page.match(new RegExp(`\n\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`\n`)) ?? [];
  assert.ok(text, language);
  return text;
}

type Start = (folder: string, port: number) => [program: string, args: string[]];

const examples: Record<string, { isThere: boolean; start: Start }> = {
  ts: {
    isThere: true,
    // Asked from the project, where its packages are.
    start: () => [process.execPath, ['--input-type=module-typescript', '-e', example('ts')]],
  },
  python: {
    isThere: spawnSync('python3', ['--version']).status === 0,
    start: (folder) => {
      writeFileSync(join(folder, 'receiver.py'), example('python'));
      return ['python3', [join(folder, 'receiver.py')]];
    },
  },
  php: {
    isThere: spawnSync('php', ['--version']).status === 0,
    start: (folder, port) => {
      writeFileSync(join(folder, 'index.php'), example('php'));
      return ['php', ['-S', `127.0.0.1:${port}`, join(folder, 'index.php')]];
    },
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

for (const [language, { isThere, start }] of Object.entries(examples)) {
  test(`the example in ${language} takes what is signed, and refuses all else`, {
    skip: isThere ? false : `${language} is not installed`,
    timeout: 120_000,
  }, async (t) => {
    const world = await openWebhookWorld(t);
    const folder = mkdtempSync(join(tmpdir(), 'posthorn-example-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const { webhook, secret } = await world.add(url);
    const [program, args] = start(folder, port);
    const child: ChildProcess = spawn(program, args, {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: String(port), POSTHORN_WEBHOOK_SECRET: secret.reveal() },
      stdio: 'ignore',
    });
    t.after(async () => {
      if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
      rmSync(folder, { recursive: true });
    });
    const post = postTo();
    await until(async () => (await post(url, {}, '{}')).status !== null);

    const sender = world.open();
    await world.desk.test(webhook, 'adam');
    sender.wake();
    await until(async () => (await world.deliveries.count(webhook.id)).delivered === 1);
    const body = JSON.stringify({ type: 'webhook.test', timestamp: new Date().toISOString(), data: {} });
    const headers = signedHeaders({ id: 'msg_1', at: new Date(), body }, [secret]);
    const old = signedHeaders({ id: 'msg_1', at: new Date(Date.now() - 900_000), body }, [secret]);
    const statusOf = async (given: Record<string, string>, text: string) =>
      (await post(url, given, text)).status;
    assert.equal(await statusOf(headers, body), 204);
    assert.equal(
      await statusOf({ ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` }, body),
      204,
    );
    assert.equal(await statusOf(headers, `${body} `), 401);
    assert.equal(await statusOf(old, body), 401);
    assert.equal(await statusOf({ ...headers, 'webhook-id': 'msg_2' }, body), 401);
    assert.equal(await statusOf({}, body), 401);
  });
}
