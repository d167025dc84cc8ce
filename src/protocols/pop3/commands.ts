import type { Reply } from '../../model/facts.ts';
import type { StepName } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { sendSecret } from '../send-secret.ts';
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
  sendSecret(dialogue.connection, prefix, secret);
  dialogue.connection.expect('login', limits.loginMs);
  return withStep(await readStatus(dialogue), 'login');
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
  const { connection } = dialogue;
  const pipelining = offersNow(dialogue).offered('PIPELINING');
  if (pipelining) connection.sendAll(lines.map((line) => ({ line })));
  const answers: Outcome<Listing>[] = [];
  for (const line of lines) {
    if (!pipelining) connection.send(line);
    const answer = await readListing(dialogue, step, shown);
    answers.push(answer);
    if (!answer.ok) break;
  }
  return answers;
}

async function readListing(dialogue: Dialogue, step: StepName, shown?: number): Promise<Outcome<Listing>> {
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
