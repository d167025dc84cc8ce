import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { Secret } from '../../model/secret.ts';
import { limits } from '../../net/limits.ts';
import { type Dialogue, evidenceOf } from '../dialogue.ts';
import type { SaslCarrier, Turn } from '../sasl/carry.ts';
import { sendSecret } from '../send-secret.ts';
import { readReply } from './replies.ts';

/** A command line has 512 octets with its end (RFC 5321, section 4.5.3.1.4); a longer first message goes on a line of its own. */
const longestCommand = 510;

/** AUTH of SMTP: challenges stand behind `334 ` (RFC 4954, section 4). */
export function smtpCarrier(dialogue: Dialogue): SaslCarrier {
  const take = (prefix: string, secret: string): Promise<Outcome<Turn>> => {
    sendSecret(dialogue.connection, prefix, secret);
    dialogue.connection.expect('login', limits.loginMs);
    return readTurn(dialogue);
  };
  return {
    takesInitial: (mechanism, message) => `AUTH ${mechanism} ${message}`.length <= longestCommand,
    begin: (mechanism, initial) => take(`AUTH ${mechanism}`, initial ?? ''),
    answer: (message) => take('', message),
  };
}

async function readTurn(dialogue: Dialogue): Promise<Outcome<Turn>> {
  const line = await dialogue.connection.readLine();
  if (!line.ok) return { ok: false, failure: { ...line.failure, step: 'login' } };
  // A challenge is one line; it is taken as it came, before anything in it is hidden.
  const challenge = /^334(?: |$)(.*)$/s.exec(line.value.raw.reveal())?.[1];
  if (challenge !== undefined) {
    const evidence = evidenceOf(dialogue.log, line.value.number);
    return done({ challenge: new Secret(challenge.trim()), evidence });
  }
  const reply = await readReply(dialogue, 'login', line.value);
  return reply.ok ? done({ challenge: null, reply: reply.value }) : reply;
}
