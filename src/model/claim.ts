import type { MailProtocol } from './protocols.ts';
import type { Security } from './security.ts';

/** What a claim can be: `opened` is one whose page was looked at and that nothing was sent from. */
export const claimStates = ['open', 'opened', 'used', 'expired', 'withdrawn'] as const;
export type ClaimState = (typeof claimStates)[number];

/** One server that a claim fills into the form. */
export interface ClaimServer {
  protocol: MailProtocol;
  host: string;
  port: number;
  security: Security;
}

/** What staff write when they ask a customer for a test. */
export interface ClaimDraft {
  /** Who made it, by the name to sign in with. */
  staff: string;
  /** Who asks, as the customer is told. */
  shownAs: string;
  reason: string;
  address: string;
  /** User name at the servers; empty where it is the address. */
  username: string;
  incoming: ClaimServer | null;
  outgoing: ClaimServer | null;
  /** The language of the link, or null for that of the customer's browser. */
  language: string | null;
  /** The number of a ticket, or empty. */
  ticket: string;
  /** The report it was made from, or null. */
  earlier: string | null;
}

/** What only the customer knows, where they say it: empty where they do not. */
export interface CustomerFacts {
  /** Mail program and system. */
  program: string;
  /** Who brings them into the Internet. */
  access: string;
}

/** A link by which staff ask a customer for a test: it fills in the form once, and puts the report on the ticket. */
export interface Claim extends ClaimDraft {
  id: string;
  state: ClaimState;
  /** ISO 8601, as every time here. */
  createdAt: string;
  expiresAt: string;
  openedAt: string | null;
  usedAt: string | null;
  /** The report of the test that was started by it. */
  report: string | null;
  /** What the customer said besides; null before the test was started. */
  customer: CustomerFacts | null;
}
