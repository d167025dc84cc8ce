import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Report } from './model/report.ts';
import { startDns } from './testing/dns-server.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));
const noNamespaces =
  spawnSync('unshare', ['-rm', 'true']).status === 0 ? false : 'namespaces cannot be made here';
/** The service needs seconds, a busy machine more. */
const limits = { timeout: 600_000 };

/** Starts the service with a disk of its own of some megabytes, which the test fills and empties from outside. */
async function startOnSmallDisk(t: TestContext, megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-faults-'));
  const dns = await startDns({});
  const mount = `mount -t tmpfs -o size=${megabytes}m none "$1" && exec "$2" "$3"`;
  const child = spawn('unshare', ['-rm', 'sh', '-c', mount, 'sh', folder, process.execPath, program], {
    env: {
      ...{ PATH: process.env.PATH, POSTHORN_PORT: '0', POSTHORN_DATA_DIR: folder },
      ...{ POSTHORN_DNS: dns.address, POSTHORN_PROBERS: '1', NODE_COMPILE_CACHE: '' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    await dns.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = await urlOf(child);
  const filler = `/proc/${child.pid}/root${folder}/filler`;
  return { child, url, fill: () => fill(filler), empty: () => rmSync(filler) };
}

async function urlOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.resume();
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const url = /is ready: (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the service did not start: ${said}`);
}

/** Writes until there is no room for one more byte. */
function fill(file: string): void {
  const descriptor = openSync(file, 'a');
  for (const size of [1_000_000, 4096, 1]) {
    const bytes = Buffer.alloc(size);
    try {
      for (;;) writeSync(descriptor, bytes);
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
    }
  }
  closeSync(descriptor);
}

async function begin(url: string): Promise<string> {
  const answer = await fetch(`${url}/check`, {
    method: 'POST',
    body: new URLSearchParams({ address: 'works@practice.test', password: 'blow-the-horn' }),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
  assert.equal(answer.status, 303);
  return `${url}${answer.headers.get('location')}`;
}

async function untilDone(report: string): Promise<Report> {
  for (;;) {
    const answer = await fetch(`${report}.json`);
    assert.equal(answer.status, 200);
    const read = (await answer.json()) as Report;
    if (read.state === 'done') return read;
    await wait(100);
  }
}

test('a full disk: tests run and are shown, /readyz tells it, and all is stored when there is room', {
  ...limits,
  skip: noNamespaces,
}, async (t) => {
  const { child, url, fill, empty } = await startOnSmallDisk(t, 300);
  const ready = async () => {
    const answer = await fetch(`${url}/readyz`);
    return {
      status: answer.status,
      checks: ((await answer.json()) as { checks: Record<string, unknown> }).checks,
    };
  };
  const well = await ready();
  assert.equal(well.status, 200, JSON.stringify(well));
  fill();
  const report = await begin(url);
  assert.equal((await untilDone(report)).verdict, 'works');
  assert.match(await (await fetch(report)).text(), /We could not store this report yet/);
  await wait(2_100);
  const full = await ready();
  assert.equal(full.status, 503);
  assert.deepEqual(full.checks.disk, { ok: false, reason: 'full' });
  assert.deepEqual(full.checks.store, { ok: false, reason: 'full' });
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  empty();
  while (/We could not store/.test(await (await fetch(report)).text())) await wait(100);
  await wait(2_100);
  assert.equal((await ready()).status, 200);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
});

const noLimits = spawnSync('prlimit', ['--version']).status === 0 ? false : 'prlimit is not installed';

test('when no more files can be opened, the service lives, and all works again when there is room', {
  ...limits,
  skip: noLimits,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-faults-'));
  const child = spawn(process.execPath, [program], {
    env: {
      ...{ PATH: process.env.PATH, POSTHORN_PORT: '0', POSTHORN_DATA_DIR: folder },
      ...{ POSTHORN_DNS: '127.0.0.1:1', POSTHORN_PROBERS: '1' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
  const url = await urlOf(child);
  await untilDone(await begin(url));
  const open = readdirSync(`/proc/${child.pid}/fd`).length;
  const few = String(open + 10);
  assert.equal(spawnSync('prlimit', ['--pid', String(child.pid), `--nofile=${few}:${few}`]).status, 0);
  const port = Number(new URL(url).port);
  let ended = 0;
  const held = Array.from({ length: 60 }, () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('close', () => {
      ended += 1;
    });
    socket.write('GET /');
    return socket;
  });
  while (ended < 30) await wait(20);
  assert.equal(child.exitCode, null);
  for (const socket of held) socket.destroy();
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.status === 200) break;
    await wait(50);
  }
  assert.equal((await untilDone(await begin(url))).verdict, 'works');
});
