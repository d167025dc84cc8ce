/** A word of a command, or a list in brackets. */
export type ImapWord = string | ImapWord[];

const deepest = 4;

/** Cuts a command line into words, quoted strings and lists (RFC 3501, section 9); null where it is none. */
export function readWords(line: string): ImapWord[] | null {
  const stack: ImapWord[][] = [[]];
  const token = /\s+|\(|\)|"((?:[^"\\]|\\["\\])*)"|((?:[^\s()"[\]]|\[[^\]]*\])+)/gy;
  while (token.lastIndex < line.length) {
    const match = token.exec(line);
    if (match === null) return null;
    const [whole, quoted, atom] = match;
    const top = stack.at(-1);
    if (top === undefined) return null;
    if (quoted !== undefined) top.push(quoted.replace(/\\(["\\])/g, '$1'));
    else if (atom !== undefined) top.push(atom);
    else if (whole === '(') {
      const list: ImapWord[] = [];
      top.push(list);
      if (stack.push(list) > deepest) return null;
    } else if (whole === ')') stack.pop();
  }
  return stack.length === 1 ? (stack[0] ?? null) : null;
}
