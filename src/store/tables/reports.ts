import type { Generated } from 'kysely';

/** Reports, and what the service remembers. */
export interface ReportTables {
  report: {
    id: string;
    code: string;
    state: string;
    /** Milliseconds since 1970. */
    created_at: number;
    expires_at: number;
    /** The whole report as JSON, compressed (see packed-report.ts); it holds no secret. */
    json: string;
    /** The length of `json`. */
    bytes: number;
    /** When the finished report was looked at first; null where nobody has. */
    opened_at: number | null;
    /** Whether the owner lets staff read it: 1 or 0. */
    staff_may: Generated<number>;
    /** The word of its badge; null where its owner has allowed none. */
    badge: Generated<string | null>;
  };
  /** What the service remembers of itself, as JSON. */
  service_state: { key: string; value: string };
}
