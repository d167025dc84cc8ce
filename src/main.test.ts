import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Report } from './model/report.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

function newDataDir(t: TestContext): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-main-'));
  t.after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));
  return dataDir;
}

/** Starts the service as people do, on a free port unless told otherwise. */
function start(t: TestContext, env: Record<string, string> = {}, dataDir = newDataDir(t)) {
  const { PATH = '' } = process.env;
  const settings = {
    ...{ POSTHORN_PORT: '0', POSTHORN_DATA_DIR: dataDir, POSTHORN_DNS: '127.0.0.1:9' },
    POSTHORN_PROBERS: '2',
  };
  const child = spawn(process.execPath, [program], { env: { PATH, ...settings, ...env } });
  t.after(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  });
  const output = { text: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    output.text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.errors += chunk;
  });
  return { child, output };
}

async function addressOf(child: ChildProcess, output: { text: string; errors: string }): Promise<string> {
  for (;;) {
    const address = /^Posthorn is ready: (http:\/\/127\.0\.0\.1:[1-9]\d*)$/m.exec(output.text)?.[1];
    if (address !== undefined) return address;
    assert.equal(child.exitCode, null, output.errors);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('the service starts without any setting, answers, and closes on SIGTERM', {
  timeout: 300_000,
}, async (t) => {
  const { child, output } = start(t);
  const address = await addressOf(child, output);
  const page = await fetch(address);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /works@practice\.test/);
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, output.errors);
});

test('in production there are no practice accounts', { timeout: 300_000 }, async (t) => {
  const { child, output } = start(t, { NODE_ENV: 'production' });
  const page = await (await fetch(await addressOf(child, output))).text();
  assert.doesNotMatch(page, /practice\.test/);
});

/** Starts a service, and in it a check that hangs at a server which says nothing. */
async function startHanging(t: TestContext) {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  t.after(() => silent.close());
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const dataDir = newDataDir(t);
  const env = { POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8', POSTHORN_ALLOW_PORTS: '*' };
  const { child, output } = start(t, env, dataDir);
  const address = await addressOf(child, output);
  const form = {
    address: 'ann@example.test',
    incomingProtocol: 'pop3',
    incomingHost: '127.0.0.1',
    incomingPort: String(port),
    incomingSecurity: 'tls',
    outgoingHost: '127.0.0.1',
    outgoingPort: String(port),
    outgoingSecurity: 'tls',
  };
  const sent = await fetch(`${address}/check`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
  const link = sent.headers.get('location') ?? '';
  assert.match(link, /^\/reports\/[\w-]{22}$/);
  return { child, output, link, again: () => start(t, env, dataDir) };
}

test('a shutdown ends a check that hangs and keeps its report', { timeout: 300_000 }, async (t) => {
  const { child, output, link, again } = await startHanging(t);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, output.errors);

  const second = again();
  const report = (await (
    await fetch(`${await addressOf(second.child, second.output)}${link}.json`)
  ).json()) as Report;
  assert.equal(report.state, 'done');
  assert.equal(report.interrupted, 'aborted');
});

test('after kill -9 in the middle of a check its page says what happened, and offers the test again', {
  timeout: 300_000,
}, async (t) => {
  const { child, link, again } = await startHanging(t);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const second = again();
  const page = await fetch(`${await addressOf(second.child, second.output)}${link}`);
  assert.equal(page.status, 200);
  const text = await page.text();
  assert.match(text, /The service was restarted while this check ran\. Please run it again\./);
  assert.match(text, /\/again/);
});

test('a port in use is told with the setting to change', { timeout: 300_000 }, async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const { child, output } = start(t, { POSTHORN_PORT: String((other.address() as AddressInfo).port) });
  const [code] = await once(child, 'exit');
  assert.equal(code, 1);
  assert.match(output.errors, /^POSTHORN_PORT: port \d+ of 127\.0\.0\.1 is in use by another program/m);
});

test('a wrong setting ends the start by name', { timeout: 300_000 }, async (t) => {
  const { child, output } = start(t, { POSTHORN_RATE_LIMIT: 'many' });
  const [code] = await once(child, 'exit');
  assert.equal(code, 1);
  assert.match(
    output.errors,
    /^POSTHORN_RATE_LIMIT: expected a whole number from 1 to 100000, got "many"\n$/,
  );
});

test('a text file as database, a folder that is a file: each is told with what to do', {
  timeout: 300_000,
}, async (t) => {
  const dataDir = newDataDir(t);
  writeFileSync(join(dataDir, 'posthorn.sqlite'), 'my shopping list: milk, bread, eggs');
  const errorsOf = async (folder: string) => {
    const { child, output } = start(t, {}, folder);
    const [code] = await once(child, 'exit');
    assert.equal(code, 1);
    return output.errors;
  };
  assert.match(
    await errorsOf(dataDir),
    /^POSTHORN_DATA_DIR: .*posthorn\.sqlite is not a database: it begins with “my shopping list”\. Move the file away/,
  );
  assert.match(
    await errorsOf(join(dataDir, 'posthorn.sqlite')),
    /^POSTHORN_DATA_DIR: .* is a file and no folder/,
  );
});

test('a second instance on one folder is refused by the number of the first, and free after kill -9', {
  timeout: 300_000,
}, async (t) => {
  const dataDir = newDataDir(t);
  const first = start(t, {}, dataDir);
  const address = await addressOf(first.child, first.output);
  const second = start(t, {}, dataDir);
  const [code] = await once(second.child, 'exit');
  assert.equal(code, 1);
  assert.match(
    second.output.errors,
    new RegExp(`^POSTHORN_DATA_DIR: another Posthorn works on .*process ${first.child.pid} of`),
  );
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const third = start(t, {}, dataDir);
  await addressOf(third.child, third.output);
});
