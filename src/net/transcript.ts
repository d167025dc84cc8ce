import type { TranscriptLine } from '../model/attempt.ts';
import { type Message, tell } from '../model/message.ts';
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
  add(from: 'client' | 'server', text: string): number {
    // One entry is one line: a line break inside an IMAP literal must not pass for a second line.
    const shown = clip(inOneLine(visible(text.slice(0, readLimit))));
    return this.#keep({ from, text: shown });
  }

  /** Adds a remark of ours. */
  note(note: Message): number {
    return this.#keep({ from: 'note', text: '', note });
  }

  #keep(line: Omit<TranscriptLine, 'atMs'>): number {
    if (this.lines.length >= lineLimit) return lineLimit;
    const atMs = round(this.#now());
    if (this.lines.length === lineLimit - 1) {
      this.lines.push({ atMs, from: 'note', text: '', note: tell('note-went-on') });
    } else {
      this.lines.push({ atMs, ...line });
      if (line.from === 'server') this.#onSaid(line.text);
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
