/** How long and how much a server may talk. Milliseconds and bytes. */
export const limits = {
  connectMs: 10_000,
  greetingMs: 20_000,
  replyMs: 20_000,
  loginMs: 30_000,
  tlsMs: 15_000,
  checkMs: 45_000,
  replyBytes: 64 * 1024,
  attemptBytes: 256 * 1024,
} as const;
