import type { Attempt, TranscriptLine } from '../../model/attempt.ts';
import { tell } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';

/** What all transcripts of one report may take, in characters; beside the text each line costs some. */
export const transcriptBytes = 200_000;
const lineCost = 60;
/** What stays of a line that a finding points at, where there is too little room. */
const citedText = 300;

/**
 * A report whose transcripts fit into what one report may take, fairly shared: short dialogues stay whole, long ones give way.
 * Lines that findings and facts point at stay; of the others a note tells how many were left out.
 */
export function boundTranscripts(report: Report, most: number = transcriptBytes): Report {
  const attempts = report.endpoints.flatMap((endpoint) => endpoint.attempts);
  const sizes = attempts.map(({ transcript }) => sizeOf(transcript));
  if (sizes.reduce((sum, size) => sum + size, 0) <= most) return report;
  const share = fairShare(sizes, most);
  const cited = citedLines(report);
  const places = new Map<string, Map<number, number>>();
  const shorten = (attempt: Attempt): Attempt => {
    if (sizeOf(attempt.transcript) <= share) return attempt;
    const cut = cutTo(attempt.transcript, share, cited.get(attempt.id) ?? new Set());
    places.set(attempt.id, cut.places);
    return { ...attempt, transcript: cut.lines };
  };
  const endpoints = report.endpoints.map((endpoint) => ({
    ...endpoint,
    attempts: endpoint.attempts.map(shorten),
  }));
  return renumber({ ...report, endpoints }, places) as Report;
}

function sizeOf(lines: readonly TranscriptLine[]): number {
  return lines.reduce((sum, line) => sum + costOf(line), 0);
}

function costOf({ text, note }: TranscriptLine): number {
  return text.length + (note === undefined ? 0 : JSON.stringify(note).length) + lineCost;
}

/** The most that one transcript may take so that all fit: what the short ones leave goes to the long ones. */
function fairShare(sizes: readonly number[], most: number): number {
  let left = most;
  const rising = sizes.toSorted((a, b) => a - b);
  for (const [at, size] of rising.entries()) {
    const share = left / (rising.length - at);
    if (size > share) return Math.floor(share);
    left -= size;
  }
  return most;
}

/** The beginning of a transcript, and of the rest what is pointed at. `places` tells where each kept line stands now. */
function cutTo(lines: readonly TranscriptLine[], share: number, cited: ReadonlySet<number>) {
  const reserved = Math.min(share / 2, cited.size * (citedText + lineCost));
  let room = share - reserved;
  const kept: TranscriptLine[] = [];
  const places = new Map<number, number>();
  let left: TranscriptLine[] = [];
  const close = () => {
    const [first] = left;
    if (first === undefined) return;
    const note = tell('note-left-out', { count: left.length });
    kept.push({ atMs: first.atMs, from: 'note', text: '', note });
    left = [];
  };
  for (const [at, line] of lines.entries()) {
    const fits = room >= costOf(line);
    if (fits) room -= costOf(line);
    else room = Math.min(room, 0);
    if (!fits && !cited.has(at + 1)) {
      left.push(line);
      continue;
    }
    close();
    const text = fits || line.text.length <= citedText ? line.text : `${line.text.slice(0, citedText)} …`;
    kept.push({ ...line, text });
    places.set(at + 1, kept.length);
  }
  close();
  return { lines: kept, places };
}

type Pointer = { attempt: string; lines: number[] };

function isPointer(value: object): value is Pointer {
  const { attempt, lines } = value as Partial<Pointer>;
  return typeof attempt === 'string' && Array.isArray(lines);
}

/** The lines of each attempt that anything in the report points at. */
function citedLines(report: Report): Map<string, Set<number>> {
  const cited = new Map<string, Set<number>>();
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (isPointer(value)) {
      const known = cited.get(value.attempt) ?? new Set();
      for (const line of value.lines) known.add(line);
      cited.set(value.attempt, known);
    }
    for (const one of Object.values(value)) look(one);
  };
  look({ ...report, endpoints: report.endpoints.map(({ attempts: _attempts, ...rest }) => rest) });
  return cited;
}

/** The same report, with what pointed at lines pointing at where they stand now. */
function renumber(value: unknown, places: ReadonlyMap<string, ReadonlyMap<number, number>>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => renumber(one, places));
  const copy = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renumber(one, places)]));
  if (!isPointer(copy)) return copy;
  const now = places.get(copy.attempt);
  return now === undefined ? copy : { ...copy, lines: copy.lines.flatMap((line) => now.get(line) ?? []) };
}
