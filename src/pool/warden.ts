import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Waits until the service is gone, whatever ended it, and then ends the processes it was told of last. Their number alone could by then
 * be somebody else's, so what they run is looked at too. Nothing but the shell: it is to cost nothing and to survive everything.
 */
const script = `trap '' INT TERM HUP
pids=
while read -r line; do pids=$line; done
sleep 1
for pid in $pids; do
  grep -q tinypool "/proc/$pid/cmdline" 2>/dev/null && kill -9 "$pid" 2>/dev/null
done
exit 0`;

/**
 * Ends probers that outlive the service. A prober hears that the service is gone and goes too, unless what a server sent keeps it
 * busy for ever at the moment the service is killed: then nobody watches it any more. Where there is no shell or no `/proc`, only
 * the machine ends such a prober.
 */
export class Warden {
  readonly #shell: ChildProcess;
  #told = '';

  /** `path`: where the shell finds its programs. */
  constructor(path: string) {
    this.#shell = spawn('/bin/sh', ['-c', script], {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { PATH: path },
    });
    this.#shell.on('error', () => undefined);
    this.#shell.stdin?.on('error', () => undefined);
    // It waits for the service, never the other way round.
    this.#shell.unref();
  }

  /** The processes as they are now. */
  tell(pids: readonly number[]): void {
    const line = pids.join(' ');
    if (line === this.#told || this.#shell.stdin?.writable !== true) return;
    this.#told = line;
    this.#shell.stdin.write(`${line}\n`);
  }

  close(): void {
    this.#shell.stdin?.end();
  }
}
