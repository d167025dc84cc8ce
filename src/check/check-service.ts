import { fairOrder } from '../bounds/fair-order.ts';
import { hasPlaceFor, mayWait, type Placed, QueueTime } from '../bounds/places.ts';
import type { CheckRequest } from '../model/check-request.ts';
import type { ProgressEvent } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import type { CheckParts, RunCheck } from './check-parts.ts';
import { interruptedReport, unfinishedReport } from './unfinished-report.ts';

/** A progress event with its place in the check, counted from 1, so that a listener can ask for what it missed. */
export interface NumberedEvent {
  seq: number;
  event: ProgressEvent;
}

export type NumberedListener = (numbered: NumberedEvent) => void;

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

interface Running {
  /** Who asked for it, as far as the queue has to know. */
  visitor: string;
  timeoutMs: number;
  /** The place in the queue that was told last. */
  place: number;
  report: Report;
  /** Holds the password; null as soon as the engine has it. */
  request: CheckRequest | null;
  events: NumberedEvent[];
  listeners: Set<NumberedListener>;
  abort: AbortController;
  cancelled: boolean;
  finished: Promise<void>;
  finish(): void;
}

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
  readonly #running = new Map<string, Running>();
  readonly #queue: Running[] = [];
  readonly #time = new QueueTime();
  #active = 0;
  #closing = false;

  constructor(options: CheckServiceOptions) {
    this.#options = options;
  }

  /** Stores an unfinished report and runs the check as soon as there is a place for it. */
  async start(request: CheckRequest, visitor = ''): Promise<StartOutcome> {
    const { concurrency = usualConcurrency, queueLimit = 100, save } = this.#options;
    if (this.#closing) return { ok: false, reason: 'closing' };
    const waits = !this.#hasPlaceFor({ visitor, timeoutMs: request.timeoutMs });
    if (waits && !mayWait(visitor, this.#queue, queueLimit))
      return { ok: false, reason: 'busy', retryMs: this.#time.of(this.#queue.length, concurrency) };

    const report = this.#begin(request, waits ? 'pending' : 'running');
    const running = newRunning(report, request, visitor);
    this.#running.set(report.id, running);
    // The place is taken before the first await: requests that arrive meanwhile must count it.
    if (waits) {
      this.#queue.push(running);
      this.#tellPlaces();
    } else this.#active += 1;
    try {
      running.report = await save(report);
    } catch (error) {
      this.#dropFromQueue(running);
      this.#giveUp(running);
      if (!waits) this.#freePlace();
      throw error;
    }
    if (!waits) void this.#run(running);
    return { ok: true, report: running.report };
  }

  /** The place of a waiting check in the queue, counted from 1; null where it does not wait. */
  placeOf(id: string): number | null {
    const at = this.#inOrder().findIndex(({ report }) => report.id === id);
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
    const running = this.#running.get(id);
    if (running === undefined) return null;
    for (const numbered of running.events) if (numbered.seq > fromSeq) listener(numbered);
    running.listeners.add(listener);
    return () => running.listeners.delete(listener);
  }

  /** Ends a check whose report is no longer wanted: nothing more is stored. */
  async cancel(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running === undefined) return;
    running.cancelled = true;
    running.abort.abort();
    this.#dropFromQueue(running);
    // Nobody waits for a check that ignores its signal: what it brings later is dropped.
    if (!(await settlesWithin(running.finished, deafMs))) this.#giveUp(running);
  }

  /** Ends a check early; what was seen until then is judged and stored as any report. */
  async stop(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running === undefined) return;
    const place = this.#queue.indexOf(running);
    if (place >= 0) {
      this.#queue.splice(place, 1);
      this.#tellPlaces();
      await this.#end(running, interruptedReport(running.report, 'aborted'));
      return;
    }
    running.abort.abort();
    await running.finished;
  }

  /** Takes no more checks; lets the running ones finish for `graceMs`, then ends and stores them as aborted. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true;
    const waiting = this.#queue.splice(0);
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

  async #run(running: Running): Promise<void> {
    const { runCheck, parts, onError } = this.#options;
    const { id, code } = running.report;
    const request = running.request;
    running.request = null;
    let report: Report;
    const began = performance.now();
    try {
      if (request === null) throw new Error('the check was already run or given up');
      const onProgress = (event: ProgressEvent) => {
        // `done` leaves here only after the report is stored, so nobody can come too early for it.
        if (event.type !== 'done') tell(running, event);
      };
      const permits = parts.permits?.forVisitor?.(running.visitor) ?? parts.permits;
      const own = permits === undefined ? parts : { ...parts, permits };
      const finished = await runCheck(request, own, id, code, onProgress, running.abort.signal);
      const { createdAt, expiresAt } = running.report;
      report = { ...finished, id, code, createdAt, expiresAt, state: 'done' };
    } catch (error) {
      onError(error, id);
      report = interruptedReport(running.report, 'aborted');
    }
    this.#time.took(performance.now() - began);
    await this.#end(running, report);
    this.#freePlace();
  }

  async #end(running: Running, report: Report): Promise<void> {
    if (this.#running.get(report.id) !== running) return;
    let stored = report;
    try {
      if (!running.cancelled) stored = await this.#options.save(report);
    } catch (error) {
      this.#options.onError(error, report.id);
    }
    tell(running, { type: 'done', report: stored });
    this.#giveUp(running);
  }

  #freePlace(): void {
    this.#active -= 1;
    const { concurrency = usualConcurrency } = this.#options;
    while (this.#active < concurrency) {
      const running = this.#inOrder().find((one) => this.#hasPlaceFor(one));
      if (running === undefined) return;
      this.#queue.splice(this.#queue.indexOf(running), 1);
      this.#active += 1;
      tell(running, { type: 'begun' });
      this.#tellPlaces();
      void this.#run(running);
    }
  }

  /** Those who wait, the next one first. */
  #inOrder(): Running[] {
    return fairOrder(this.#queue, this.#activeByVisitor());
  }

  #hasPlaceFor(one: Placed): boolean {
    const { concurrency = usualConcurrency } = this.#options;
    // A check that was given up and has not ended yet still takes its place.
    return this.#active < concurrency && hasPlaceFor(one, this.#underWay(), concurrency);
  }

  #underWay(): Running[] {
    const waiting = new Set(this.#queue);
    return [...this.#running.values()].filter((running) => !waiting.has(running));
  }

  #activeByVisitor(): Map<string, number> {
    const active = new Map<string, number>();
    for (const { visitor } of this.#underWay()) active.set(visitor, (active.get(visitor) ?? 0) + 1);
    return active;
  }

  #tellPlaces(): void {
    for (const [at, running] of this.#inOrder().entries()) {
      if (running.place === at + 1) continue;
      running.place = at + 1;
      tell(running, { type: 'waiting', place: at + 1 });
    }
  }

  #dropFromQueue(running: Running): void {
    const place = this.#queue.indexOf(running);
    if (place < 0) return;
    this.#queue.splice(place, 1);
    this.#giveUp(running);
  }

  #giveUp(running: Running): void {
    running.request = null;
    running.listeners.clear();
    this.#running.delete(running.report.id);
    running.finish();
  }
}

function newRunning(report: Report, request: CheckRequest, visitor: string): Running {
  const { promise, resolve } = Promise.withResolvers<void>();
  const abort = new AbortController();
  const empty = { events: [], listeners: new Set<NumberedListener>(), cancelled: false };
  const { timeoutMs } = request;
  return {
    visitor,
    timeoutMs,
    place: 0,
    report,
    request,
    abort,
    ...empty,
    finished: promise,
    finish: resolve,
  };
}

function tell(running: Running, event: ProgressEvent): void {
  const numbered = { seq: running.events.length + 1, event };
  running.events.push(numbered);
  for (const listener of running.listeners) listener(numbered);
}

async function settlesWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  void work.then(() => resolve(true));
  const settled = await promise;
  clearTimeout(timer);
  return settled;
}
