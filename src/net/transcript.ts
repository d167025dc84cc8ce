import type { TranscriptLine } from '../model/attempt.ts';
import { visible } from '../model/visible.ts';

const lineLimit = 200;
const textLimit = 1000;
/** More of a line is not looked at: blanks and breaks that make one blank are rarely more. */
const readLimit = 8 * textLimit;

/** The dialogue of one attempt as it may be shown: redacted, printable, at most 200 lines of 1,000 characters. */
export class Transcript {
  readonly lines: TranscriptLine[] = [];
  readonly #now: () => number;
  readonly #onSaid: (text: string) => void;

  /** `now` gives milliseconds since the attempt began; `onSaid` gets each line of the server that is kept. */
  constructor(now: () => number, onSaid: (text: string) => void = () => {}) {
    this.#now = now;
    this.#onSaid = onSaid;
  }

  /** Adds a line and returns its number, counted from 1. Past the limit the number of the closing note is returned. */
  add(from: TranscriptLine['from'], text: string): number {
    if (this.lines.length >= lineLimit) return lineLimit;
    const atMs = round(this.#now());
    if (this.lines.length === lineLimit - 1) {
      this.lines.push({ atMs, from: 'note', text: 'The dialogue went on; further lines are not kept.' });
    } else {
      // One entry is one line: a line break inside an IMAP literal must not pass for a second line.
      const line = { atMs, from, text: clip(inOneLine(visible(text.slice(0, readLimit)))) };
      this.lines.push(line);
      if (from === 'server') this.#onSaid(line.text);
    }
    return this.lines.length;
  }
}

/** Line breaks with the blanks around them become one blank; pieces are trimmed one by one, so that it is linear. */
function inOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const pieces = text.split('\n');
  return pieces
    .map((piece, index) => {
      const begun = index === 0 ? piece : piece.trimStart();
      return index === pieces.length - 1 ? begun : begun.trimEnd();
    })
    .filter((piece, index) => piece !== '' || index === 0 || index === pieces.length - 1)
    .join(' ');
}

function clip(text: string): string {
  return text.length > textLimit ? `${text.slice(0, textLimit)} …` : text;
}

export function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
