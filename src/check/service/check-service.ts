import type { CheckRequest } from '../../model/check-request.ts';
import type { ProgressEvent } from '../../model/progress.ts';
import type { Origin, Report } from '../../model/report.ts';
import { within } from '../../time/until.ts';
import type { CheckParts, RunCheck } from '../context/check-parts.ts';
import { interruptedReport, unfinishedReport } from '../finish/unfinished-report.ts';
import { CheckQueue } from './check-queue.ts';
import { type NumberedListener, RunningCheck } from './running-check.ts';

export interface CheckServiceOptions {
  runCheck: RunCheck;
  parts: CheckParts;
  /** Stores a report and gives it back as stored; called when the check starts and when it ends. */
  save(report: Report): Promise<Report>;
  newId(): string;
  newCode(): string;
  /** Hears of our own bugs; never handed a request. */
  onError(error: unknown, reportId: string): void;
  versions: Report['versions'];
  /** Checks that run at the same time. */
  concurrency?: number;
  /** Checks that may wait for a free place. */
  queueLimit?: number;
}

const usualConcurrency = 20;

/** `busy`: all places and the queue are taken; after `retryMs` there may be room. `closing`: the service is shutting down. */
export type StartOutcome =
  | { ok: true; report: Report }
  | { ok: false; reason: 'busy'; retryMs: number }
  | { ok: false; reason: 'closing' };

/** How long a check may take to hear that it is to end. */
const deafMs = 2_000;

/** Starts checks, keeps their progress while they run, and stores what came out. */
export class CheckService {
  readonly #options: CheckServiceOptions;
  readonly #running = new Map<string, RunningCheck>();
  readonly #queue: CheckQueue<RunningCheck>;
  #closing = false;

  constructor(options: CheckServiceOptions) {
    this.#options = options;
    const { concurrency = usualConcurrency, queueLimit: limit = 100 } = options;
    const onPlace = (running: RunningCheck, place: number) => running.tell({ type: 'waiting', place });
    this.#queue = new CheckQueue({ concurrency, limit, onPlace });
  }

