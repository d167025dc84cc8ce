import type { Reply } from '../../model/facts.ts';
import type { Failure, StepName } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { Together, takeLeftover } from '../together.ts';
import { readReply } from './replies.ts';

/** A server that answers what was said twice does so behind its other answers; one that lost the first saying has answered all. */
const leftoverMs = 2000;

/** Sends a command and reads its reply. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Reply>> {
  dialogue.connection.send(line);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return readReply(dialogue, step);
}

/** The replies that came, in the order of the commands, and the failure that kept the rest from coming. */
export interface Replies {
  /** Null for a command that was left out. */
  replies: (Reply | null)[];
  failure: Failure | null;
}

/** Whether the command of that number need be asked after these replies. */
export type IsNeeded = (at: number, replies: readonly (Reply | null)[]) => boolean;

/**
 * Asks several commands and gives the replies: in one write where the server offers PIPELINING (RFC 2920), else one by
 * one, without those that are not needed any more. Stops at the first failure; what was answered before it counts.
 */
export async function commands(
  dialogue: Dialogue,
  lines: string[],
  step: StepName,
  isNeeded: IsNeeded = () => true,
): Promise<Replies> {
  await readLeftover(dialogue, step);
  const replies: (Reply | null)[] = [];
  const together = new Together(dialogue, lines, offersNow(dialogue).offered('PIPELINING'));
  for (const at of lines.keys()) {
    if (!isNeeded(at, replies) && together.leaveOut()) {
      replies.push(null);
      continue;
    }
    await together.send();
    dialogue.connection.expect(step, limits.replyMs);
    const reply = await readReply(dialogue, step);
    if (!reply.ok) return { replies, failure: reply.failure };
    replies.push(reply.value);
    if (reply.value.status === '421') break; // the server closes now (RFC 5321, section 3.8)
  }
  return { replies, failure: null };
}

/** Answers to what was said twice must not be taken for answers to what is asked next. */
async function readLeftover(dialogue: Dialogue, step: StepName): Promise<void> {
  for (let left = takeLeftover(dialogue); left > 0; left -= 1) {
    if (!(await dialogue.connection.stirs(leftoverMs))) return;
    dialogue.connection.expect(step, limits.replyMs);
    if (!(await readReply(dialogue, step)).ok) return;
  }
}
