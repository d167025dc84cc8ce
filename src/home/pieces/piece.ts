import type { HomeName, HomeReading, HomeTool } from '../../model/home.ts';
import type { Command } from './command.ts';
import { isOwnMachine } from './places.ts';

/** The output of one command, or of several runs of one tool whose commands were not pasted. */
export interface Piece {
  tool: HomeTool | null;
  command: Command | null;
  lines: readonly string[];
}

/** What a reader found in a piece. */
export interface Found {
  readings: HomeReading[];
  names: HomeName[];
  /** Lines that it understood, by their number in the piece. */
  taken: Set<number>;
}

/** The reader of one tool's outputs, in whatever language and version. */
export interface Reader {
  tool: HomeTool;
  /** Whether a line is one that only this tool prints. */
  signs: RegExp;
  read(piece: Piece): Found;
}

/** Nothing found yet. */
export function nothing(): Found {
  return { readings: [], names: [], taken: new Set() };
}

/** A reading with all that a tool did not say left open. */
export function readingOf(
  tool: HomeTool,
  said: Partial<HomeReading> & Pick<HomeReading, 'outcome'>,
): HomeReading {
  const whole: HomeReading = {
    ...{ tool, host: null, address: null, port: null, milliseconds: null, greeting: null },
    ...{ starttls: null, tls: null },
    ...said,
  };
  return isOwnMachine(whole.address, whole.host) ? { ...whole, ownMachine: true } : whole;
}
