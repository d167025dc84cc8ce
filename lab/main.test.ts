import assert from 'node:assert/strict';
import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { labHosts } from './hosts.ts';
import { startLab } from './start-lab.ts';

interface LabProcess {
  child: ChildProcessByStdio<Writable, Readable, null>;
  directory: string;
  port: number;
}

/** Starts the lab as a person does and waits until it has said how to reach it. */
async function startProcess(): Promise<LabProcess> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes('Press Ctrl+C')) break;
  }
  const directory = dirname(printed.match(/POSTHORN_CA_FILE='(.*?)'/)?.[1] ?? '');
  assert.ok(existsSync(directory), printed);
  return { child, directory, port: Number(printed.match(/pop3s +(\d+)/)?.[1]) };
}

async function assertGone({ directory, port }: LabProcess): Promise<void> {
  assert.equal(existsSync(directory), false);
  await assert.rejects(once(connect(port, labHosts.mail.address), 'connect'), { code: 'ECONNREFUSED' });
}

test('the lab ends when the program that started it closes its input', async () => {
  const lab = await startProcess();
  lab.child.stdin.end();
  assert.deepEqual(await once(lab.child, 'exit'), [0, null]);
  await assertGone(lab);
});

test('the lab ends on a signal', async () => {
  const lab = await startProcess();
  lab.child.kill('SIGTERM');
  assert.deepEqual(await once(lab.child, 'exit'), [0, null]);
  await assertGone(lab);
});

test('a lab that was killed is tidied up by the next one', async () => {
  const killed = await startProcess();
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  assert.ok(existsSync(killed.directory), 'it had no chance to tidy up');
  const next = await startLab();
  await next.stop();
  await assertGone(killed);
});
