import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { whyNoLink } from './ground.ts';

const run = promisify(execFile);
const skip = (await whyNoLink()) ?? false;

test('a check goes over the line, and nothing of it is left behind', { skip, timeout: 300_000 }, async () => {
  const bench = join(import.meta.dirname, '../link.ts');
  const args = [bench, '--ms', '10', '--runs', '1', '--no-peers', '--set-up', 'imaps-465', '--time-line'];
  const running = run(process.execPath, args);
  const { stdout } = await running;
  assert.match(stdout, /IMAPS 993 \+ 465: works, decided \d+ ms/);
  const measured = Number(/measured: ([\d.]+) ms/.exec(stdout)?.[1]);
  // Never shorter than the line is long; how much longer is a matter of the machine.
  assert.ok(measured >= 10, `a round trip took ${measured} ms`);
  assert.match(stdout, /smtp 465 +login .*\n.*AUTH \d+\+\d\d/);
  const name = `posthorn-link-${running.child.pid}-near`;
  const { stdout: left } = await run('ip', ['netns', 'list']);
  assert.ok(!left.includes(name));
  assert.ok(!existsSync(join('/etc/netns', name)));
});
