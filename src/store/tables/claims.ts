/** Links by which staff ask customers for a test, and tests that staff asked for themselves. All times in milliseconds since 1970. */
export interface ClaimTables {
  claim: {
    /** The random part of the link; it opens nothing without its signature. */
    id: string;
    created_at: number;
    expires_at: number;
    /** Who made it, by the name to sign in with. */
    staff: string;
    /** Who asks, as the customer is told. */
    shown_as: string;
    reason: string;
    /** In lower case, so that it is found. */
    address: string;
    /** What the form is filled in with, as JSON. */
    form: string;
    /** The language of the link, or null for that of the customer's browser. */
    language: string | null;
    /** The number of a ticket, or empty. */
    ticket: string;
    /** The report it was made from. */
    earlier: string | null;
    opened_at: number | null;
    used_at: number | null;
    withdrawn_at: number | null;
    /** The report of the test that was started by it. */
    report: string | null;
  };
  /** A test that staff started, and the report it was started from. */
  rerun: { report: string; earlier: string; staff: string; at: number };
}
