import type { Attempt, Step, TranscriptLine } from '../../src/model/attempt.ts';
import type { Report } from '../../src/model/report.ts';

/** One wait for the other side: it began when we sent something (or began to connect), and ended with the answer. */
export interface Flight {
  what: string;
  fromMs: number;
  toMs: number;
}

/** One connection of a check, with every wait on it. Times are milliseconds since the check began. */
export interface Line {
  id: string;
  endpoint: string;
  /** Such as `pop3 995`. */
  server: string;
  purpose: Attempt['purpose'];
  outcome: Attempt['outcome'];
  fromMs: number;
  toMs: number;
  flights: Flight[];
}

/** Every connection of a report, in the order in which they were begun. */
export function timeLine(report: Report): Line[] {
  const lines = report.endpoints.flatMap((endpoint) =>
    endpoint.attempts.map((attempt) => lineOf(attempt, endpoint.id, `${endpoint.protocol} ${endpoint.port}`)),
  );
  return lines.toSorted((a, b) => a.fromMs - b.fromMs || numberOf(a.id) - numberOf(b.id));
}

function lineOf(attempt: Attempt, endpoint: string, server: string): Line {
  const { id, purpose, outcome, startedMs } = attempt;
  const flights = flightsOf(attempt).map(({ what, fromMs, toMs }) => ({
    what,
    fromMs: startedMs + fromMs,
    toMs: startedMs + toMs,
  }));
  const toMs = Math.max(startedMs, ...flights.map((flight) => flight.toMs));
  return { id, endpoint, server, purpose, outcome, fromMs: startedMs, toMs, flights };
}

/** The waits of one attempt: its steps of connecting, and each run of our lines with the first answer after it. */
export function flightsOf({ steps, transcript }: Attempt): Flight[] {
  const connecting = steps
    .filter(({ name }) => ['dns', 'tcp', 'tls'].includes(name))
    .map(({ name, startMs, durationMs }) => ({ what: name, fromMs: startMs, toMs: startMs + durationMs }));
  const greeting = steps.find(({ name }) => name === 'greeting') ?? quietGreeting(steps, transcript);
  const greeted = greeting && [
    { what: 'greeting', fromMs: greeting.startMs, toMs: greeting.startMs + greeting.durationMs },
  ];
  return [...connecting, ...(greeted ?? []), ...talk(transcript)].toSorted((a, b) => a.fromMs - b.fromMs);
}

/** Where the greeting was no step of its own: from the last step before it until it stood there. */
function quietGreeting(
  steps: readonly Step[],
  transcript: readonly TranscriptLine[],
): Omit<Step, 'name'> | null {
  const [first] = transcript.filter(({ from }) => from !== 'note');
  if (first?.from !== 'server') return null;
  const ends = steps
    .map(({ startMs, durationMs }) => startMs + durationMs)
    .filter((end) => end <= first.atMs);
  const startMs = Math.max(0, ...ends);
  return { startMs, durationMs: first.atMs - startMs };
}

/** What we said in one go counts once; what the server adds later without being asked belongs to the same answer. */
function talk(transcript: readonly TranscriptLine[]): Flight[] {
  const flights: Flight[] = [];
  let asked: TranscriptLine[] = [];
  let heard = false;
  const close = (toMs: number) => {
    const [first] = asked;
    if (first !== undefined && heard)
      flights.push({ what: asked.map(({ text }) => command(text)).join('+'), fromMs: first.atMs, toMs });
  };
  let lastMs = 0;
  for (const line of transcript) {
    if (line.from === 'note') continue;
    if (line.from === 'client') {
      if (heard) {
        close(lastMs);
        asked = [];
        heard = false;
      }
      asked.push(line);
    } else if (asked.length > 0) heard = true;
    lastMs = line.atMs;
  }
  close(lastMs);
  return flights;
}

/** The command of a line: its first word, behind the tag of IMAP. */
function command(text: string): string {
  const words = text.split(' ');
  const word = /^[A-Za-z]+\d+$/.test(words[0] ?? '') ? words[1] : words[0];
  return (word ?? '').slice(0, 14);
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}

/** Every connection with its waits, for somebody who wants to know where the time goes. */
export function tellTimeLine(report: Report): string {
  const width = 72;
  const scale = width / Math.max(1, report.durationMs);
  const lines = timeLine(report);
  const told = lines.flatMap((line) => {
    const head = [
      line.id.padEnd(4),
      `${line.endpoint} ${line.server}`.padEnd(13),
      line.purpose.padEnd(12),
      ms(line.fromMs),
      '→',
      ms(line.toMs),
      bar(line, scale, width),
      line.outcome === 'done' ? '' : line.outcome,
    ];
    const flights = line.flights.map(
      ({ what, fromMs, toMs }) => `${what} ${Math.round(fromMs)}+${Math.round(toMs - fromMs)}`,
    );
    return [head.join(' ').trimEnd(), `       ${flights.join(' · ')}`];
  });
  return `${told.join('\n')}\n`;
}

function bar({ fromMs, toMs, flights }: Line, scale: number, width: number): string {
  const cells = Array.from({ length: width }, () => ' ');
  for (let at = Math.floor(fromMs * scale); at <= Math.min(width - 1, toMs * scale); at += 1) cells[at] = '·';
  for (const flight of flights) {
    const from = Math.floor(flight.fromMs * scale);
    for (let at = from; at < Math.min(width, flight.toMs * scale); at += 1)
      cells[at] = at === from ? '|' : '-';
  }
  return cells.join('');
}

function ms(value: number): string {
  return String(Math.round(value)).padStart(5);
}
