import prepare from '@mongodb-js/saslprep';

/**
 * A name or password as SCRAM hashes it (SASLprep, RFC 4013). What the profile prohibits is passed on as it was typed rather than
 * refused, as PostgreSQL does: whether such a password is right is the server's to say.
 */
export function saslPrep(text: string): string {
  try {
    return prepare(text, { allowUnassigned: true });
  } catch {
    return text;
  }
}
