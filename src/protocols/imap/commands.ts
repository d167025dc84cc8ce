import type { StepName } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { sendSecret } from '../send-secret.ts';
import { type Answer, readAnswer } from './replies.ts';
import { nextTag, sessionOf } from './session.ts';

/** Sends a command and reads its answer. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Answer>> {
  return secretCommand(dialogue, line, '', step);
}

/** Sends a command whose last part is a secret; the transcript keeps `line <redacted>`. */
export async function secretCommand(
  dialogue: Dialogue,
  line: string,
  secret: string,
  step: StepName = 'login',
): Promise<Outcome<Answer>> {
  const tag = nextTag(dialogue);
  sendSecret(dialogue.connection, `${tag} ${line}`, secret);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return readAnswer(dialogue, tag, step);
}

/** Sends what a continuation asked for, all of it secret, and reads the answer of the command it belongs to. */
export async function answerContinuation(dialogue: Dialogue, secret: string): Promise<Outcome<Answer>> {
  sendSecret(dialogue.connection, '', secret);
  return readOn(dialogue);
}

/** Reads the next answer of the command that was sent last. */
export function readOn(dialogue: Dialogue): Promise<Outcome<Answer>> {
  dialogue.connection.expect('login', limits.loginMs);
  return readAnswer(dialogue, `p${sessionOf(dialogue).count}`, 'login');
}
