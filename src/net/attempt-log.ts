import type { Attempt, Purpose, Step } from '../model/attempt.ts';
import type { Failure, StepName } from '../model/failure.ts';
import { endNote } from './end-note.ts';
import { round, Transcript } from './transcript.ts';

/** Writes one attempt down while it happens: steps with their times, and the transcript. */
export class AttemptLog {
  readonly id: string;
  readonly purpose: Purpose;
  readonly transcript: Transcript;
  readonly #steps: Step[] = [];
  readonly #began = performance.now();
  readonly #startedMs: number;
  readonly #onStep: (step: Step) => void;
  address: string | null = null;
  /** The step under way, or the last one. */
  current: StepName = 'dns';

  /** `startedMs` is the time since the check began; `onSaid` gets every line of the server as it is written down. */
  constructor(
    id: string,
    purpose: Purpose,
    startedMs: number,
    { onStep = () => {}, onSaid }: { onStep?: (step: Step) => void; onSaid?: (text: string) => void } = {},
  ) {
    this.id = id;
    this.purpose = purpose;
    this.#startedMs = startedMs;
    this.#onStep = onStep;
    this.transcript = new Transcript(() => performance.now() - this.#began, onSaid);
  }

  /** Runs a step and records how long it took, however it ends. */
  async step<T>(name: StepName, run: () => Promise<T>): Promise<T> {
    const from = performance.now() - this.#began;
    this.current = name;
    try {
      return await run();
    } finally {
      this.add(name, from, performance.now() - this.#began - from);
    }
  }

  add(name: StepName, startMs: number, durationMs: number): void {
    const step = { name, startMs: round(startMs), durationMs: round(durationMs) };
    this.#steps.push(step);
    this.#onStep(step);
  }

  /** Ends the attempt. A failure closes the transcript, so that there is a line to point at even where nothing was said. */
  end(failure: Failure | null): Attempt {
    if (failure !== null) this.transcript.note(endNote('note-ended', failure));
    return this.#finish(failure === null ? 'done' : 'failed', failure);
  }

  skip(reason: string): Attempt {
    return { ...this.#finish('skipped', null), skipped: reason };
  }

  #finish(outcome: Attempt['outcome'], failure: Failure | null): Attempt {
    const { id, purpose, address } = this;
    const startedMs = round(this.#startedMs);
    return {
      id,
      purpose,
      address,
      outcome,
      failure,
      startedMs,
      steps: this.#steps,
      transcript: this.transcript.lines,
    };
  }
}
