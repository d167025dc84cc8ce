import type { Attempt, Step } from './attempt.ts';
import type { LoginFacts } from './facts.ts';
import type { FailureKind } from './failure.ts';
import type { Finding } from './finding.ts';
import type { Endpoint, Report } from './report.ts';
import type { RoundTripOutcome, RoundTripStage } from './round-trip.ts';

/** What leaves a running check, in order; page, CLI and API show the same. */
export type ProgressEvent =
  | {
      type: 'endpoint';
      endpoint: Pick<Endpoint, 'id' | 'protocol' | 'host' | 'port' | 'security' | 'source'>;
    }
  | { type: 'attempt'; endpoint: string; attempt: Pick<Attempt, 'id' | 'purpose' | 'address'> }
  | { type: 'step'; endpoint: string; attempt: string; step: Step }
  | {
      type: 'endpoint-done';
      endpoint: string;
      outcome: Endpoint['outcome'];
      /** How it failed, and what became of the login, for whoever tells a waiting person. */
      failure?: FailureKind | null;
      login?: LoginFacts['outcome'] | null;
    }
  | {
      type: 'round-trip';
      stage: RoundTripStage;
      /** The account's address, from which and to which the message goes. */
      address: string;
      looks: number;
      /** Only at `done`. */
      outcome: RoundTripOutcome | null;
    }
  /** While it waits for a free place: its place in the queue, counted from 1. */
  | { type: 'waiting'; place: number }
  | { type: 'begun' }
  | { type: 'finding'; finding: Finding }
  /** Nothing that still runs can change what stops the mail: the report so far, judged, with `decidedMs`. Its state is `running`. */
  | { type: 'decided'; report: Report }
  | { type: 'done'; report: Report };

export type ProgressListener = (event: ProgressEvent) => void;
