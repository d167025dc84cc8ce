import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { CheckParts, RunCheck } from '../check/context/check-parts.ts';
import { redactorOf } from '../check/finish/judge-again.ts';
import { unfinishedReport } from '../check/finish/unfinished-report.ts';
import type { ReadPublished, ReadWhatIsPublished } from '../check/published/look-up-published.ts';
import { toCandidate } from '../check/run/try-candidates.ts';
import type { CheckRequest } from '../model/check-request.ts';
import type { ProgressListener } from '../model/progress.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { RoundTripBook } from '../round-trip/round-trip-book.ts';
import { bareReport } from './bare-report.ts';
import { answerFrom, CheckEar } from './check-ear.ts';
import type { FromProber, ProberTask, ToProber } from './messages.ts';
import { toSentParts, toSentRequest } from './messages.ts';
import { PermitDesk } from './permit-desk.ts';
import { proberEnvironment, proberFlags } from './prober-process.ts';
import { Warden } from './warden.ts';
import type { Budgets, ProberFault } from './watchdog.ts';
import { budgets as usualBudgets, Watchdog } from './watchdog.ts';
import type { WhatWasSeen } from './what-was-seen.ts';

export interface ProberPoolOptions {
  /** Processes that stand ready, and checks that can run at the same time. */
  size: number;
  /** The environment of the service; a prober gets little of it. */
  env: Record<string, string | undefined>;
  /** Where compiled sources are kept, so that a prober starts faster and smaller; null keeps none. */
  cacheDir: string | null;
  versions: Report['versions'];
  /** Hears of every prober that came to a bad end; `error` is set where the prober told what went wrong. */
  onFault(fault: ProberFault, reportId: string, error: unknown): void;
  budgets?: Budgets;
  /** The module that a prober runs; another one only in tests. */
  script?: string;
}

/** How long a check that is told to end may take for it. Milliseconds. */
const abortMs = 5_000;
const judgeMs = 10_000;
const lookMs = 45_000;
/** Less time than this is not worth a second try. */
const worthMs = 2_000;
/** After a loss; long enough that a machine that can start none is not kept busy with trying. */
const mendMs = 500;

/**
 * Runs every check in a process of its own (law 2): whatever a server makes of a prober, a crash, an endless loop, a full
 * memory, costs that one check. The processes stand ready before they are needed, and one that is lost is replaced at once.
 */
export class ProberPool {
  readonly #options: ProberPoolOptions;
  readonly #pool: Tinypool;
  readonly #warden: Warden;
  readonly #book = new RoundTripBook();
  #number = 0;
  #closed = false;
  #mending: NodeJS.Timeout | null = null;

