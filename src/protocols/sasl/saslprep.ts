/** Code points that are mapped to a space: table C.1.2 of RFC 3454. */
const spaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;
/** Code points that are mapped to nothing: table B.1 of RFC 3454. */
const nothing = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/g;

/**
 * A name or password as SCRAM hashes it: mapping and normalization of SASLprep (RFC 4013, sections 2.1 and 2.2). What the
 * profile prohibits is passed on rather than refused: whether such a password is right is the server's to say.
 */
export function saslPrep(text: string): string {
  // U+200B stands in both tables; RFC 4013 asks for spaces first.
  return text.replace(spaces, ' ').replace(nothing, '').normalize('NFKC');
}
