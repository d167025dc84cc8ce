import type { Reply } from '../../model/facts.ts';
import type { StepName } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done, failed } from '../../model/outcome.ts';
import type { Line } from '../../net/line-connection.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue } from '../dialogue.ts';
import { evidenceOf } from '../dialogue.ts';

/** One line of an SMTP reply (RFC 5321, section 4.2): code, whether more follows, and text. */
export interface ReplyLine {
  code: string;
  more: boolean;
  text: string;
}

export function parseReplyLine(line: string): ReplyLine | null {
  const match = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(line);
  if (match === null) return null;
  const [, code = '', separator, text = ''] = match;
  return { code, more: separator === '-', text };
}

/** Splits the enhanced status code (RFC 2034, RFC 3463) off a reply's text. Its class must fit the reply code. */
export function splitEnhanced(code: string, text: string): { enhanced: string | null; text: string } {
  const match = /^([245]\.\d{1,3}\.\d{1,3})(?:\s+|$)/.exec(text);
  if (match === null || match[1]?.[0] !== code[0]) return { enhanced: null, text };
  return { enhanced: match[1] ?? null, text: text.slice(match[0].length) };
}

/** Builds a reply from its lines; the enhanced code, repeated on each line, is taken off all of them. */
export function toReply(lines: ReplyLine[]): Omit<Reply, 'evidence'> {
  const code = lines[0]?.code ?? '';
  const parts = lines.map((line) => splitEnhanced(code, line.text));
  const enhanced = parts.find((part) => part.enhanced !== null)?.enhanced ?? null;
  return { status: code, enhanced, code: null, text: boundText(parts.map((part) => part.text).join('\n')) };
}

/** Reads one whole reply, however many lines it has. `first` is a line that was read already. */
export async function readReply(dialogue: Dialogue, step: StepName, first?: Line): Promise<Outcome<Reply>> {
  const answer = await readWholeReply(dialogue, step, first);
  return answer.ok ? done(answer.value.reply) : answer;
}

/** The same with every line for itself, as EHLO needs it. */
export async function readWholeReply(
  dialogue: Dialogue,
  step: StepName,
  first?: Line,
): Promise<Outcome<{ reply: Reply; lines: string[] }>> {
  const lines: ReplyLine[] = [];
  const numbers: number[] = [];
  let next = first;
  for (;;) {
    const line = next === undefined ? await dialogue.connection.readLine() : done(next);
    next = undefined;
    if (!line.ok) {
      if (isRefusal(lines)) return done(whole(dialogue, lines, numbers));
      return { ok: false, failure: { ...line.failure, step } };
    }
    const parsed = parseReplyLine(line.value.text);
    if (numbers.at(-1) !== line.value.number) numbers.push(line.value.number);
    if (parsed === null && isRefusal(lines)) {
      lines.push({ code: lines[0]?.code ?? '', more: false, text: line.value.text });
      return done(whole(dialogue, lines, numbers));
    }
    // A part of the server that hangs in its own last word, as filters behind EHLO do, means that word.
    if (parsed !== null && !parsed.more && isRefusal([parsed]) && lines[0]?.code.startsWith('2'))
      return done(whole(dialogue, [parsed], numbers.slice(-1)));
    if (parsed === null || (lines[0] !== undefined && lines[0].code !== parsed.code)) {
      const what = tell(parsed === null ? 'detail-line-without-code' : 'detail-different-codes');
      dialogue.facts.violation = { what, evidence: evidenceOf(dialogue.log, ...numbers) };
      return failed({ kind: 'reply-malformed', step, detail: what });
    }
    lines.push(parsed);
    if (parsed.more) continue;
    return done(whole(dialogue, lines, numbers));
  }
}

/** A refusal that breaks off, or goes on without its code, has been said all the same. */
function isRefusal(lines: readonly ReplyLine[]): boolean {
  return /^[45]/.test(lines[0]?.code ?? '');
}

function whole(
  dialogue: Dialogue,
  lines: ReplyLine[],
  numbers: readonly number[],
): { reply: Reply; lines: string[] } {
  const reply = { ...toReply(lines), evidence: evidenceOf(dialogue.log, ...numbers) };
  return { reply, lines: lines.map(({ text }) => text) };
}
