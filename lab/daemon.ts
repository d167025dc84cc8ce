import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, readlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs a program that starts a daemon, and returns once it has; an error carries what the program said. */
export async function startDaemon(
  program: string,
  args: readonly string[],
  outputFile: string,
): Promise<void> {
  // Into a file: the daemon inherits the output, so a pipe would stay open for as long as it runs.
  const output = await open(outputFile, 'a');
  // Mail daemons must not inherit our environment: it could hold settings of theirs.
  const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C' };
  try {
    const child = spawn(program, [...args], { env, stdio: ['ignore', output.fd, output.fd] });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${program} did not start: ${await readFile(outputFile, 'utf8')}`);
  } finally {
    await output.close();
  }
}

/**
 * Stops the daemon that wrote `pidFile`, and waits for its end. Does nothing when it is gone, or when its process
 * number now belongs to a program that has nothing to do with `directory`.
 */
export async function stopDaemon(pidFile: string, directory: string): Promise<void> {
  const pid = await readPid(pidFile);
  if (pid === null || !(await belongsTo(pid, directory))) return;
  signal(pid, 'SIGTERM');
  for (let tries = 0; tries < 100; tries += 1) {
    if (!(await isRunning(pid))) return;
    await wait(50);
  }
  signal(pid, 'SIGKILL');
}

/** Whether a process still runs. One that has ended and waits for its parent (a zombie) does not. */
export async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field, the name in parentheses, may hold anything; the state follows the last parenthesis.
  const state = status.slice(status.lastIndexOf(')') + 2, status.lastIndexOf(')') + 3);
  return state !== '' && state !== 'Z' && state !== 'X';
}

async function readPid(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(text.trim());
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

/** Dovecot names its directory on the command line, Postfix works in it, Perdition leaves nothing there but what it prints. */
async function belongsTo(pid: number, directory: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => '');
  const output = await readlink(`/proc/${pid}/fd/1`).catch(() => '');
  return (
    commandLine.includes(`${directory}/`) ||
    [workingDirectory, output].some((place) => place.startsWith(`${directory}/`))
  );
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended just now.
  }
}
