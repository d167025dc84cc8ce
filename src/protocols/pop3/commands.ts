import type { StepName } from '../../model/attempt.ts';
import type { Reply } from '../../model/facts.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import { redacted } from '../../net/redactor.ts';
import type { Dialogue } from '../dialogue.ts';
import { readBody, readStatus } from './replies.ts';

/** Sends a command and reads its one-line reply. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Reply>> {
  dialogue.connection.send(line);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return withStep(await readStatus(dialogue), step);
}

/** Sends a command whose line holds a secret; the transcript keeps `prefix <redacted>`. */
export async function secretCommand(
  dialogue: Dialogue,
  prefix: string,
  secret: string,
): Promise<Outcome<Reply>> {
  const line = prefix === '' ? secret : `${prefix} ${secret}`;
  dialogue.connection.send(line, `${prefix} ${redacted}`.trim());
  dialogue.connection.expect('login', limits.loginMs);
  return withStep(await readStatus(dialogue), 'login');
}

/** Sends a command whose +OK is followed by lines; the list is null when the server answered -ERR. */
export async function listCommand(
  dialogue: Dialogue,
  line: string,
  step: StepName,
  shown?: number,
): Promise<Outcome<{ reply: Reply; lines: string[] | null }>> {
  const reply = await command(dialogue, line, step);
  if (!reply.ok) return reply;
  if (reply.value.status !== '+OK') return done({ reply: reply.value, lines: null });
  const body = await readBody(dialogue, shown);
  return body.ok ? done({ reply: reply.value, lines: body.value }) : withStep(body, step);
}

function withStep<T>(outcome: Outcome<T>, step: StepName): Outcome<T> {
  return outcome.ok ? outcome : { ok: false, failure: { ...outcome.failure, step } };
}
