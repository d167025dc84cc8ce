import type { Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import { redacted } from '../../net/redactor.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { type LoginWay, logInOnce } from '../log-in.ts';
import { apopDigest, apopTimestamp } from '../sasl/apop.ts';
import { command, readReply, secretCommand, takesTogether } from './commands.ts';
import { pop3Carrier } from './sasl-carrier.ts';

/** The reply to a password behind a refused name is waited for no longer. */
const leftoverMs = 1000;

/** Logs in with the preferred mechanism in common, once. */
export function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted, settings } = dialogue;
  const greeting = facts.greeting ?? '';
  const offers = offersNow(dialogue);
  // The greeting of an implicit-TLS port came inside TLS.
  const before = settings.security === 'tls' ? [] : [...offers.beforeTls.mechanisms()];
  return logInOnce(dialogue, {
    offeredBeforeTls: before,
    offered: encrypted ? [...offers.insideTls.mechanisms()] : before,
    acceptedBy: '+OK',
    carrier: pop3Carrier(dialogue),
    commands: ownLogins(dialogue, apopTimestamp(greeting)),
    // A server without CAPA is asked as all servers can be (RFC 1939, section 7).
    ...(!facts.capabilitiesRead && { unasked: 'USER/PASS' }),
    offerComesFirst: false,
  });
}

function ownLogins(dialogue: Dialogue, timestamp: string | null): LoginWay['commands'] {
  const { username } = dialogue.settings;
  const userPass = async (password: Secret) => {
    if (takesTogether(dialogue)) return userPassTogether(dialogue, password);
    const user = await command(dialogue, `USER ${username}`, 'login');
    if (!user.ok || user.value.status !== '+OK') return user;
    return secretCommand(dialogue, 'PASS', password.reveal());
  };
  if (timestamp === null) return { 'USER/PASS': userPass };
  const apop = (password: Secret) =>
    secretCommand(dialogue, `APOP ${username}`, apopDigest(timestamp, password));
  return { 'USER/PASS': userPass, APOP: apop };
}

/** Name and password in one write. The password goes out whatever becomes of the name, and never twice. */
async function userPassTogether(dialogue: Dialogue, password: Secret): Promise<Outcome<Reply>> {
  dialogue.connection.sendAll([
    { line: `USER ${dialogue.settings.username}` },
    { line: `PASS ${password.reveal()}`, shown: `PASS ${redacted}` },
  ]);
  const user = await readReply(dialogue, 'login');
  if (!user.ok || user.value.status === '+OK') return user.ok ? readReply(dialogue, 'login') : user;
  // What is said to a password behind a refused name is about the order of commands. It is read so that nobody else gets it.
  if (await dialogue.connection.stirs(leftoverMs)) await readReply(dialogue, 'login');
  return user;
}
