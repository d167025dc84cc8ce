import type { Reply } from '../../model/facts.ts';
import type { StepName } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { sendSecret } from '../send-secret.ts';
import { Together } from '../together.ts';
import { readBody, readStatus } from './replies.ts';

/** Sends a command and reads its one-line reply. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Reply>> {
  dialogue.connection.send(line);
  return readReply(dialogue, step);
}

/** Sends a command whose line holds a secret; the transcript keeps `prefix <redacted>`. */
export async function secretCommand(
  dialogue: Dialogue,
  prefix: string,
  secret: string,
): Promise<Outcome<Reply>> {
  sendSecret(dialogue.connection, prefix, secret);
  return readReply(dialogue, 'login');
}

/** The reply to a listing command; `lines` is null when the server answered -ERR. */
export interface Listing {
  reply: Reply;
  lines: string[] | null;
}

/** Sends a command whose +OK is followed by lines. */
export async function listCommand(
  dialogue: Dialogue,
  line: string,
  step: StepName,
  shown?: number,
): Promise<Outcome<Listing>> {
  dialogue.connection.send(line);
  return readListing(dialogue, step, shown);
}

/**
 * Sends several listing commands: in one write where CAPA has PIPELINING (RFC 2449, section 6.6), else one by one. Stops at the
 * first failure, so there may be fewer answers than commands.
 */
export async function listCommands(
  dialogue: Dialogue,
  lines: string[],
  step: StepName,
  shown?: number,
): Promise<Outcome<Listing>[]> {
  const together = new Together(dialogue, lines, takesTogether(dialogue));
  const answers: Outcome<Listing>[] = [];
  for (const _ of lines) {
    await together.send();
    const answer = await readListing(dialogue, step, shown);
    answers.push(answer);
    if (!answer.ok) break;
  }
  return answers;
}

/** Whether commands may be sent together: RFC 2449, section 6.6. */
export function takesTogether(dialogue: Dialogue): boolean {
  return offersNow(dialogue).offered('PIPELINING');
}

/** Reads the one-line reply to a command that was sent before. */
export async function readReply(dialogue: Dialogue, step: StepName): Promise<Outcome<Reply>> {
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return withStep(await readStatus(dialogue), step);
}

/** Reads the reply to a listing command that was sent before. */
export async function readListing(
  dialogue: Dialogue,
  step: StepName,
  shown?: number,
): Promise<Outcome<Listing>> {
  dialogue.connection.expect(step, limits.replyMs);
  const reply = await readStatus(dialogue);
  if (!reply.ok) return withStep(reply, step);
  if (reply.value.status !== '+OK') return done({ reply: reply.value, lines: null });
  const body = await readBody(dialogue, shown);
  return body.ok ? done({ reply: reply.value, lines: body.value }) : withStep(body, step);
}

export function withStep<T>(outcome: Outcome<T>, step: StepName): Outcome<T> {
  return outcome.ok ? outcome : { ok: false, failure: { ...outcome.failure, step } };
}
