import type { StepName } from '../../model/attempt.ts';
import type { Reply } from '../../model/facts.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done, failed } from '../../model/outcome.ts';
import type { Dialogue } from '../dialogue.ts';
import { evidenceOf } from '../dialogue.ts';

/** Parses the status of a tagged or untagged response (RFC 9051, section 7.1): OK, NO, BAD, BYE, PREAUTH. */
export function parseStatus(text: string): Omit<Reply, 'evidence'> | null {
  const match = /^(OK|NO|BAD|BYE|PREAUTH)(?:\s+|$)(?:\[([^\]]*)\]\s*)?(.*)$/is.exec(text);
  if (match === null) return null;
  const [, status = '', code, rest = ''] = match;
  return { status: status.toUpperCase(), enhanced: null, code: code?.toUpperCase() ?? null, text: rest };
}

/** What a command got: its tagged status, and the untagged lines before it without their `* `. */
export interface Answer {
  reply: Reply;
  untagged: string[];
}

/** Reads up to the tagged status of a command. A continuation request ends the reading with status `+`. */
export async function readAnswer(dialogue: Dialogue, tag: string, step: StepName): Promise<Outcome<Answer>> {
  const untagged: string[] = [];
  for (;;) {
    const line = await dialogue.connection.readLine();
    if (!line.ok) return failed({ ...line.failure, step });
    const { text, number } = line.value;
    const evidence = evidenceOf(dialogue.log, number);
    if (text.startsWith('* ')) {
      untagged.push(text.slice(2));
      const bye = /^BYE\b/i.test(text.slice(2)) ? parseStatus(text.slice(2)) : null;
      if (bye !== null && tag !== '') return done({ reply: { ...bye, evidence }, untagged });
      continue;
    }
    if (text === '+' || text.startsWith('+ ')) {
      return done({
        reply: { status: '+', enhanced: null, code: null, text: text.slice(2), evidence },
        untagged,
      });
    }
    const status = text.startsWith(`${tag} `) ? parseStatus(text.slice(tag.length + 1)) : null;
    if (status !== null) return done({ reply: { ...status, evidence }, untagged });
    dialogue.facts.violation = { what: 'a line is neither tagged, untagged nor a continuation', evidence };
    return failed({ kind: 'reply-malformed', step, detail: 'an unexpected line' });
  }
}
