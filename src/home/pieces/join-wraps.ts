import { readCommand } from './command.ts';
import { failureIn } from './failure-words.ts';

/** A line that has an end which is known: where that is missing, a console or a mail broke the line. */
const wholes: readonly { begins: RegExp; isWhole: (line: string) => boolean }[] = [
  {
    begins: /^\s*(?:nc|netcat): connectx? to \S/,
    isWhole: (line) =>
      endsKnown(line, /^\s*\w+: connectx? to \S{1,253}(?: \(\S{1,60}\))? port \d{1,5} \(\w{3}\) (.{3,80})$/),
  },
  {
    begins: /^\s*Connection to \S{1,253} (?:\(|port|\d)/,
    isWhole: (line) =>
      /^\s*Connection to \S{1,253}(?: \(\S{1,60}\))? (?:\d{1,5} port|port \d{1,5}) \[\S{1,40}\] succeeded!/.test(
        line,
      ),
  },
  {
    begins: /^\W{0,4}(?:\S{1,40} ?[:：] ?)?TCP connect to \(/,
    isWhole: (line) => /TCP connect to \(\S{1,60} : \d{1,5}\) failed/.test(line),
  },
  {
    begins: /^\s*\S.{0,60}[A-Za-z\d-]\.\.\.[^.\s]/,
    isWhole: (line) => /\.\.\..{3,200}\D\d{1,5} ?[:：] ?\S/.test(line),
  },
  {
    begins: /^\s*(?:\*|curl: \(7\)) Failed to connect to /,
    isWhole: (line) => endsKnown(line, /: (.{3,80})$/),
  },
  { begins: /^\s*\* connect to \S{1,100} port /, isWhole: (line) => endsKnown(line, /: (.{3,80})$/) },
  {
    begins: /^\s*\S{1,253} \[[^\]\s]{3,60}\] \d{1,5} \(/,
    isWhole: (line) => /\) open$/.test(line) || endsKnown(line, /\) ?: (.{3,80})$/),
  },
  {
    begins: /^\s*telnet: (?:connect to|Unable to connect)/,
    isWhole: (line) => endsKnown(line, /: (.{3,80})$/) || /remote host$/.test(line),
  },
  { begins: /^\s*\S.{0,120} (?:nc|ncat|telnet|Test-NetConnection|s_client) -?\S/, isWhole: hasPort },
];
const most = 2;
/** A command without a port may be whole; a line shorter than any window was not broken. */
const narrowest = 60;

function endsKnown(line: string, pattern: RegExp): boolean {
  return failureIn(pattern.exec(line)?.[1] ?? '') !== null;
}

function hasPort(line: string): boolean {
  if (line.length < narrowest) return true;
  const command = readCommand(line);
  return command === null || command.ports.length > 0;
}

/** Lines that were broken in two or three, put together again where that gives a line which is known. */
export function joinWraps(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const kind = wholes.find(({ begins }) => begins.test(line));
    const joined = kind === undefined || kind.isWhole(line) ? null : joinedFrom(lines, at, kind.isWhole);
    out.push(joined?.line ?? line);
    at += joined?.taken ?? 0;
  }
  return out;
}

function joinedFrom(
  lines: readonly string[],
  at: number,
  isWhole: (line: string) => boolean,
): { line: string; taken: number } | null {
  let tries = [lines[at] ?? ''];
  for (let taken = 1; taken <= most; taken += 1) {
    const next = lines[at + taken]?.trim() ?? '';
    if (next === '') return null;
    // Between two words, or in the middle of one.
    tries = tries.flatMap((line) => [`${line} ${next}`, line + next]);
    const line = tries.find(isWhole);
    if (line !== undefined) return { line, taken };
  }
  return null;
}
