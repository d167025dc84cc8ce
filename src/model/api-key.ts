/** What a program may do: start tests; read reports by their id; find reports and work as staff do; sign links for customers. */
export const scopes = ['check', 'read', 'desk', 'links'] as const;
export type Scope = (typeof scopes)[number];

/** A key by which a program calls the interface. The key itself is shown once and stored hashed. */
export interface ApiKey {
  /** The public part of the key: it names it in lists and logs, and opens nothing. */
  id: string;
  name: string;
  scopes: readonly Scope[];
  /** Tests a minute. */
  perMinute: number;
  /** Who made it: the name somebody of the staff signs in with, or empty for the command line. */
  madeBy: string;
  /** ISO 8601, like the others. */
  createdAt: string;
  /** From when on it is worth nothing; null = never. */
  expiresAt: string | null;
  /** To the minute. */
  lastUsedAt: string | null;
  revokedAt: string | null;
}

/** What somebody says who wants a key. */
export type KeyDraft = Pick<ApiKey, 'name' | 'scopes' | 'perMinute' | 'madeBy' | 'expiresAt'>;

export type KeyState = 'valid' | 'expired' | 'revoked';

/** Whether a key opens anything at a moment. */
export function keyState({ expiresAt, revokedAt }: ApiKey, now: Date): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'valid';
}

/** Tests a minute of a key for which nobody says a number. */
export const usualPerMinute = 60;