  constructor(options: ProberPoolOptions) {
    this.#options = options;
    this.#warden = new Warden(options.env.PATH ?? '/usr/bin:/bin');
    this.#pool = new Tinypool({
      runtime: 'child_process',
      filename: options.script ?? fileURLToPath(new URL('./prober.ts', import.meta.url)),
      minThreads: options.size,
      maxThreads: options.size,
      serialization: 'advanced',
      execArgv: proberFlags,
      env: proberEnvironment(options.env, options.cacheDir),
    });
    // A prober lost between two checks; without a listener its loss would be thrown.
    this.#pool.on('error', () => this.#mend());
  }

  /** How many probers there should be, and how many there are. */
  state(): { wanted: number; standing: number } {
    return { wanted: this.#options.size, standing: this.#pool.threads.length };
  }

  /** The processes, for whoever watches the machine. */
  pids(): number[] {
    return this.#pool.threads.map(({ threadId }) => threadId);
  }

  /** Runs one check from request to judged report in a prober. Ends for whatever becomes of the prober. */
  readonly runCheck: RunCheck = async (request, parts, id, code, onProgress, signal) => {
    const began = performance.now();
    const createdAt = parts.now();
    const running = { request, parts, id, code, signal };
    const ear = new CheckEar(parts, this.#book, onProgress);
    const { seen } = ear;
    let outcome: Outcome<Report>;
    try {
      outcome = await this.#check(running, ear);
      if (outcome.ok) return outcome.result;
      this.#options.onFault(outcome.fault, id, outcome.error);
      if (ear.decided !== null) return this.#endAsDecided(ear.decided, onProgress, began);
      await this.#tryRest(running, ear, request.timeoutMs - Math.round(performance.now() - began));
    } finally {
      ear.close();
    }
    const about = { state: 'running' as const, id, code, createdAt, versions: this.#options.versions };
    const known = { startedAt: createdAt.toISOString(), testedFrom: [...seen.testedFrom] };
    const left = { ...unfinishedReport(request, about), ...known, discovery: seen.discovery };
    const judged = await this.#judgeRest(request, left, seen, outcome.fault);
    for (const finding of judged.findings) onProgress({ type: 'finding', finding });
    const interrupted = signal.aborted ? 'aborted' : judged.interrupted;
    const report: Report = { ...judged, state: 'done', interrupted, durationMs: performance.now() - began };
    onProgress({ type: 'done', report });
    return report;
  };

  /** The prober was lost over the depth: the verdict had been told, and stands. */
  #endAsDecided(decided: Report, onProgress: ProgressListener, began: number): Report {
    for (const finding of decided.findings) onProgress({ type: 'finding', finding });
    const durationMs = Math.round(performance.now() - began);
    const report: Report = { ...decided, state: 'done', interrupted: 'aborted', durationMs };
    onProgress({ type: 'done', report });
    return report;
  }

  /** Looks at what a domain publishes and reads it, in a prober as a check is. */
  readPublishedBy(parts: CheckParts): ReadWhatIsPublished {
    return async (account) => {
      const task = { kind: 'published' as const, account, parts: toSentParts(parts, { account }) };
      const desk = new PermitDesk(parts.permits);
      const { signal } = new AbortController();
      const outcome = await this.#run<ReadPublished>(task, lookMs, signal, async (word, answer) => {
        if (word.type === 'may') await answerFrom(desk, word, answer);
      });
      desk.close();
      if (outcome.ok) return outcome.result;
      this.#options.onFault(outcome.fault, 'published', outcome.error);
      return { facts: [], answers: [], views: [], brokeOff: true };
    };
  }

  /** Ends all probers, with whatever they are at. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#pool.destroy();
    this.#warden.close();
  }

  #begins(dog: Watchdog, pid: number): void {
    dog.began(pid);
    this.#warden.tell(this.pids());
  }

  /**
   * Starts what is missing. The pool replaces a lost prober by itself, but leaves it at that where the new one is lost
   * before it is ready; handed more tasks than there are free probers, it starts the rest.
   */
  #mend(): void {
    if (this.#mending !== null || this.#closed) return;
    this.#mending = setTimeout(() => {
      this.#mending = null;
      const { wanted, standing } = this.state();
      if (this.#closed || standing >= wanted) return;
      const greet = { kind: 'ready' as const, number: 0 } satisfies ProberTask;
      for (let one = 0; one < wanted; one += 1) this.#pool.run(greet).catch(() => this.#mend());
    }, mendMs);
    this.#mending.unref();
  }

  async #check(running: Running, ear: CheckEar): Promise<Outcome<Report>> {
    const { request, parts, id, code, signal } = running;
    const sent = { request: toSentRequest(request), parts: toSentParts(parts, request) };
    const task = { kind: 'check' as const, ...sent, id, code };
    for (let tries = 0; ; tries += 1) {
      const outcome = await this.#run<Report>(task, request.timeoutMs, signal, ear.onWord);
      // A prober that was lost before the check began with it has asked nobody anything.
      if (outcome.ok || outcome.began || tries >= this.#options.size) return outcome;
    }
  }

  /** Servers that stood beside the one at which a check ended are tried once more, without that one, in the time that is left. */
  async #tryRest({ request, parts, id, signal }: Running, ear: CheckEar, leftMs: number): Promise<void> {
    const { seen, desk } = ear;
    const rest = seen.rest(desk.loggedInAt.size === 0);
    if (rest.length === 0 || leftMs < worthMs || signal.aborted) return;
    ear.goOn();
    const numbered = seen.numbered();
    const shorter = { ...request, timeoutMs: leftMs };
    const task = {
      ...{ kind: 'rest' as const, request: toSentRequest(shorter), parts: toSentParts(parts, request) },
      rest: {
        ...{ candidates: rest.map(toCandidate), discovery: seen.discovery, numbered },
        loggedInAt: [...desk.loggedInAt],
      },
    };
    const outcome = await this.#run<Endpoint[]>(task, leftMs, signal, ear.onWord);
    seen.triedAgain(rest, numbered.endpoints, outcome.ok ? outcome.result : null);
    if (!outcome.ok) this.#options.onFault(outcome.fault, id, outcome.error);
  }

  /**
   * Judges what was seen, in a prober again: it is what an unknown server said. Where that too comes to a bad end, the
   * replies themselves are left out.
   */
  async #judgeRest(
    request: CheckRequest,
    left: Report,
    seen: WhatWasSeen,
    fault: ProberFault,
  ): Promise<Report> {
    for (const keep of ['all', 'words'] as const) {
      const report = { ...left, endpoints: seen.endpoints(fault, keep) };
      const task = { kind: 'judge' as const, request: toSentRequest(request), report };
      const outcome = await this.#run<Report>(task, judgeMs, new AbortController().signal, () => {});
      if (outcome.ok) return outcome.result;
      this.#options.onFault(outcome.fault, left.id, outcome.error);
    }
    return bareReport(left, seen.endpoints(fault, 'names'), redactorOf(request));
  }

  async #run<T>(
    unnumbered: Unnumbered,
    timeoutMs: number,
    signal: AbortSignal,
    onWord: (word: FromProber, answer: (word: ToProber) => void) => void | Promise<void>,
  ): Promise<Outcome<T>> {
    this.#number += 1;
    const number = this.#number;
    const kill = new AbortController();
    let fault: ProberFault = 'died';
    const end = (why: ProberFault) => {
      fault = why;
      kill.abort();
    };
    const dog = new Watchdog(timeoutMs, end, this.#options.budgets ?? usualBudgets);
    let began = false;
    let send: (word: ToProber) => void = () => {};
    let deaf: NodeJS.Timeout | undefined;
    const onAbort = () => {
      send({ number, type: 'abort' });
      deaf = setTimeout(() => end('time'), abortMs);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const channel = {
        onMessage: (listener: (word: ToProber) => void) => {
          send = listener;
        },
        postMessage: (word: FromProber) => {
          if (word?.number !== number) return;
          began = true;
          if (word.type === 'began') this.#begins(dog, word.pid);
          else dog.alive();
          // It was told to end before there was anybody to tell.
          if (word.type === 'began' && signal.aborted) onAbort();
          // A promise that nobody watches would end the service where it fails.
          Promise.resolve(onWord(word, send)).catch(() => end('threw'));
        },
      };
      const task = { ...unnumbered, number } as ProberTask;
      return { ok: true, result: (await this.#pool.run(task, { channel, signal: kill.signal })) as T };
    } catch (error) {
      this.#mend();
      // A prober that lives to tell of a mistake of ours hands the error on; one that is gone cannot.
      const threw = fault === 'died' && !isLoss(error);
      return { ok: false, began, fault: threw ? 'threw' : fault, error: threw ? error : null };
    } finally {
      dog.stop();
      clearTimeout(deaf);
      signal.removeEventListener('abort', onAbort);
    }
  }
}

interface Running {
  request: CheckRequest;
  parts: CheckParts;
  id: string;
  code: string;
  signal: AbortSignal;
}

type Outcome<T> = { ok: true; result: T } | { ok: false; began: boolean; fault: ProberFault; error: unknown };
type Unnumbered = ProberTask extends infer Task
  ? Task extends unknown
    ? Omit<Task, 'number'>
    : never
  : never;

function isLoss(error: unknown): boolean {
  return error instanceof Error && /exited unexpectedly|EPIPE|ERR_IPC|Terminating/.test(error.message);
}
