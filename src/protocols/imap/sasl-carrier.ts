import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import type { Dialogue } from '../dialogue.ts';
import type { SaslCarrier, Turn } from '../sasl/carry.ts';
import { answerContinuation, secretCommand } from './commands.ts';
import { keepCapabilities, toLoginReply } from './login-reply.ts';
import type { Answer } from './replies.ts';
import { hasCapability } from './session.ts';

/** AUTHENTICATE of IMAP: challenges stand behind `+ ` (RFC 9051, section 6.2.2); a first message needs SASL-IR (RFC 4959). */
export function imapCarrier(dialogue: Dialogue): SaslCarrier {
  return {
    takesInitial: () => hasCapability(dialogue, 'SASL-IR') || hasCapability(dialogue, 'IMAP4REV2'),
    begin: async (mechanism, initial) =>
      toTurn(dialogue, await secretCommand(dialogue, `AUTHENTICATE ${mechanism}`, initial ?? '')),
    answer: async (message) => toTurn(dialogue, await answerContinuation(dialogue, message)),
  };
}

function toTurn(dialogue: Dialogue, answer: Outcome<Answer>): Outcome<Turn> {
  if (!answer.ok) return answer;
  const { challenge, reply } = answer.value;
  if (challenge !== null) return done({ challenge, evidence: reply.evidence });
  keepCapabilities(dialogue, answer.value);
  return done({ challenge: null, reply: toLoginReply(answer.value) });
}
