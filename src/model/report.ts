import type { Account } from './account.ts';
import type { Attempt } from './attempt.ts';
import type { EndpointFacts } from './facts.ts';
import type { Failure } from './failure.ts';
import type { Finding } from './finding.ts';
import type { Direction, ServerSettings, Source } from './server-settings.ts';

export type Verdict = 'works' | 'works-with-warnings' | 'broken' | 'not-tested';

/** One candidate after its attempts. */
export interface Endpoint extends ServerSettings {
  id: string; // e1, e2, …
  source: Source;
  /** How the main attempt ended. */
  outcome: 'done' | 'failed' | 'skipped';
  failure: Failure | null;
  attempts: Attempt[];
  facts: EndpointFacts;
}

/** Facts that belong to the address and not to one endpoint. */
export interface DomainFacts {
  /** MX hosts by preference; null when they were not asked for. */
  mx: string[] | null;
  /** NXDOMAIN for the domain of the address. */
  exists: boolean | null;
  nullMx: boolean;
  hasAddress: boolean | null;
  failure: Failure | null;
}

/** What one discovery source said. */
export interface DiscoveryFact {
  source: Source;
  /** URL, DNS name or file that was asked. */
  asked: string;
  outcome: 'found' | 'nothing' | 'failed';
  detail: string;
  candidates: ServerSettings[];
  durationMs: number;
}

export interface RecommendedSettings extends ServerSettings {
  verified: boolean;
  source: Source;
}

/** A check and its outcome, as stored: settings without secrets, attempts, facts and findings. Words are added on reading. */
export interface Report {
  schemaVersion: 1;
  id: string;
  code: string;
  state: 'pending' | 'running' | 'done';
  /** Set when the check ended before it was finished (deadline, shutdown). */
  interrupted: null | 'deadline' | 'aborted' | 'restart';
  createdAt: string;
  expiresAt: string | null;
  durationMs: number;
  account: Account;
  /** True when a password was given (never the password). */
  passwordGiven: boolean;
  /** True when the user allowed the password to be sent without verified encryption. */
  unverifiedLoginAllowed: boolean;
  verdict: Verdict;
  incoming: Verdict;
  outgoing: Verdict;
  diagnosis: null | { code: string; endpoint: string | null };
  findings: Finding[];
  endpoints: Endpoint[];
  domain: DomainFacts | null;
  discovery: DiscoveryFact[];
  recommended: Record<Direction, RecommendedSettings | null>;
  versions: { posthorn: string; rules: number };
}
