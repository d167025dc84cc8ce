import type { Failure } from './failure.ts';

/** What a step that talks to the outside returns: its value, or the failure it ended in. Never an exception. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
