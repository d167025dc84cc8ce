import type { Reply } from '../../model/facts.ts';
import type { Failure, StepName } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { readReply } from './replies.ts';

/** Sends a command and reads its reply. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Reply>> {
  dialogue.connection.send(line);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return readReply(dialogue, step);
}

/** The replies that came, in the order of the commands, and the failure that kept the rest from coming. */
export interface Replies {
  replies: Reply[];
  failure: Failure | null;
}

/**
 * Asks several commands and gives the replies: in one write where the server offers PIPELINING (RFC 2920), else one by
 * one. Stops at the first failure; what was answered before it counts.
 */
export async function commands(dialogue: Dialogue, lines: string[], step: StepName): Promise<Replies> {
  const replies: Reply[] = [];
  const pipelining = offersNow(dialogue).offered('PIPELINING');
  if (pipelining) dialogue.connection.sendAll(lines.map((line) => ({ line })));
  for (const line of lines) {
    if (!pipelining) dialogue.connection.send(line);
    dialogue.connection.expect(step, limits.replyMs);
    const reply = await readReply(dialogue, step);
    if (!reply.ok) return { replies, failure: reply.failure };
    replies.push(reply.value);
    if (reply.value.status === '421') break; // the server closes now (RFC 5321, section 3.8)
  }
  return { replies, failure: null };
}
