import type { Failure } from '../../model/failure.ts';
import type { Secret } from '../../model/secret.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { type LoginWay, logInOnce } from '../log-in.ts';
import { apopDigest, apopTimestamp } from '../sasl/apop.ts';
import { command, secretCommand } from './commands.ts';
import { pop3Carrier } from './sasl-carrier.ts';

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
    const user = await command(dialogue, `USER ${username}`, 'login');
    if (!user.ok || user.value.status !== '+OK') return user;
    return secretCommand(dialogue, 'PASS', password.reveal());
  };
  if (timestamp === null) return { 'USER/PASS': userPass };
  const apop = (password: Secret) =>
    secretCommand(dialogue, `APOP ${username}`, apopDigest(timestamp, password));
  return { 'USER/PASS': userPass, APOP: apop };
}
