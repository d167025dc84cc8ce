import type { Reply } from '../../model/facts.ts';
import type { StepName } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done, failed } from '../../model/outcome.ts';
import { Secret } from '../../model/secret.ts';
import type { Line } from '../../net/line-connection.ts';
import { boundText } from '../bounds.ts';
import { type Dialogue, evidenceOf } from '../dialogue.ts';
import { joinLiterals } from '../literals.ts';

/** What answers a command: the lines before the status (capabilities, a list, a challenge), and the status itself. */
export interface Answer {
  lines: string[];
  reply: Reply;
  /** What stands in the code `SASL` of a status: the last word of the login mechanism. */
  lastWord: Secret | null;
}

/** Parses a status: OK, NO or BYE, a code in parentheses, and text as a string (RFC 5804, section 1.3). Null for another line. */
export function parseStatus(line: string): Omit<Reply, 'evidence'> | null {
  const match = /^(OK|NO|BYE)(?: +\(([^()]*)\))?(?: +(.*))?$/is.exec(line);
  if (match === null) return null;
  const [, status = '', code, text = ''] = match;
  return {
    status: status.toUpperCase(),
    enhanced: null,
    code: code === undefined ? null : boundText(code).toUpperCase(),
    text: boundText(unquote(text) ?? text),
  };
}

/** The text of a string in quotes, or null for what is none. */
export function unquote(text: string): string | null {
  const inside = /^"(.*)"$/s.exec(text.trim())?.[1];
  return inside === undefined ? null : inside.replace(/\\(["\\])/g, '$1');
}

/** Reads lines up to the status. `first` is a line that was read already. */
export async function readAnswer(dialogue: Dialogue, step: StepName, first?: Line): Promise<Outcome<Answer>> {
  const lines: string[] = [];
  const numbers: number[] = [];
  let next = first;
  for (;;) {
    const line: Outcome<Line> = next === undefined ? await dialogue.connection.readLine() : done(next);
    next = undefined;
    if (!line.ok) return { ok: false, failure: { ...line.failure, step } };
    numbers.push(line.value.number);
    const whole = await joinLiterals(dialogue, line.value.text, asString);
    if (!whole.ok) return { ok: false, failure: { ...whole.failure, step } };
    const status = parseStatus(whole.value);
    if (status !== null) {
      const data = /\(SASL +"([^"]*)"\)/i.exec(line.value.raw.reveal())?.[1];
      const reply = { ...status, evidence: evidenceOf(dialogue.log, ...numbers) };
      return done({ lines, reply, lastWord: data === undefined ? null : new Secret(data) });
    }
    if (!/^(?:"|$)/.test(whole.value)) {
      const what = tell('detail-neither-string');
      dialogue.facts.violation = { what, evidence: evidenceOf(dialogue.log, ...numbers) };
      return failed({ kind: 'reply-malformed', step, detail: what });
    }
    lines.push(whole.value);
  }
}

/** What is in a literal stands in the line as a string in quotes. */
function asString(literal: string): string {
  return `"${literal.replace(/["\\]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;
}
