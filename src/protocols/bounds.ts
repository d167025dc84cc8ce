const textLimit = 1000;
const lineLimit = 200;
const listLimit = 100;

/**
 * A server's words as facts keep them. A reply may have 64 KiB, and whoever judges it searches the text with many patterns;
 * what a person could read of it stands at its beginning.
 */
export function boundText(text: string): string {
  return text.length > textLimit ? text.slice(0, textLimit) : text;
}

/** A capability list as facts keep it. */
export function boundList(lines: readonly string[]): string[] {
  return lines.slice(0, listLimit).map((line) => line.slice(0, lineLimit));
}
