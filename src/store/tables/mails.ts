/** Mail about questions, until it has left. All times in milliseconds since 1970. */
export interface MailTables {
  mail: {
    id: string;
    /** The key of the question that it is about; it goes when that goes. */
    question: string;
    /** What it is for, as the log says it. */
    purpose: string;
    /** `waiting`, `sent` or `given-up`. Of a sent one recipient, subject and text are empty. */
    state: string;
    recipient: string;
    subject: string;
    text: string;
    created_at: number;
    /** How often it has been tried. */
    tries: number;
    /** When it is tried next; of one that does not wait, when that ended. */
    due_at: number;
    /** Why it did not leave the last time, in a word without an address; or empty. */
    why: string;
  };
}
