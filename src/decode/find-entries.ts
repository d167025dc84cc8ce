import { catalogue } from './catalogue/index.ts';
import type { CatalogueEntry } from './entry.ts';

/** An entry of the catalogue that fits, and where in the text. */
export interface Match {
  entry: CatalogueEntry;
  at: number;
  /** The code that was found; null where words were. */
  code: string | null;
}

const byCode = new Map<string, CatalogueEntry>();
for (const entry of catalogue) for (const code of entry.codes) if (!byCode.has(code)) byCode.set(code, entry);
const spoken = catalogue.filter(({ phrases }) => phrases.length > 0);

const patterns: readonly [RegExp, (found: RegExpMatchArray) => string[]][] = [
  [/(?<![0-9a-z])0x([0-9a-f]{8})(?![0-9a-f])/gi, ([, hex = '']) => [`0x${hex}`]],
  // Outlook is quoted without the 0x, too.
  [/(?<![0-9a-z])(8(?:00|50|60)[0-9a-f]{5})(?![0-9a-f])/gi, ([, hex = '']) => [`0x${hex}`]],
  [/\[([a-z/_-]{4,20})\]/gi, ([, code = '']) => [`[${code}]`]],
  [/^\s*([A-Z/_-]{4,24})\s*$/g, ([, code = '']) => [`[${code}]`]],
  [
    /(?<![\d.:])([245])\.(\d{1,2})\.(\d{1,3})(?![\d]|\.\d)/g,
    ([, kind, subject, detail]) =>
      kind === '2' ? ['250'] : [`${kind}.${subject}.${detail}`, `x.${subject}.${detail}`],
  ],
  [/\b(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z]{3,14}|EAI_[A-Z]+)\b/g, ([name = '']) => [name]],
  [/\berrno["']?[ :=]{1,3}(-?\d{2,4})(?!\d)/gi, ([, code = '']) => [`errno ${code}`]],
  [/nsurlerrordomain[^\n\d-]{0,30}(-\d{4})(?!\d)/gi, ([, code = '']) => [`nsurlerrordomain ${code}`]],
  [
    /(?:errssl|secure ?transport|ssl|stream|cfnetwork|status|error|code)[^\n\d-]{0,30}(-98\d\d)(?!\d)/gi,
    ([, code = '']) => [code],
  ],
  [
    /(?:winsock|wsa\w{0,20}|socket|winerror|error|fehler|erreur|code|number|nummer|#|\()[^\n\d]{0,20}(1[01]0\d\d)(?!\d)/gi,
    ([, code = '']) => [code],
  ],
];

/** How many codes of one text are looked up. */
const mostCodes = 200;

/** The codes of a text that the catalogue knows, and those that only look like one. */
export function findCodes(text: string): Match[] {
  const found: Match[] = [];
  for (const [pattern, keys] of patterns) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      if (++count > mostCodes) break;
      const entry = keys(match)
        .map((key) => byCode.get(key.toLowerCase()))
        .find((one) => one !== undefined);
      if (entry !== undefined) found.push({ entry, at: match.index, code: match[0].trim() });
    }
  }
  return found;
}

/** The entry of a code such as `550`; null where none has it. */
export function entryOfCode(code: string): CatalogueEntry | null {
  return byCode.get(code.toLowerCase()) ?? null;
}

/** Entries whose phrases stand in one statement, in the order of the catalogue. `kinds` leaves out the others. */
export function findPhrases(statement: string, isKind: (entry: CatalogueEntry) => boolean): CatalogueEntry[] {
  const plain = statement.toLowerCase().replace(/\s+/g, ' ');
  return spoken.filter(
    (entry) => isKind(entry) && entry.phrases.some((all) => all.every((one) => plain.includes(one))),
  );
}

/**
 * What belongs together in a text: paragraphs, and the lines of a log each by itself. A statement that is very long is cut into
 * pieces, so that words far apart say nothing together.
 */
export function statementsOf(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let paragraph: { line: string; at: number }[] = [];
  const end = () => {
    const logLines = paragraph.filter(({ line }) => isLogLine(line)).length;
    const first = paragraph[0];
    if (logLines * 2 > paragraph.length) for (const { line, at } of paragraph) push(line, at);
    else if (first !== undefined) push(paragraph.map(({ line }) => line).join('\n'), first.at);
    paragraph = [];
  };
  const push = (piece: string, at: number) => {
    for (let start = 0; start < piece.length; start += longest)
      found.push({ text: piece.slice(start, start + longest), at: at + start });
  };
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') end();
    else paragraph.push({ line, at });
    at += line.length + 1;
  }
  end();
  return found;
}

/** Whether a line is one of a log: it begins with a time, or with the name of a program and its number. */
export function isLogLine(written: string): boolean {
  // Docker puts the name of a container before each line.
  const line = written.replace(/^[\w.-]{1,40} {1,20}\| /, '');
  return logLine.test(line) || /^\s*[\w./-]{2,40}\[\d+\]: /.test(line);
}

const longest = 1500;
const logLine =
  /^\s*(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[ T]\d\d:\d\d|\[?\d\d?[./-]\w{2,3}[./-]\d{2,4}|@4[0-9a-f]{7}|\d\d:\d\d:\d\d)/;
