/** Questions of people who have not signed up. */
export interface QuestionTables {
  question: {
    id: string;
    key: string;
    feed_id: string;
    state: string;
    language: string;
    text: string;
    /** As typed, for the answer; empty where none was given, or where the question has outlived its time. */
    email: string;
    /** The same in lower case, to find it by. */
    email_key: string;
    /** 1 or 0. */
    may_publish: number;
    /** Milliseconds since 1970. */
    created_at: number;
    expires_at: number;
    answer: string;
    answered_at: number | null;
    /** What everybody may read, without what tells who asked; null where nothing is published. */
    public_question: string | null;
    public_answer: string | null;
    published_at: number | null;
    changed_at: number | null;
  };
}
