import type { Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { logInOnce } from '../log-in.ts';
import { loginByCommand } from './login-command.ts';
import { keepCapabilities, toLoginReply } from './login-reply.ts';
import { imapCarrier } from './sasl-carrier.ts';

/** Logs in with the preferred mechanism in common, once. */
export function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted } = dialogue;
  const offers = offersNow(dialogue);
  // After PREAUTH everybody is logged in already, and no login is possible (RFC 9051, section 7.1.4).
  const preauth = facts.greetingReply?.status === 'PREAUTH';
  const before = preauth ? [] : [...offers.beforeTls.mechanisms()];
  return logInOnce(dialogue, {
    offeredBeforeTls: before,
    offered: encrypted && !preauth ? [...offers.insideTls.mechanisms()] : before,
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
