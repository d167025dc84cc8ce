/** Why a request was turned down; each reason has its own words on the error page. */
export const problemReasons = [
  ...['bad-request', 'other-site', 'not-your-role', 'other-host', 'not-found', 'method', 'too-large'],
  ...['not-a-form', 'invalid', 'too-many', 'too-many-streams', 'too-many-searches'],
  ...['left-alone', 'claim-gone', 'wrong-code'],
  ...['key-missing', 'key-unknown', 'key-ended', 'scope-missing', 'too-many-keys'],
  ...['repeat-key', 'repeat-other', 'repeat-running'],
  ...['busy', 'closing', 'storage', 'failed'],
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** Ends a request with an error page, or its JSON twin. Carries no text: the words stand in `errors.ts`. */
export class HttpProblem extends Error {
  readonly statusCode: number;
  readonly reason: ProblemReason;
  /** After how many seconds trying again makes sense, where that is known. */
  readonly retrySeconds: number | null;

  constructor(statusCode: number, reason: ProblemReason, retrySeconds: number | null = null) {
    super(reason);
    this.retrySeconds = retrySeconds ?? (statusCode === 503 ? 60 : null);
    this.statusCode = statusCode;
    this.reason = reason;
  }
}
