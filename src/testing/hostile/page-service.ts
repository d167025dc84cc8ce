import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole service in a process of its own, with its probers, watched from outside. */
export interface PageService {
  base: string;
  /** Everything it logged so far. */
  said(): string;
  /** The longest turn of the event loop since the last question, in milliseconds of processor time, and the memory it holds. */
  longestTurn(): Promise<{ longestMs: number; rss: number }>;
  /** Its probers. */
  probers(): number[];
  close(): Promise<void>;
}

export async function startPageService(env: Record<string, string>): Promise<PageService> {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-pages-'));
  const here = (file: string) => new URL(file, import.meta.url).href;
  let said = '';
  const child: ChildProcess = fork(new URL('./page-process.ts', import.meta.url), {
    execArgv: ['--import', here('./watch-turns.ts')],
    env: { PATH: process.env.PATH ?? '', POSTHORN_DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const { promise: ready, resolve, reject } = Promise.withResolvers<number>();
  child.on('message', (message: { ready?: number }) => message.ready !== undefined && resolve(message.ready));
  child.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  const base = `http://127.0.0.1:${await ready}`;
  return {
    base,
    said: () => said,
    longestTurn: async () => {
      child.send('longest turn');
      const [answer] = await once(child, 'message');
      return answer;
    },
    probers: () => childrenOf(child.pid ?? 0).filter(isProber),
    close: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

function isProber(pid: number): boolean {
  try {
    // The shell that watches over the probers names them too.
    return /^[^\0]*node\0.*tinypool/s.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

/** The most memory a process has held since `forgetPeak`, in bytes (proc(5), VmHWM); 0 where it is gone. */
export function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return 0;
  }
}

/** From here on the peak is counted anew (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
