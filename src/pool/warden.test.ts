import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { readProcessUse } from './process-use.ts';

const program = fileURLToPath(new URL('../testing/pool-holder.ts', import.meta.url));

/** A process that has ended and is not buried yet counts as gone. */
function lives(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return false;
  }
}

/** Starts probers under a parent of their own, and waits until one of them is stuck in what a server said. */
async function startStuck(t: TestContext) {
  const server = await startScriptedServer([{ send: '+OK SPIN\r\n' }]);
  const holder = spawn(process.execPath, [program, String(server.port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(holder.stdout, 'data')) as [Buffer];
  const pids = said.toString().trim().split(' ').map(Number);
  t.after(async () => {
    for (const pid of pids) if (lives(pid)) process.kill(pid, 'SIGKILL');
    if (holder.exitCode === null && holder.signalCode === null) holder.kill('SIGKILL');
    await server.close();
  });
  const work = () => pids.map((pid) => readProcessUse(pid)?.cpuMs ?? 0);
  while (server.connections === 0) await pause(20);
  const before = work();
  while (!work().some((ms, at) => ms - (before[at] ?? 0) > 2_000)) await pause(50);
  return { holder, pids };
}

test('a prober that is stuck when the service is killed ends too', {
  timeout: 300_000,
  skip: process.platform !== 'linux',
}, async (t) => {
  const { holder, pids } = await startStuck(t);
  assert.ok(pids.every(lives));
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  while (pids.some(lives)) await pause(50);
});
