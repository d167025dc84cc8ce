import { spawnSync } from 'node:child_process';

/** For the `skip` option of a test: false when the program is installed, else the reason. */
export function unlessInstalled(program: string): false | string {
  const found = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
  return found ? false : `${program} is not installed`;
}

/** Runs a program without a terminal and with nothing on standard input; an error code is not an exception. */
export function runProgram(program: string, args: string[], input = '', home = '/nonexistent') {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8', TERM: 'dumb' };
  const { status, stdout, stderr } = spawnSync(program, args, {
    input,
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}
