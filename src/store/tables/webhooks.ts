/** Programs that are told of events, and the messages to them. All times in milliseconds since 1970. */
export interface WebhookTables {
  webhook: {
    id: string;
    url: string;
    /** Separated by spaces, as the next three. */
    events: string;
    diagnoses: string;
    actors: string;
    domains: string;
    with_transcript: number;
    language: string;
    /** Sealed: the database alone signs nothing. */
    secret: string;
    /** The one before, sealed, and until when it signs as well. */
    old_secret: string | null;
    old_until: number | null;
    made_by: string;
    created_at: number;
    /** `on`, `off` or `gone`. */
    state: string;
    delivered: number;
    failing: number;
    last_at: number | null;
    last_why: string;
    refused: number;
  };
  webhook_delivery: {
    id: string;
    webhook: string;
    type: string;
    /** What it is about; it goes when that goes. */
    report: string | null;
    question: string | null;
    /** What it says beside that, as JSON. */
    data: string;
    created_at: number;
    tries: number;
    /** When it is tried next; of one that does not wait, when that ended. */
    due_at: number;
    /** `waiting`, `delivered` or `dead`. */
    state: string;
    why: string;
  };
  /** What fails far more often than usual, and was told. */
  known_rise: {
    key: string;
    name: string;
    began_at: number;
    /** When it was seen last. */
    seen_at: number;
  };
}
