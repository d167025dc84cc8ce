/** People with a login for the desk, and where they are signed in. */
export interface StaffTables {
  staff: {
    id: string;
    name: string;
    /** The name without capitals: of two people that differ by them alone there is one. */
    name_key: string;
    role: string;
    /** Argon2id in the PHC form, with its parameters; empty where the password is not ours to check. */
    hash: string;
    /** 1 where the password was made for somebody and has to be changed first. */
    must_change: number;
    /** Until when a password that was made for somebody opens the door; null for one of their own. */
    password_ends_at: number | null;
    /** Milliseconds since 1970. */
    created_at: number;
  };
  session: {
    /** SHA-256 of the token, so that who reads the table cannot sign in. */
    token_hash: string;
    /** Names the session where it is listed. */
    id: string;
    staff_id: string;
    created_at: number;
    seen_at: number;
    /** What the browser says of itself, cut. */
    agent: string;
    /** Whom the identity provider vouched for, as in `staff_link`; null where a password was the way in. */
    subject: string | null;
    /** The session there, where it names one. */
    sid: string | null;
    /** Its ID token, by which it knows whom to sign out; it opens nothing. */
    id_token: string | null;
  };
}
