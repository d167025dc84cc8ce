import type { Reply } from '../../model/facts.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Answer, readCapabilities } from './replies.ts';
import { sessionOf } from './session.ts';

/**
 * The reply to a login. Servers put the reason of a refusal into an untagged alert before it (Gmail: `* NO [ALERT] …`), so
 * these texts are joined to it.
 */
export function toLoginReply({ reply, remarks }: Answer): Reply {
  if (reply.status === 'OK') return reply;
  const reasons = remarks.filter(({ status, code }) => status !== 'OK' || /^(WEB)?ALERT\b/.test(code ?? ''));
  const all = [reply, ...reasons];
  return {
    ...reply,
    code: all.find(({ code }) => code !== null)?.code ?? null,
    text: boundText(all.map(({ text }) => text).join('\n')),
    evidence: {
      attempt: reply.evidence.attempt,
      lines: all.flatMap(({ evidence }) => evidence.lines).toSorted((a, b) => a - b),
    },
  };
}

/** Remembers what the server can do once logged in, where its answer says so. */
export function keepCapabilities(dialogue: Dialogue, answer: Answer): void {
  if (answer.reply.status === 'OK') sessionOf(dialogue).capabilities = readCapabilities(answer);
}
