/** Control, format and line-separating characters have no place in a sentence. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Text that may quote somebody else's file, as it may be shown: on one line and not endless. */
export function printable(text: string, most = 400): string {
  const line = text.slice(0, most * 2).replace(invisible, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
