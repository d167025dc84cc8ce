import type { Evidence } from '../../model/attempt.ts';
import type { Reply } from '../../model/facts.ts';
import { tell } from '../../model/message.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done, failed } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import type { Dialogue } from '../dialogue.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import type { SaslExchange, SaslMechanism, SaslStep } from './mechanism.ts';
import { say } from './mechanism.ts';

/** What a server answers during a login: another challenge in base64, or the reply that ends it. */
export type Turn =
  | { challenge: Secret; evidence: Evidence }
  | { challenge: null; reply: Reply; lastWord?: Secret };

/** How one protocol carries the messages of a mechanism, in base64. */
export interface SaslCarrier {
  /** Whether the client's first message may stand in the command, so that it saves a round trip. */
  takesInitial(mechanism: string, message: string): boolean;
  begin(mechanism: string, initial: string | null): Promise<Outcome<Turn>>;
  answer(message: string): Promise<Outcome<Turn>>;
}

/** Holds a login by a SASL mechanism up to the server's final reply. Ends for any challenges, for a mechanism has finitely many. */
export async function carry(
  dialogue: Dialogue,
  mechanism: SaslMechanism,
  password: Secret,
  carrier: SaslCarrier,
): Promise<Outcome<Reply>> {
  const exchange = mechanism.begin({ username: dialogue.settings.username, password });
  const reply = await converse(dialogue, mechanism.name, exchange, carrier);
  const { login } = dialogue.facts;
  if (login !== null && exchange.serverProved !== null) login.serverProved = exchange.serverProved;
  return reply;
}

async function converse(
  dialogue: Dialogue,
  name: string,
  exchange: SaslExchange,
  carrier: SaslCarrier,
): Promise<Outcome<Reply>> {
  let unsent = exchange.first;
  let initial = unsent === null ? null : encodeBase64(unsent);
  if (initial !== null && carrier.takesInitial(name, initial)) unsent = null;
  else initial = null;
  let turn = await carrier.begin(name, initial);
  for (;;) {
    if (!turn.ok) return turn;
    if (turn.value.challenge === null) {
      const { reply, lastWord } = turn.value;
      // What a server proves with its last word stands beside its acceptance in some protocols.
      if (lastWord !== undefined) await exchange.step(decodeBase64(lastWord.reveal()));
      return done(reply);
    }
    const { challenge, evidence } = turn.value;
    // The challenge before a client's first message is empty by rule; what servers put there means nothing.
    const step: SaslStep =
      unsent === null ? await exchange.step(decodeBase64(challenge.reveal())) : say(unsent);
    unsent = null;
    if (!step.ok) return giveUp(dialogue, step.problem, evidence);
    dialogue.connection.hide(...(step.secrets ?? []));
    turn = await carrier.answer(encodeBase64(step.message));
  }
}

/** Cancels the login by `*`, which all three protocols know, so that the server need not wait for us. */
function giveUp(dialogue: Dialogue, problem: string, evidence: Evidence): Outcome<Reply> {
  const what = tell(problem);
  dialogue.connection.send('*');
  dialogue.facts.violation = { what, evidence };
  return failed({ kind: 'reply-malformed', step: 'login', detail: what });
}
