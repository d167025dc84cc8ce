/** What somebody of the staff wrote on a report. */
export interface DeskNote {
  id: string;
  /** ISO 8601. */
  at: string;
  /** The name of the person. */
  staff: string;
  text: string;
  /** Who says it, as the customer reads it; null for what only staff see. */
  shownAs: string | null;
}

/** What a report turned out to be about: the diagnosis that stood, another finding, or own words. */
export type Solution = { kind: 'diagnosis' | 'finding'; code: string } | { kind: 'words'; text: string };

/** Where staff stand with a report. */
export interface DeskCase {
  /** The number of a ticket, or empty. */
  ticket: string;
  /** Absent while it is open. */
  closed: null | { at: string; staff: string; by: Solution };
}
