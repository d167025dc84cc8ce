import type { Failure, StepName } from './failure.ts';
import type { Message } from './message.ts';

/** One named stretch of an attempt. Times are milliseconds since the attempt began. */
export interface Step {
  name: StepName;
  startMs: number;
  durationMs: number;
}

/** One line of a dialogue, redacted. `note` lines are ours: what happened between the lines (TLS, limits). */
export interface TranscriptLine {
  /** Milliseconds since the attempt began. */
  atMs: number;
  from: 'client' | 'server' | 'note';
  /** Empty where `note` says it. Notes of earlier versions are English sentences. */
  text: string;
  /** What we remark: a message of `transcript.ftl`, with the id of another in `detail` where it tells how a dialogue ended. */
  note?: Message;
}

/**
 * Why a connection was made: `login` is the main dialogue, `relay` asks about forwarding without a login, `reach` only
 * connects to one more address, `tls-hello` asks about TLS versions and ciphers, `tls-no-name` about a client that names no
 * host, `injection` about commands smuggled in before TLS, `security` finds out whether the port speaks TLS or clear text
 * after the main dialogue failed, or whether a POP3 server without CAPA takes STLS, `neighbour` looks at
 * the other usual port of the service after a failure, `other-name` logs in with the other form of the name, `send` sends the test message and `fetch` looks for it.
 */
export type Purpose =
  | 'login'
  | 'relay'
  | 'reach'
  | 'tls-hello'
  | 'tls-no-name'
  | 'injection'
  | 'security'
  | 'neighbour'
  | 'other-name'
  | 'stranger'
  | 'send'
  | 'fetch';

/** One connection for one purpose. */
export interface Attempt {
  id: string; // a1, a2, …
  purpose: Purpose;
  /** The address dialled, or null where no address could be dialled. */
  address: string | null;
  outcome: 'done' | 'failed' | 'skipped';
  failure: Failure | null;
  /** Only for `skipped`: why. */
  skipped?: string;
  /** Milliseconds since the check began. */
  startedMs: number;
  steps: Step[];
  transcript: TranscriptLine[];
}

/** Points at transcript lines of an attempt; lines count from 1. */
export interface Evidence {
  attempt: string;
  lines: number[];
}
