import type { Outcome } from '../model/outcome.ts';
import { done } from '../model/outcome.ts';
import type { Dialogue } from './dialogue.ts';

/** The longest announcement: `~{123456789+}`. Only the end of a line is looked at, however long it has grown. */
const longest = 13;

/**
 * Puts a line together that holds literals: `{n}` at its end announces n bytes, and the line goes on after them (RFC 9051, section
 * 4.3; RFC 5804, section 4). `inPlace` gives what stands in the line for what was in them. The connection bounds the bytes of it all.
 */
export async function joinLiterals(
  { connection }: Dialogue,
  first: string,
  inPlace: (literal: string) => string,
): Promise<Outcome<string>> {
  let whole = first;
  for (;;) {
    const announced = /~?\{(\d{1,9})\+?\}$/.exec(whole.slice(-longest));
    if (announced === null) return done(whole);
    const literal = await connection.readBytes(Number(announced[1]));
    if (!literal.ok) return literal;
    connection.show(literal.value);
    const rest = await connection.readLine();
    if (!rest.ok) return rest;
    whole = `${whole.slice(0, -announced[0].length)}${inPlace(literal.value)}${rest.value.text}`;
  }
}
