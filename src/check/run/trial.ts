import type { Endpoint } from '../../model/report.ts';
import type { Turn } from './turn.ts';

/** One server being tried. All promises give the same endpoint; `done` fails only by a mistake of ours. */
export interface Trial {
  /** It stands before its login, or is settled. */
  ready: Promise<Endpoint>;
  /** The main dialogue has ended, and every question whose answer can change the cause: what is still out adds depth alone. */
  settled: Promise<Endpoint>;
  /** All has been asked. */
  done: Promise<Endpoint>;
}

/** Begins a trial; `run` says by `settle` that only depth is left, and need not where nothing is. `turn`: it waits before its login. */
export function beginTrial(
  endpoint: Endpoint,
  run: (settle: () => void) => Promise<Endpoint>,
  turn: Turn | null,
): Trial {
  const { promise: settled, resolve } = Promise.withResolvers<Endpoint>();
  const before = Promise.withResolvers<Endpoint>();
  turn?.onReady(() => before.resolve(endpoint));
  const done = run(() => resolve(endpoint));
  done.then(resolve, () => resolve(endpoint));
  return { ready: Promise.race([before.promise, settled]), settled, done };
}

/** Several servers being tried. */
export interface Trials {
  settled: Promise<Endpoint[]>;
  done: Promise<Endpoint[]>;
}

/** Every trial of a list as one. */
export function together(trials: readonly Trial[]): Trials {
  const done = Promise.all(trials.map((trial) => trial.done));
  // Whoever waits for `settled` first comes to `done` later: until then a mistake must not end the process.
  done.catch(() => {});
  return { settled: Promise.all(trials.map(({ settled }) => settled)), done };
}
