import type { Reply } from '../../model/facts.ts';
import { tell } from '../../model/message.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done, failed } from '../../model/outcome.ts';
import type { Line } from '../../net/line-connection.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue } from '../dialogue.ts';
import { evidenceOf } from '../dialogue.ts';

/** Parses a status line: `+OK` or `-ERR`, an optional response code in brackets (RFC 2449, section 8), and text. */
export function parseStatus(line: string): Omit<Reply, 'evidence'> | null {
  const match = /^(\+OK|[+-]?ERR)(?:\s+|$)(?:\[([^\]\s][^\]]*)\]\s*)?(.*)$/is.exec(line);
  if (match === null) return null;
  const [, status = '', code, text = ''] = match;
  return {
    // Some servers slip in the sign: hMailServer has said +ERR.
    status: /^\+OK$/i.test(status) ? '+OK' : '-ERR',
    enhanced: null,
    code: code === undefined ? null : boundText(code).toUpperCase(),
    text: boundText(text),
  };
}

export function toReply(dialogue: Dialogue, line: Line): Outcome<Reply> {
  const status = parseStatus(line.text);
  const evidence = evidenceOf(dialogue.log, line.number);
  if (status !== null) return done({ ...status, evidence });
  dialogue.facts.violation = { what: tell('detail-reply-neither'), evidence };
  return failed({ kind: 'reply-malformed', step: 'greeting', detail: tell('detail-neither') });
}

/** Reads the status line of a reply. */
export async function readStatus(dialogue: Dialogue): Promise<Outcome<Reply>> {
  const line = await dialogue.connection.readLine();
  return line.ok ? toReply(dialogue, line.value) : line;
}

/** How many lines of a listing the transcript keeps. */
const shownLines = 40;

/** Reads the lines of a multi-line reply up to the dot (RFC 1939, section 3), with dots un-stuffed. */
export async function readBody(dialogue: Dialogue, shown: number = shownLines): Promise<Outcome<string[]>> {
  const { connection } = dialogue;
  const lines: string[] = [];
  for (;;) {
    const line = await connection.readLine(true);
    if (!line.ok) return line;
    const { text } = line.value;
    if (text === '.') break;
    if (lines.length < shown) connection.show(text);
    lines.push(text.startsWith('.') ? text.slice(1) : text);
  }
  if (lines.length > shown) noteMore(dialogue, lines.length - shown);
  connection.show('.');
  return done(lines);
}

/** Reads over a multi-line reply of about so many lines; true once its dot has come. */
export async function skipBody(dialogue: Dialogue, lines: number): Promise<boolean> {
  const skipped = await dialogue.connection.skipListing();
  if (skipped.ok) noteMore(dialogue, lines);
  return skipped.ok;
}

function noteMore({ connection }: Dialogue, count: number): void {
  connection.note(tell('note-more-lines', { count }));
}
