/** Names and values of a link, in any order. */
export type Fields = readonly (readonly [name: string, value: string])[];

/**
 * The one text by which the same names and values are always signed: sorted by name, percent-encoded as UTF-8 but for letters, digits
 * and `-._~` (RFC 3986, section 2.3), joined by `=` and `&`.
 */
export function canonicalQuery(fields: Fields): string {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** `encodeURIComponent` leaves five characters as they are that RFC 3986 reserves. */
function encode(text: string): string {
  const rest = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, rest);
}
