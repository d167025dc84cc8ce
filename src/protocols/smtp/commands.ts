import type { StepName } from '../../model/attempt.ts';
import type { Reply } from '../../model/facts.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { readReply } from './replies.ts';

/** Sends a command and reads its reply. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Reply>> {
  dialogue.connection.send(line);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return readReply(dialogue, step);
}

/**
 * Asks several commands and gives all replies: in one write where the server offers PIPELINING (RFC 2920), else one by
 * one. Stops at the first failure.
 */
export async function commands(
  dialogue: Dialogue,
  lines: string[],
  step: StepName,
): Promise<Outcome<Reply[]>> {
  const replies: Reply[] = [];
  const pipelining = hasKeyword(dialogue, 'PIPELINING');
  if (pipelining) dialogue.connection.sendAll(lines.map((line) => ({ line })));
  for (const line of lines) {
    if (!pipelining) dialogue.connection.send(line);
    dialogue.connection.expect(step, limits.replyMs);
    const reply = await readReply(dialogue, step);
    if (!reply.ok) return reply;
    replies.push(reply.value);
    if (reply.value.status === '421') break; // the server closes now (RFC 5321, section 3.8)
  }
  return done(replies);
}

export function hasKeyword(dialogue: Dialogue, keyword: string): boolean {
  const { facts, encrypted } = dialogue;
  const lines = encrypted ? facts.capabilitiesTls : facts.capabilities;
  return lines.some((line) => line.toUpperCase().split(/[\s=]/)[0] === keyword);
}
