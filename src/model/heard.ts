import type { PublishingProblem } from './report.ts';

/** One question to a web server about settings, and what came back: kept in memory for a look, never in a report. */
export interface HeardAnswer {
  /** Without the query. */
  url: string;
  method: 'GET' | 'POST';
  /** Whose mailbox was part of the question: the one looked for, a made-up one, or none. */
  about: 'mailbox' | 'made-up' | 'nobody';
  /** Null where no answer came; then `problem` says why, and null there means that the name does not exist. */
  status: number | null;
  problem: PublishingProblem | null;
  contentType: string | null;
  /** Where a redirect leads that was handed back instead of followed. */
  location: string | null;
  /** Where the answer came from, after redirects. */
  finalUrl: string;
  /** True when every hop was https and proved its name. */
  verifiedTls: boolean;
  /** Empty where no answer came. */
  body: Uint8Array;
}
