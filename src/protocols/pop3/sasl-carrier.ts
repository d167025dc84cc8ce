import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { Secret } from '../../model/secret.ts';
import { limits } from '../../net/limits.ts';
import { type Dialogue, evidenceOf } from '../dialogue.ts';
import type { SaslCarrier, Turn } from '../sasl/carry.ts';
import { sendSecret } from '../send-secret.ts';
import { withStep } from './commands.ts';
import { toReply } from './replies.ts';

/** 255 octets is the longest command line that carries a first message (RFC 5034, section 4). */
const longestCommand = 253;

/** AUTH of POP3: challenges stand behind `+ ` (RFC 5034, section 4). */
export function pop3Carrier(dialogue: Dialogue): SaslCarrier {
  const take = async (prefix: string, secret: string): Promise<Outcome<Turn>> => {
    sendSecret(dialogue.connection, prefix, secret);
    dialogue.connection.expect('login', limits.loginMs);
    return withStep(await readTurn(dialogue), 'login');
  };
  return {
    takesInitial: (mechanism, message) => `AUTH ${mechanism} ${message}`.length <= longestCommand,
    begin: (mechanism, initial) => take(`AUTH ${mechanism}`, initial ?? ''),
    answer: (message) => take('', message),
  };
}

async function readTurn(dialogue: Dialogue): Promise<Outcome<Turn>> {
  const line = await dialogue.connection.readLine();
  if (!line.ok) return line;
  const raw = line.value.raw.reveal();
  if (/^\+(\s|$)/.test(raw)) {
    const evidence = evidenceOf(dialogue.log, line.value.number);
    return done({ challenge: new Secret(raw.slice(1).trim()), evidence });
  }
  const reply = toReply(dialogue, line.value);
  return reply.ok ? done({ challenge: null, reply: reply.value }) : reply;
}
