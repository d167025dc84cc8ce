import type { Evidence } from './attempt.ts';
import type { Reply } from './facts.ts';
import type { Failure } from './failure.ts';

/** How the test message fared. */
export type RoundTripOutcome =
  | 'delivered'
  | 'not-seen' // it was taken, and did not come in the time we waited
  | 'rejected' // the server refused it after it had all of it
  | 'not-accepted' // the server refused it earlier: the login, the sender or the recipient
  | 'unclear' // the connection broke after the message and before the answer, and it was not seen
  | 'cannot-look' // the mailbox could not be looked into, so nothing is known of the arrival
  | 'not-run';

/** Why no test message was sent although one was asked for. */
export type RoundTripSkipped =
  | 'login-needed' // not both logins worked
  | 'busy' // another test message of this account is under way
  | 'limit' // three an hour
  | 'practice'; // practice servers take mail and drop it

/** One server that the message passed, from its Received header (RFC 5321, section 4.4). Untrusted text, shortened. */
export interface Hop {
  /** Who handed the message over, as it called itself, and the address it came from. */
  from: string | null;
  address: string | null;
  /** Who took it. */
  by: string | null;
  /** `ESMTPS`, `LMTP` …, upper case (RFC 3848). */
  protocol: string | null;
  /** null where the header does not tell. */
  tls: boolean | null;
  /** True where the sender of this hop had logged in. */
  authenticated: boolean;
  /** ISO 8601 in UTC. */
  time: string | null;
  /** Since the hop before (the first one: since we sent), as the clocks say. */
  seconds: number | null;
  /** True where the clocks disagree: earlier than the hop before, or later than we saw it. */
  skewed: boolean;
}

export type AuthenticationVerdict =
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'neutral'
  | 'none'
  | 'policy'
  | 'temperror'
  | 'permerror';

/** Who vouches for the sender, judged by us on the message as it arrived. */
export interface AuthenticationFacts {
  /** `address` is the one SPF was asked for: a hop's, or the outgoing server's where the message never left the provider. */
  spf: {
    verdict: AuthenticationVerdict;
    domain: string;
    address: string;
    source: 'hop' | 'outgoing-server';
  } | null;
  dkim: { verdict: AuthenticationVerdict; domain: string; selector: string; aligned: boolean }[];
  /** `none`: the domain publishes no policy. */
  dmarc: { verdict: AuthenticationVerdict; policy: string | null } | null;
  /** The answer of the DNS could not be had, so that the verdicts say little. */
  dnsFailed: boolean;
}

/** What a spam filter wrote into the headers. */
export interface SpamNote {
  header: string;
  value: string;
  verdict: 'spam' | 'clean' | 'unknown';
  score: number | null;
}

/** One part of the message that did not arrive as it left. */
export type Modification = 'subject' | 'body' | 'sender' | 'return-path' | 'message-id';

/** The message as it came out at the other end. */
export interface ArrivedMessage {
  /** Oldest first. */
  hops: Hop[];
  bytes: number;
  /** The address bounces would go to, or null without such a header. */
  returnPath: string | null;
  /** Changed on the way; a changed Return-Path counts. */
  modified: Modification[];
  /** Subject as it arrived, shortened. */
  subject: string;
  authentication: AuthenticationFacts | null;
  spam: SpamNote[];
}

/** A message sent from the account to itself, and what became of it. */
export interface RoundTripFacts {
  outcome: RoundTripOutcome;
  skipped: RoundTripSkipped | null;
  /** Ids of the endpoints it was sent by and looked for at. */
  sentBy: string | null;
  fetchedBy: string | null;
  startedAt: string;
  token: string;
  messageId: string;
  sentBytes: number;
  /** The server's last word to the message, and the name it gave it in its queue. */
  reply: Reply | null;
  queueId: string | null;
  /** The failure that ended the sending or the looking. */
  failure: Failure | null;
  /** The mailbox's refusal that ended the looking. */
  refused: Reply | null;
  /** Milliseconds from the server's last word until we saw the message, and how often we looked. */
  arrivedMs: number | null;
  looks: number;
  /** Milliseconds that we were ready to wait. */
  waitedMs: number;
  folder: 'inbox' | 'junk' | null;
  copies: number;
  arrived: ArrivedMessage | null;
  /** How many of the copies were deleted; the rest is still in the mailbox. */
  deleted: number;
  /** Why the rest could not be deleted. */
  left: 'refused' | 'not-confirmed' | 'no-safe-way' | null;
  evidence: Evidence[];
}

/** What a person who waits is told. */
export type RoundTripStage = 'begin' | 'sending' | 'sent' | 'looking' | 'arrived' | 'cleaned' | 'done';
