import type { ProcessUse } from './process-use.ts';
import { readProcessUse } from './process-use.ts';

/** What one check may use of its prober. Milliseconds and bytes. */
export interface Budgets {
  /** Processor time of the whole check. */
  cpuMs: number;
  /** Processor time in one go, without a sign of life: a busy machine uses none of it up. */
  stallMs: number;
  /** The same on the clock, where the system does not tell the processor time. */
  silenceMs: number;
  memory: number;
  /** Beyond the time a check gives itself. */
  overtimeMs: number;
  /** Until a check begins: a prober that was just lost has to be replaced first, on a machine that may be busy. */
  startMs: number;
}

export const budgets: Budgets = {
  cpuMs: 30_000,
  stallMs: 3_000,
  silenceMs: 60_000,
  memory: 512 * 1024 * 1024,
  overtimeMs: 10_000,
  startMs: 120_000,
};

/** How a prober came to a bad end. `threw` is a mistake of ours that it survived. */
export type ProberFault = 'died' | 'stalled' | 'cpu' | 'memory' | 'time' | 'threw';

const lookEveryMs = 250;

/** Watches one prober for the time of one check, and calls once where it uses more than it may. */
export class Watchdog {
  readonly #budgets: Budgets;
  readonly #read: (pid: number) => ProcessUse | null;
  readonly #timer: NodeJS.Timeout;
  #deadline: number;
  readonly #timeoutMs: number;
  readonly #bark: (fault: ProberFault) => void;
  #pid: number | null = null;
  #before = 0;
  #cpuAtLife = 0;
  #lifeAt = performance.now();
  #suspected = false;

  /** `timeoutMs` is what the check allows itself. */
  constructor(
    timeoutMs: number,
    bark: (fault: ProberFault) => void,
    limits: Budgets = budgets,
    read: (pid: number) => ProcessUse | null = readProcessUse,
  ) {
    this.#budgets = limits;
    this.#read = read;
    this.#bark = bark;
    this.#timeoutMs = timeoutMs;
    this.#deadline = performance.now() + limits.startMs;
    this.#timer = setInterval(() => this.#look(), lookEveryMs);
  }

  /** The check has begun in this process. */
  began(pid: number): void {
    this.#pid = pid;
    this.#deadline = performance.now() + this.#timeoutMs + this.#budgets.overtimeMs;
    this.#lifeAt = performance.now();
    this.#before = this.#cpuAtLife = this.#read(pid)?.cpuMs ?? 0;
  }

  /** The prober said something. */
  alive(): void {
    this.#lifeAt = performance.now();
    this.#suspected = false;
    if (this.#pid !== null) this.#cpuAtLife = this.#read(this.#pid)?.cpuMs ?? this.#cpuAtLife;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const fault = this.#fault();
    if (fault === null) return;
    // What it said may still wait in the pipe while this process was busy: once more round the loop before it counts.
    if (fault === 'stalled' && !this.#suspected) {
      this.#suspected = true;
      return;
    }
    this.stop();
    this.#bark(fault);
  }

  #fault(): ProberFault | null {
    const now = performance.now();
    if (now > this.#deadline) return 'time';
    if (this.#pid === null) return null;
    const use = this.#read(this.#pid);
    if (use === null) return now - this.#lifeAt > this.#budgets.silenceMs ? 'stalled' : null;
    if (use.memory > this.#budgets.memory) return 'memory';
    if (use.cpuMs - this.#before > this.#budgets.cpuMs) return 'cpu';
    return use.cpuMs - this.#cpuAtLife > this.#budgets.stallMs ? 'stalled' : null;
  }
}
