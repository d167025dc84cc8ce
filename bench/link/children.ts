import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of ours that runs beside us and says on its first line that it is ready. */
export interface Child {
  /** Its first line. */
  ready: string;
  /** Lets it end by itself, and ends it by force where it does not in time. */
  stop(): Promise<void>;
}

const patienceMs = 10_000;
const startMs = 60_000;

/** Starts a program that runs until its input ends, and waits for its first line. */
export async function startChild(command: string, args: readonly string[]): Promise<Child> {
  // A group of its own: Ctrl+C at the terminal must reach us alone, who end everything in its order.
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  child.stdin.on('error', () => {});
  const ended = endOf(child);
  const stop = () => stopChild(child, ended);
  const lines = createInterface(child.stdout);
  const limit = setTimeout(() => child.kill('SIGKILL'), startMs);
  const first = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
  clearTimeout(limit);
  if (first === null) throw new Error(`${command} ${args[0] ?? ''} ended before it was ready`);
  return { ready: String(first[0]), stop };
}

async function stopChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(timer);
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
}

/** Runs a program to its end and hands it `input`; its output, or an error that holds what it complained of. */
export function runChild(
  command: string,
  args: readonly string[],
  { input = '', signal }: { input?: string; signal: AbortSignal },
): Promise<string> {
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else if (code === 0) resolve(out);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}`));
    });
  });
}
