/** What staff write on reports. All times in milliseconds since 1970. */
export interface ReportNoteTables {
  report_note: {
    id: string;
    report: string;
    at: number;
    /** Who wrote it, by the name to sign in with. */
    staff: string;
    text: string;
    /** Who says it, as the customer reads it; null for what only staff see. */
    shown_as: string | null;
  };
  report_case: {
    report: string;
    /** The number of a ticket, or empty. */
    ticket: string;
    /** Null while it is open. */
    closed_at: number | null;
    closed_by: string | null;
    /** `diagnosis`, `finding` or `words`. */
    cause_kind: string | null;
    /** The code of a finding, or own words. */
    cause: string | null;
  };
}
