/** Ways to sign in beside a password alone. */
export interface WaysInTables {
  second_step: {
    staff_id: string;
    /** The secret that the app on the phone holds, too, in base32. */
    secret: string;
    /** 0 until a code has shown that the app has it. */
    confirmed: number;
    /** The last half minute of which a code was used; none of it or before counts again. */
    last_step: number;
  };
  /** A code to be used once where the phone is lost. */
  recovery_code: { code_hash: string; staff_id: string };
  /** A sign-in with the right password that waits for its second step. */
  half_sign_in: { token_hash: string; staff_id: string; expires_at: number };
  /** Whom an identity provider vouches for: its address and the name it has for the person, as JSON. */
  staff_link: { subject: string; staff_id: string };
}
