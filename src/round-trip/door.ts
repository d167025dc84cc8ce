import type { Evidence } from '../model/attempt.ts';
import type { Failure } from '../model/failure.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Secret } from '../model/secret.ts';
import type { Dialogue } from '../protocols/dialogue.ts';

/** One connection of the round trip: dialled at a vetted address, nothing said yet. */
export interface Visit {
  dialogue: Dialogue;
  signal: AbortSignal;
  /** Ends the record of this connection and frees its place. */
  end(failure: Failure | null): void;
}

/** The way to one server, handed in by the check: it resolves, vets, dials and records. */
export interface Door {
  /** Opens one more connection; the password is in its dialogue. `signal` ends it earlier than the whole round trip. */
  open(signal?: AbortSignal): Promise<Outcome<Visit>>;
  /** The address that is dialled. */
  address: string;
  password: Secret;
}

/** Points at the last line of a session. */
export function lastLine({ dialogue }: Visit): Evidence {
  const { id, transcript } = dialogue.log;
  return { attempt: id, lines: [Math.max(1, transcript.lines.length)] };
}
