import type { Permits } from '../../bounds/permits.ts';
import type { CheckRequest } from '../../model/check-request.ts';
import type { ProgressListener } from '../../model/progress.ts';
import type { MailProtocol, Protocol } from '../../model/protocols.ts';
import type { Provider } from '../../model/provider.ts';
import type { DiscoveryFact, Endpoint, Report } from '../../model/report.ts';
import type { Security } from '../../model/security.ts';
import type { RoundTripLimits } from '../../round-trip/limits.ts';
import type { Book } from '../../round-trip/round-trip-book.ts';

/** Where practice hosts really listen: in-process servers that no typed host can reach. */
export interface PracticeDirectory {
  /** True for addresses whose domain is the practice domain. */
  covers(domain: string): boolean;
  /** Virtual servers of one practice address, or none when the address is unknown. */
  servers(address: string): PracticeServer[];
  /** PEM of the practice certificate authority, trusted in practice checks only. */
  ca: string;
}

export interface PracticeServer {
  protocol: MailProtocol;
  /** What the report shows, such as mail.practice.test and 995. */
  host: string;
  port: number;
  security: Security;
  /** What is dialled: loopback address and real port. */
  dial: { address: string; port: number };
  /** Mail sent by it to the account can be read there, so a test message is worth sending. */
  delivers?: true;
}

/**
 * Sees what a check has learned while it runs, so that it can be told where the check itself comes to a bad end. What it is
 * handed is not redacted yet.
 */
export interface Witness {
  /** A server was begun with; nothing is known of it. */
  begun(endpoint: Endpoint): void;
  /** A server said something, or a note was taken. */
  said(endpoint: string, text: string): void;
  /** A server is done with. */
  ended(endpoint: Endpoint): void;
  discovered(discovery: DiscoveryFact[]): void;
  /** A connection to a server stood, and left from this address of ours. */
  leftFrom(address: string): void;
}

/** What the engine needs from outside: settings, and nothing that knows of the web or of the store. */
export interface CheckParts {
  /** CIDR ranges that may be tested although they are not public. */
  allowNetworks: readonly string[];
  /** CIDR ranges that are never tested, even where they are public. */
  denyNetworks?: readonly string[];
  allowPorts: readonly number[] | '*';
  /** `host:port` of a DNS resolver, or null for the system's. */
  dns: string | null;
  /** PEM of extra roots. */
  extraRoots: readonly string[];
  provider: Provider;
  practice: PracticeDirectory | null;
  /** The name we introduce ourselves by in EHLO. */
  ehloName: string;
  /** Recipient of relay and sending questions; no message is ever sent to it. */
  probeRecipient: string;
  now: () => Date;
  /** Where Mozilla's database of providers is asked; null leaves it out, unset is the real one. */
  ispdbUrl?: string | null;
  /** The other usual port of a service, for tests that cannot listen on the real ones. */
  neighbourOf?: (protocol: Protocol, port: number) => { port: number; security: Security } | null;
  /** Where web servers are dialled instead of 80 and 443: for tests and labs. */
  webPorts?: { http: number; https: number };
  /** Test messages: other limits than the usual ones, and the book of who sent some. Unset is one book for the process. */
  roundTrip?: { limits?: Partial<RoundTripLimits>; book?: Book };
  /** Asked before a connection or a login, where other checks count too. Unset bounds this check alone. */
  permits?: Permits;
  /** Hosts and domains whose operators do not want to be tested. */
  leaveAlone?: readonly string[];
  /** Sees what was learned while the check runs. */
  witness?: Witness;
}

/** Runs one check from request to judged report. Never throws for what a server does. */
export type RunCheck = (
  request: CheckRequest,
  parts: CheckParts,
  id: string,
  code: string,
  onProgress: ProgressListener,
  signal: AbortSignal,
) => Promise<Report>;
