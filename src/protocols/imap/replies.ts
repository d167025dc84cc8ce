import type { Reply } from '../../model/facts.ts';
import type { StepName } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done, failed } from '../../model/outcome.ts';
import { Secret } from '../../model/secret.ts';
import type { Line } from '../../net/line-connection.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue } from '../dialogue.ts';
import { evidenceOf } from '../dialogue.ts';
import { joinLiterals } from '../literals.ts';

/** Parses the status of a tagged or untagged response (RFC 9051, section 7.1): OK, NO, BAD, BYE, PREAUTH. */
export function parseStatus(text: string): Omit<Reply, 'evidence'> | null {
  const match = /^(OK|NO|BAD|BYE|PREAUTH)(?:\s+|$)(?:\[([^\]]*)\]\s*)?(.*)$/is.exec(text);
  if (match === null) return null;
  const [, status = '', code, rest = ''] = match;
  const bracketed = code === undefined ? null : boundText(code).toUpperCase();
  return { status: status.toUpperCase(), enhanced: null, code: bracketed, text: boundText(rest) };
}

/** What a command got: its status, and the untagged lines before it without their `* `. */
export interface Answer {
  /** The tagged status; BYE where the server ended the session instead, `+` where it asks for more. */
  reply: Reply;
  untagged: string[];
  /** The untagged lines that are status responses, in order. */
  remarks: Reply[];
  /** What stands behind the `+`, as it came, where the server asks for more. */
  challenge: Secret | null;
}

/** Reads up to the tagged status of a command, a continuation request, or BYE. */
export function readAnswer(dialogue: Dialogue, tag: string, step: StepName): Promise<Outcome<Answer>> {
  return readAnyAnswer(dialogue, [tag], step);
}

/** The same for the first answer to any of several commands; `tag` says which, and is null for what belongs to none. */
export async function readAnyAnswer(
  dialogue: Dialogue,
  tags: readonly string[],
  step: StepName,
): Promise<Outcome<Answer & { tag: string | null }>> {
  const untagged: string[] = [];
  const remarks: Reply[] = [];
  const end = (tag: string | null, reply: Reply, challenge: Secret | null = null) =>
    done({ tag, reply, untagged, remarks, challenge });
  for (;;) {
    const line = await dialogue.connection.readLine();
    if (!line.ok) return failed({ ...line.failure, step });
    const { text, number } = line.value;
    const evidence = evidenceOf(dialogue.log, number);
    if (text.startsWith('* ')) {
      const whole = await readLiterals(dialogue, text.slice(2));
      if (!whole.ok) return failed({ ...whole.failure, step });
      untagged.push(whole.value);
      const status = parseStatus(whole.value);
      if (status?.status === 'BYE') return end(null, { ...status, evidence });
      if (status !== null) remarks.push({ ...status, evidence });
      continue;
    }
    const asked = readContinuation(line.value);
    if (asked !== null) {
      const reply = { status: '+', enhanced: null, code: null, text: boundText(text.slice(2)), evidence };
      return end(null, reply, asked);
    }
    const tag = tags.find((one) => text.startsWith(`${one} `));
    const status = tag === undefined ? null : parseStatus(text.slice(tag.length + 1));
    if (tag !== undefined && status !== null) return end(tag, { ...status, evidence });
    dialogue.facts.violation = { what: tell('detail-neither-tagged'), evidence };
    return failed({ kind: 'reply-malformed', step, detail: tell('detail-unexpected-line') });
  }
}

/** A challenge is taken as it came, before anything in it is hidden. */
function readContinuation({ raw }: Line): Secret | null {
  const match = /^\+(?:\s+(.*))?$/s.exec(raw.reveal());
  return match === null ? null : new Secret((match[1] ?? '').trim());
}

/**
 * Puts a response together that holds literals: `{n}` at the end of a line announces n bytes, and the response goes on after them
 * (RFC 9051, section 4.3). What is in them is free text that nobody needs, so `""` stands for each. The text of a status
 * response is meant for people and may end in `{5}` without meaning it.
 */
async function readLiterals(dialogue: Dialogue, first: string): Promise<Outcome<string>> {
  return parseStatus(first) === null ? await joinLiterals(dialogue, first, () => '""') : done(first);
}

/** What a server can do, out of the untagged CAPABILITY or a response code `[CAPABILITY …]` of an answer; null where it did not say. */
export function readCapabilities({
  untagged,
  reply,
  remarks,
}: Pick<Answer, 'untagged' | 'reply' | 'remarks'>): string[] | null {
  const line = untagged.findLast((text) => /^CAPABILITY\b/i.test(text));
  const code = [...remarks, reply].findLast((remark) => remark.code?.startsWith('CAPABILITY '))?.code;
  const words = (line ?? code ?? '').split(/\s+/).slice(1).filter(Boolean);
  return words.length === 0 ? null : words;
}
