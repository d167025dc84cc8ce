/** How long a round trip may take and how much it may read. Milliseconds and bytes. */
export interface RoundTripLimits {
  /** From the server's last word to the message until we give up looking. */
  waitMs: number;
  /** The pause before the first look, how it grows, and its upper end. */
  firstPauseMs: number;
  pauseFactor: number;
  longestPauseMs: number;
  /** After the first copy we look once more this much later, for a second one. */
  settleMs: number;
  /** Sending, from the login to the last reply. */
  sendMs: number;
  /** One answer of the mailbox, one look at it, and one authentication check by DNS. */
  replyMs: number;
  lookMs: number;
  authenticateMs: number;
  /** A longer list of a mailbox is not read. */
  listBytes: number;
  messageBytes: number;
  /** At most so many new messages are asked for their headers at one look. */
  newMessages: number;
}

export const roundTripLimits: RoundTripLimits = {
  waitMs: 120_000,
  firstPauseMs: 500,
  pauseFactor: 1.6,
  longestPauseMs: 10_000,
  settleMs: 2_000,
  sendMs: 60_000,
  replyMs: 20_000,
  lookMs: 40_000,
  authenticateMs: 10_000,
  // A UIDL line has at most about 80 bytes (RFC 1939, section 7): room for 100,000 messages.
  listBytes: 8 * 1024 * 1024,
  messageBytes: 1024 * 1024,
  newMessages: 30,
};

/** The pauses between looks: short at first, then gentler. */
export function* pauses(limits: RoundTripLimits, loginDelayMs: number): Generator<number, never> {
  let pause = limits.firstPauseMs;
  for (;;) {
    yield Math.max(pause, loginDelayMs);
    pause = Math.min(pause * limits.pauseFactor, limits.longestPauseMs);
  }
}
