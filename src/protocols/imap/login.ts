import type { Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import type { Dialogue } from '../dialogue.ts';
import { logInOnce } from '../log-in.ts';
import { loginByCommand } from './login-command.ts';
import { keepCapabilities, toLoginReply } from './login-reply.ts';
import { imapCarrier } from './sasl-carrier.ts';

/** Mechanisms of CAPABILITY: every AUTH=…, and the LOGIN command unless LOGINDISABLED (RFC 9051, section 6.2). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  const words = capabilities.map((word) => word.toUpperCase());
  const sasl = words.filter((word) => word.startsWith('AUTH=')).map((word) => word.slice(5));
  return words.length === 0 || words.includes('LOGINDISABLED') ? sasl : [...sasl, 'LOGIN-command'];
}

/** Logs in with the preferred mechanism in common, once. */
export function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted } = dialogue;
  // After PREAUTH everybody is logged in already, and no login is possible (RFC 9051, section 7.1.4).
  const preauth = facts.greetingReply?.status === 'PREAUTH';
  const before = preauth ? [] : offeredMechanisms(facts.capabilities);
  return logInOnce(dialogue, {
    offeredBeforeTls: before,
    offered: encrypted && !preauth ? offeredMechanisms(facts.capabilitiesTls) : before,
    acceptedBy: 'OK',
    carrier: imapCarrier(dialogue),
    commands: { 'LOGIN-command': (password) => logInByCommand(dialogue, password) },
    offerComesFirst: preauth,
  });
}

async function logInByCommand(dialogue: Dialogue, password: Secret): Promise<Outcome<Reply>> {
  const answer = await loginByCommand(dialogue, password);
  if (!answer.ok) return answer;
  keepCapabilities(dialogue, answer.value);
  return done(toLoginReply(answer.value));
}
