import type { CheckRequest } from '../../model/check-request.ts';
import type { ProgressEvent } from '../../model/progress.ts';
import type { Report } from '../../model/report.ts';

/** A progress event with its place in the check, counted from 1, so that a listener can ask for what it missed. */
export interface NumberedEvent {
  seq: number;
  event: ProgressEvent;
}

export type NumberedListener = (numbered: NumberedEvent) => void;

/** One check from its start until its report is stored, waiting or running, with what it told so far. */
export class RunningCheck {
  /** Who asked for it, as far as the queue has to know. */
  readonly visitor: string;
  readonly timeoutMs: number;
  readonly abort = new AbortController();
  readonly finished: Promise<void>;
  report: Report;
  cancelled = false;
  /** Settles when the verdict that came before the end is stored; nothing to wait for where there was none. */
  deciding: Promise<void> = Promise.resolve();
  #request: CheckRequest | null;
  readonly #events: NumberedEvent[] = [];
  readonly #listeners = new Set<NumberedListener>();
  readonly #finish: () => void;

  constructor(report: Report, request: CheckRequest, visitor: string) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.report = report;
    this.visitor = visitor;
    this.timeoutMs = request.timeoutMs;
    this.finished = promise;
    this.#request = request;
    this.#finish = resolve;
  }

  tell(event: ProgressEvent): void {
    const numbered = { seq: this.#events.length + 1, event };
    this.#events.push(numbered);
    for (const listener of this.#listeners) listener(numbered);
  }

  /** Hands every event after number `fromSeq` to the listener, the past ones at once. Returns the way to stop listening. */
  watch(fromSeq: number, listener: NumberedListener): () => void {
    for (const numbered of this.#events) if (numbered.seq > fromSeq) listener(numbered);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The request, which holds the password: from here on only whoever took it has it. */
  takeRequest(): CheckRequest {
    const request = this.#request;
    this.#request = null;
    if (request === null) throw new Error('the check was already run or given up');
    return request;
  }

  giveUp(): void {
    this.#request = null;
    this.#listeners.clear();
    this.#finish();
  }
}
