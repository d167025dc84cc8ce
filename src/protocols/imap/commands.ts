import type { StepName } from '../../model/attempt.ts';
import type { Outcome } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import { redacted } from '../../net/redactor.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Answer, readAnswer } from './replies.ts';

const tags = new WeakMap<Dialogue, number>();

function nextTag(dialogue: Dialogue): string {
  const count = (tags.get(dialogue) ?? 0) + 1;
  tags.set(dialogue, count);
  return `p${count}`;
}

/** Sends a command and reads its answer. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Answer>> {
  return secretCommand(dialogue, line, null, step);
}

/** Sends a command whose last part is a secret; the transcript keeps `line <redacted>`. */
export async function secretCommand(
  dialogue: Dialogue,
  line: string,
  secret: string | null,
  step: StepName = 'login',
): Promise<Outcome<Answer>> {
  const tag = nextTag(dialogue);
  const whole = `${tag} ${line}`;
  if (secret === null) dialogue.connection.send(whole);
  else dialogue.connection.send(`${whole} ${secret}`, `${whole} ${redacted}`);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return readAnswer(dialogue, tag, step);
}

/** Sends what a continuation asked for, all of it secret, and reads the answer of the command it belongs to. */
export async function answerContinuation(dialogue: Dialogue, secret: string): Promise<Outcome<Answer>> {
  dialogue.connection.send(secret, redacted);
  dialogue.connection.expect('login', limits.loginMs);
  return readAnswer(dialogue, `p${tags.get(dialogue) ?? 0}`, 'login');
}

/** A string as IMAP wants it: quoted (RFC 9051, section 4.3), or null where only a literal could carry it. */
export function quote(text: string): string | null {
  if (!/^[\x20-\x7e]*$/.test(text)) return null;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
