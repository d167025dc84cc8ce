import { execFile } from 'node:child_process';
import type { Peer } from './peers.ts';

/** How one program fared: seconds, and what it said where that was no answer. */
export interface PeerRun {
  command: string;
  seconds: number;
  answered: boolean;
  said: string;
}

const longestMs = 300_000;

/** Runs programs at the near end, one after the other; what was run before in this round is not run again. */
export async function runPeers(
  peers: readonly Peer[],
  inside: readonly string[],
  known: Map<string, PeerRun>,
  signal: AbortSignal,
): Promise<PeerRun[]> {
  const runs: PeerRun[] = [];
  for (const peer of peers) {
    const command = peer.command.join(' ');
    const run = known.get(command) ?? (await runPeer(peer, inside, signal));
    signal.throwIfAborted();
    known.set(command, run);
    runs.push(run);
  }
  return runs;
}

function runPeer(
  { command, answered }: Peer,
  inside: readonly string[],
  signal: AbortSignal,
): Promise<PeerRun> {
  const began = performance.now();
  const [program = '', ...words] = [...inside, ...command];
  return new Promise((resolve) => {
    const options = {
      timeout: longestMs,
      maxBuffer: 20_000_000,
      signal,
      env: { ...process.env, LC_ALL: 'C' },
    };
    // These programs end with a code for what they found; whether they answered is told by what they print.
    const child = execFile(program, words, options, (_error, stdout, stderr) => {
      const said = stdout + stderr;
      const seconds = (performance.now() - began) / 1000;
      resolve({ command: command.join(' '), seconds, answered: answered.test(said), said });
    });
    child.stdin?.on('error', () => {}).end();
  });
}
