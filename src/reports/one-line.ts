import { visible } from '../model/visible.ts';

/** Text that somebody else may have written, as one line in which nothing is hidden: it cannot begin a line of its own. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ')).trim();
}

/** The same as Markdown that is shown letter by letter: a run of backticks inside is shorter than the ones around it. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
