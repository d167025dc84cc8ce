/** Why a request was turned down; each reason has its own words on the error page. */
export type ProblemReason =
  | 'bad-request'
  | 'other-site'
  | 'other-host'
  | 'not-found'
  | 'method'
  | 'too-large'
  | 'not-a-form'
  | 'invalid'
  | 'too-many'
  | 'busy'
  | 'closing'
  | 'storage'
  | 'failed';

/** Ends a request with an error page, or its JSON twin. Carries no text: the words stand in `errors.ts`. */
export class HttpProblem extends Error {
  readonly statusCode: number;
  readonly reason: ProblemReason;

  constructor(statusCode: number, reason: ProblemReason) {
    super(reason);
    this.statusCode = statusCode;
    this.reason = reason;
  }
}