  /** Stores an unfinished report and runs the check as soon as there is a place for it. */
  async start(request: CheckRequest, visitor = '', origin: Origin = {}): Promise<StartOutcome> {
    if (this.#closing) return { ok: false, reason: 'closing' };
    const place = this.#queue.look({ visitor, timeoutMs: request.timeoutMs });
    if (place === 'busy') return { ok: false, reason: 'busy', retryMs: this.#queue.retryMs() };

    const begun = this.#begin(request, place === 'waits' ? 'pending' : 'running');
    const report = { ...begun, ...origin };
    const running = new RunningCheck(report, request, visitor);
    this.#running.set(report.id, running);
    // The place is taken before the first await: requests that arrive meanwhile must count it.
    if (place === 'waits') this.#queue.wait(running);
    else this.#queue.begin(running);
    try {
      running.report = await this.#options.save(report);
    } catch (error) {
      this.#queue.drop(running);
      this.#giveUp(running);
      if (place === 'runs') this.#freePlace(null);
      throw error;
    }
    if (place === 'runs') void this.#run(running);
    return { ok: true, report: running.report };
  }

  /** The place of a waiting check in the queue, counted from 1; null where it does not wait. */
  placeOf(id: string): number | null {
    const at = this.#queue.inOrder().findIndex(({ report }) => report.id === id);
    return at < 0 ? null : at + 1;
  }

  running(id: string): boolean {
    return this.#running.has(id);
  }

  /**
   * Hands every event after number `fromSeq` to the listener, the past ones at once. Returns the way to stop
   * listening, or null when no such check is running.
   */
  watch(id: string, fromSeq: number, listener: NumberedListener): (() => void) | null {
    return this.#running.get(id)?.watch(fromSeq, listener) ?? null;
  }

  /** Ends a check whose report is no longer wanted: nothing more is stored. */
  async cancel(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running === undefined) return;
    running.cancelled = true;
    running.abort.abort();
    if (this.#queue.drop(running)) this.#giveUp(running);
    // Nobody waits for a check that ignores its signal: what it brings later is dropped.
    if (!(await settlesWithin(running.finished, deafMs))) this.#giveUp(running);
  }

  /** Ends a check early; what was seen until then is judged and stored as any report. */
  async stop(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running === undefined) return;
    if (this.#queue.drop(running)) {
      await this.#end(running, interruptedReport(running.report, 'aborted'));
      return;
    }
    running.abort.abort();
    await running.finished;
  }

  /** Takes no more checks; lets the running ones finish for `graceMs`, then ends and stores them as aborted. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true;
    const waiting = this.#queue.dropAll();
    await Promise.all(
      waiting.map((running) => this.#end(running, interruptedReport(running.report, 'aborted'))),
    );

    const all = () => Promise.all([...this.#running.values()].map((running) => running.finished));
    if (await settlesWithin(all(), graceMs)) return;
    for (const running of this.#running.values()) running.abort.abort();
    if (await settlesWithin(all(), deafMs)) return;
    // A check that ignores its signal must not keep the process alive or its report unfinished.
    const deaf = [...this.#running.values()];
    await Promise.all(
      deaf.map((running) => this.#end(running, interruptedReport(running.report, 'aborted'))),
    );
  }

  #begin(request: CheckRequest, state: 'pending' | 'running'): Report {
    const { newId, newCode, parts, versions } = this.#options;
    return unfinishedReport(request, {
      id: newId(),
      code: newCode(),
      createdAt: parts.now(),
      versions,
      state,
    });
  }

  async #run(running: RunningCheck): Promise<void> {
    const { onError } = this.#options;
    const began = performance.now();
    let report: Report;
    try {
      report = await this.#ask(running);
    } catch (error) {
      onError(error, running.report.id);
      report = interruptedReport(running.report, 'aborted');
    }
    const tookMs = performance.now() - began;
    await this.#end(running, report);
    this.#freePlace(tookMs);
  }

  async #ask(running: RunningCheck): Promise<Report> {
    const { runCheck, parts } = this.#options;
    const { id, code } = running.report;
    const onProgress = (event: ProgressEvent) => {
      // `done` leaves here only after the report is stored, so nobody can come too early for it.
      if (event.type === 'decided') running.deciding = this.#keepVerdict(running, event.report);
      else if (event.type !== 'done') running.tell(event);
    };
    const permits = parts.permits?.forVisitor?.(running.visitor) ?? parts.permits;
    const own = permits === undefined ? parts : { ...parts, permits };
    const { signal } = running.abort;
    const finished = await runCheck(running.takeRequest(), own, id, code, onProgress, signal);
    return { ...finished, ...keptOf(running.report), state: 'done' };
  }

  /** Stores the verdict of a check that goes on: whoever asks sees it, and it outlives us. */
  async #keepVerdict(running: RunningCheck, decided: Report): Promise<void> {
    const { id } = running.report;
    if (running.cancelled || this.#running.get(id) !== running) return;
    try {
      running.report = await this.#options.save({ ...decided, ...keptOf(running.report) });
      running.tell({ type: 'decided', report: running.report });
    } catch (error) {
      this.#options.onError(error, id);
    }
  }

  async #end(running: RunningCheck, report: Report): Promise<void> {
    await running.deciding;
    if (this.#running.get(report.id) !== running) return;
    let stored = report;
    try {
      if (!running.cancelled) stored = await this.#options.save(report);
    } catch (error) {
      this.#options.onError(error, report.id);
    }
    running.tell({ type: 'done', report: stored });
    this.#giveUp(running);
  }

  #freePlace(tookMs: number | null): void {
    this.#queue.free(tookMs, (next) => {
      next.tell({ type: 'begun' });
      void this.#run(next);
    });
  }

  #giveUp(running: RunningCheck): void {
    this.#queue.giveUp(running);
    this.#running.delete(running.report.id);
    running.giveUp();
  }
}

/** What a report has from its beginning, whatever the check brings. */
function keptOf({ id, code, createdAt, expiresAt, askedIn, earlier, returnTo }: Report) {
  return {
    ...{ id, code, createdAt, expiresAt },
    ...(askedIn !== undefined && { askedIn }),
    ...(earlier !== undefined && { earlier }),
    ...(returnTo !== undefined && { returnTo }),
  };
}

async function settlesWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  return (
    (await within(
      ms,
      work.then(() => true),
    )) ?? false
  );
}
