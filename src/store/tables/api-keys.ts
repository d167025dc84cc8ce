/** Keys of programs, and requests that are answered once. All times in milliseconds since 1970. */
export interface ApiKeyTables {
  api_key: {
    id: string;
    name: string;
    /** SHA-256 of the secret part, in hex: 160 random bits need nothing slower. */
    hash: string;
    /** Separated by spaces. */
    scopes: string;
    per_minute: number;
    made_by: string;
    created_at: number;
    expires_at: number | null;
    last_used_at: number | null;
    revoked_at: number | null;
  };
  /** What was asked for under an `Idempotency-Key`, so that the same again gives the same answer. */
  answered_request: {
    /** A hash of who asked, what for, and the key of the request. */
    key: string;
    /** A keyed hash of the body without its password: the same key with another body is refused. */
    body: string;
    /** What came of it, as JSON; null while it is under way. */
    answer: string | null;
    at: number;
  };
}
