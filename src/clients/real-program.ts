import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For the `skip` option of a test: false when the program is installed, else the reason. */
export function unlessInstalled(program: string): false | string {
  const found = (name: string) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name]).status === 0;
  if (!found('setsid')) return 'setsid is not installed';
  return found(program) ? false : `${program} is not installed`;
}

/**
 * Runs a program with nothing but `input` to read; an error code is not an exception. `setsid` takes the terminal away,
 * because some programs would ask for a password there.
 */
export function runProgram(program: string, args: string[], input = '', home = '/nonexistent') {
  const env = { PATH: process.env.PATH ?? '', HOME: home, LANG: 'C.UTF-8', TERM: 'dumb' };
  const options = { input, env, cwd: tmpdir(), encoding: 'utf8', timeout: 20_000 } as const;
  const { status, stdout, stderr } = spawnSync('setsid', ['--wait', program, ...args], options);
  return { status, stdout, stderr };
}

/** Calls `use` with a new empty directory that is removed afterwards. */
export function withDirectory<T>(use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'posthorn-clients-'));
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
