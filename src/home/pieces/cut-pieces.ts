import type { HomeTool } from '../../model/home.ts';
import { afterPrompt, type Command, readCommand } from './command.ts';
import type { Piece, Reader } from './piece.ts';

/**
 * Which lines are the output of which command. A piece begins where a command was typed, and where a line stands that only another tool
 * prints; what stands before both is of no tool.
 */
export function cutPieces(lines: readonly string[], readers: readonly Reader[]): Piece[] {
  const pieces: { tool: HomeTool | null; command: Command | null; lines: string[] }[] = [];
  let current: (typeof pieces)[number] = { tool: null, command: null, lines: [] };
  const begin = (tool: HomeTool | null, command: Command | null) => {
    current = { tool, command, lines: [] };
    pieces.push(current);
  };
  pieces.push(current);
  for (const given of lines) {
    if (given === '') {
      current.lines.push(given);
      continue;
    }
    const { line, signed } = signedLine(given, readers);
    const command = signed === null || afterPrompt(line) !== null ? readCommand(line) : null;
    if (command !== null) {
      begin(command.tool, command);
      continue;
    }
    if (signed === null && isOtherCommand(line, current.tool)) begin(null, null);
    else if (signed !== null && signed !== current.tool && !isShared(line, current.tool)) {
      // One tool stands in for another: `telnet` may be a link to netcat.
      const isFirst = current.command !== null && current.lines.every((one) => one === '');
      if (isFirst && dialers.has(signed) && dialers.has(current.command?.tool ?? 'block'))
        current.tool = signed;
      else begin(signed, null);
    }
    current.lines.push(line);
  }
  return pieces.filter((piece) => piece.command !== null || piece.lines.some((line) => line.trim() !== ''));
}

const dialers: ReadonlySet<HomeTool> = new Set<HomeTool>(['nc', 'telnet']);

/** Programs of one family remark the same in the same words. */
function isShared(line: string, tool: HomeTool | null): boolean {
  return /^\s*;; /.test(line) && (tool === 'dig' || tool === 'nslookup');
}

/** What people and logs put before a line of output. */
const marks = /^\s*(?:#{1,3}|\/\/|--|=>|->|→|\||>)\s+|^\s*["'“„‘]/;
const embedded = /^.{4,120}?[\s:\]|](?=(?:nc|telnet|ping): \S|Ncat: \S|curl: \(\d)/;

/** The line, without what stands before an output where that makes it one, and the tool whose output it surely is. */
function signedLine(line: string, readers: readonly Reader[]): { line: string; signed: HomeTool | null } {
  for (const pattern of [null, marks, embedded]) {
    const bare = pattern === null ? line : line.replace(pattern, '');
    if (pattern !== null && bare === line) continue;
    const signed = readers.find(({ signs }) => signs.test(bare))?.tool ?? null;
    if (signed !== null) return { line: bare, signed };
  }
  const said = line.replace(marks, '');
  return {
    line: /^(?:\d{3}[ -]|\+OK|-ERR|\* (?:OK|BAD|NO|BYE|CAPABILITY))/.test(said) ? said : line,
    signed: null,
  };
}

/** A command that is none of ours ends the output before it. */
function isOtherCommand(line: string, tool: HomeTool | null): boolean {
  const typed = afterPrompt(line);
  if (typed === null) return false;
  // `> ` and `* ` of curl, `# ` of a certificate and `>` of nslookup are no prompts.
  return (
    /^\s*(?:\(\S{1,60}\) )?(?:PS |[A-Z]:\\|\[?[\w.-]{1,64}@)/i.test(line) || (tool === null && typed === '')
  );
}
