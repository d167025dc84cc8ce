import type { Account } from './account.ts';
import type { Attempt } from './attempt.ts';
import type { EndpointFacts } from './facts.ts';
import type { Failure } from './failure.ts';
import type { Finding } from './finding.ts';
import type { HomeCheck } from './home.ts';
import type { Leg, LegState, Verdict } from './legs.ts';
import type { Told } from './message.ts';
import type { Direction, MailProtocol } from './protocols.ts';
import type { RoundTripFacts } from './round-trip.ts';
import type { ServerSettings } from './server-settings.ts';
import type { Source } from './sources.ts';

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

/** Why a place that should publish settings could not be read. */
export type PublishingProblem =
  | 'not-reached' // the name exists, nothing answers there
  | 'certificate' // https without a certificate that proves the name
  | 'tls' // the handshake failed
  | 'timeout'
  | 'http-error' // a status that is no answer
  | 'malformed' // an answer that is not what it should be
  | 'too-long'
  | 'not-allowed' // it leads to a private address, or to a port or URL that is not asked
  | 'redirects' // in circles, or too many
  | 'digest' // the file is not the one that the DNS vouches for
  | 'dns-failure';

/** A program that cannot use a published file, and its reason as a message; reports of earlier versions hold a sentence. */
export interface Refusal {
  program: string;
  reason: Told;
}

/** One place that a source asked, and what came back. */
export interface DiscoveryAnswer {
  /** Without the mail address. */
  url: string;
  /** True when the mail address was part of the question. */
  withAddress: boolean;
  outcome: 'found' | 'nothing' | 'failed';
  problem: PublishingProblem | null;
  /** HTTP status, when there was an answer. */
  status: number | null;
  /** True when every hop was https and proved its name. */
  verifiedTls: boolean;
  /** For a file that was found: the programs that cannot use it. Absent where all can. */
  refusals?: Refusal[];
  /** What it said instead of naming servers. */
  said?: Told;
  /** The servers it names, where they are not those of the fact. */
  candidates?: ServerSettings[];
}

/** What one discovery source said. */
export interface DiscoveryFact {
  source: Source;
  /** URL, DNS name or file that was asked. */
  asked: Told;
  outcome: 'found' | 'nothing' | 'failed';
  /** Why nothing was found, or what there is to say of it; empty for nothing. */
  detail: Told;
  candidates: ServerSettings[];
  durationMs: number;
  /** True when a place verified over TLS vouches for these servers, so that they may get the password (law 4). */
  trusted?: boolean;
  /** For sources on the web: every place that was asked, in the order of preference. */
  answers?: DiscoveryAnswer[];
}

/** The servers that one program takes of what was published, by its own rules. */
export interface ProgramTake {
  /** The id of its program reader. */
  program: string;
  source: Source;
  incoming: ServerSettings;
  outgoing: ServerSettings;
}

export interface RecommendedSettings extends ServerSettings<MailProtocol> {
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
  /** When the first question was asked: what every `startedMs` counts from. Absent in older reports, and before that moment. */
  startedAt?: string;
  /** Our own addresses, as the connections to the servers saw them. Absent in older reports. */
  testedFrom?: string[];
  expiresAt: string | null;
  durationMs: number;
  /**
   * After how many milliseconds the diagnosis stood, whatever was asked besides. Set while a check still looks into the depth; absent
   * before that, and in older reports.
   */
  decidedMs?: number;
  /** After how long the check ends at the latest. Absent in older reports. */
  timeoutMs?: number;
  account: Account;
  /** True when a password was given (never the password). */
  passwordGiven: boolean;
  /** True when the user allowed the password to be sent without verified encryption. */
  unverifiedLoginAllowed: boolean;
  verdict: Verdict;
  incoming: Verdict;
  outgoing: Verdict;
  diagnosis: null | { code: string; endpoint: string | null };
  /** Where a direction is broken, its own cause: the two may differ. Absent in older reports. */
  causes?: Record<Direction, { code: string; endpoint: string | null } | null>;
  /** The five legs of the way mail travels. Absent in older reports. */
  legs?: Record<Leg, LegState>;
  /** How many questions were answered by facts, and how many of them without anything to tell. Absent in older reports. */
  checked?: { done: number; fine: number };
  /** Which questions these were: the endpoints by the code of what would have been found. */
  judged?: Record<string, string[]>;
  findings: Finding[];
  endpoints: Endpoint[];
  domain: DomainFacts | null;
  /** Whether our own name service answers, asked where a name could not be looked up; absent or null elsewhere. */
  resolverAnswers?: boolean | null;
  discovery: DiscoveryFact[];
  /** What programs that look for settings by themselves end up with, without a doubt. Absent in older reports. */
  takenBy?: ProgramTake[];
  recommended: Record<Direction, RecommendedSettings | null>;
  /** Absent or null where no test message was asked for. */
  roundTrip?: RoundTripFacts | null;
  /** What the customer's own network saw, as they pasted it. Absent where nobody did. */
  home?: HomeCheck;
  versions: { posthorn: string; rules: number };
  /** The tag of the language in which the check was asked for. Absent in older reports. */
  askedIn?: string;
  /** The report that this check was asked for from, on the same address; never handed out to who does not know it. */
  earlier?: string;
  /** Where the panel that sent its customer here wants them back. */
  returnTo?: string;
}

/** Where a check came from. */
export type Origin = Pick<Report, 'askedIn' | 'earlier' | 'returnTo'>;

/** Whether a report has a verdict: the check is over, or what it still asks cannot change the diagnosis. */
export function isDecided({ state, decidedMs }: Pick<Report, 'state' | 'decidedMs'>): boolean {
  return state === 'done' || decidedMs !== undefined;
}
