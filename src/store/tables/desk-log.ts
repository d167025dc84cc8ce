/** What staff did at the desk. */
export interface DeskLogTables {
  desk_log: {
    id: string;
    /** Milliseconds since 1970. */
    at: number;
    /** Who did it, by name. */
    staff: string;
    action: string;
    subject: string | null;
    /** What belongs to the action, as JSON; it holds no secret. */
    details: string;
  };
}
