import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import { Secret } from '../../model/secret.ts';
import { limits } from '../../net/limits.ts';
import { type Dialogue, evidenceOf } from '../dialogue.ts';
import type { SaslCarrier, Turn } from '../sasl/carry.ts';
import { sendSecret } from '../send-secret.ts';
import { readAnswer } from './replies.ts';

/** A string in quotes has 1024 octets at most (RFC 5804, section 4); a longer one goes as a literal that asks for no go-ahead. */
const longestQuoted = 1024;

/** AUTHENTICATE of ManageSieve: challenges are strings on lines of their own (RFC 5804, section 2.1). */
export function sieveCarrier(dialogue: Dialogue): SaslCarrier {
  const { connection } = dialogue;
  const take = (prefix: string, message: string | null): Promise<Outcome<Turn>> => {
    if (message === null) connection.send(prefix);
    else if (message.length <= longestQuoted) sendSecret(connection, prefix, `"${message}"`);
    else {
      sendSecret(connection, prefix, `{${message.length}+}`);
      sendSecret(connection, '', message);
    }
    connection.expect('login', limits.loginMs);
    return readTurn(dialogue);
  };
  return {
    takesInitial: () => true,
    begin: (mechanism, initial) => take(`AUTHENTICATE "${mechanism}"`, initial),
    answer: (message) => take('', message),
  };
}

async function readTurn(dialogue: Dialogue): Promise<Outcome<Turn>> {
  const line = await dialogue.connection.readLine();
  if (!line.ok) return { ok: false, failure: { ...line.failure, step: 'login' } };
  const challenge = await readChallenge(dialogue, line.value.raw.reveal());
  if (challenge === null) {
    const answer = await readAnswer(dialogue, 'login', line.value);
    if (!answer.ok) return answer;
    const { reply, lastWord } = answer.value;
    return done({ challenge: null, reply, ...(lastWord !== null && { lastWord }) });
  }
  if (!challenge.ok) return { ok: false, failure: { ...challenge.failure, step: 'login' } };
  return done({
    challenge: new Secret(challenge.value),
    evidence: evidenceOf(dialogue.log, line.value.number),
  });
}

/** A challenge as it came, in quotes or as a literal; null for a line that is none. */
async function readChallenge({ connection }: Dialogue, raw: string): Promise<Outcome<string> | null> {
  const quoted = /^"([^"]*)"\s*$/.exec(raw)?.[1];
  if (quoted !== undefined) return done(quoted);
  const count = /^\{(\d{1,6})\+?\}$/.exec(raw)?.[1];
  if (count === undefined) return null;
  const literal = await connection.readBytes(Number(count));
  if (!literal.ok) return literal;
  const rest = await connection.readLine();
  return rest.ok ? done(literal.value) : rest;
}
