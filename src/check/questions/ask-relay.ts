import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts, EnvelopeFacts } from '../../model/facts.ts';
import { noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { type Dialogue, reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { askRelay, askRelayForms, type FormsSeen } from '../../protocols/smtp/envelopes.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/**
 * Asks an outgoing server, on a connection of its own and without a login, whether it forwards mail for strangers. A separate
 * connection keeps the refusals away from the login and costs the main dialogue no round trip.
 */
export async function runRelayAttempt(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const { attempt, relay } = await askStranger(at, askRelay);
  keepRelay(facts, relay);
  return attempt;
}

/**
 * Asks the unusual forms, in two halves at the same time. The second waits with its questions for what the first forms have shown; where
 * the plain question was answered with a demand for a login, it is not even connected before that.
 */
export async function runRelayForms(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt[]> {
  const { address } = at.place;
  const { promise: before, resolve: tell } = Promise.withResolvers<FormsSeen>();
  const first = askStranger(at, (dialogue) => askRelayForms(dialogue, address, 'first', { tell }));
  // Where the first half could not be asked, the second is not, either.
  void first.then(() => tell({ literals: false, isOver: true }));
  const plain = facts.relay?.envelopes.find(({ question }) => question === 'foreign');
  const wantsLogin = (plain?.rcpt ?? plain?.mail)?.status === '530';
  const isSecondAsked = wantsLogin ? !(await before).isOver : true;
  const second = isSecondAsked
    ? askStranger(at, (dialogue) => askRelayForms(dialogue, address, 'second', { before }))
    : null;
  const halves = await Promise.all([first, ...(second ? [second] : [])]);
  // The plain question may still be out while the unusual ones are asked: neither may overwrite the other.
  for (const { relay } of halves) keepRelay(facts, relay);
  return halves.map(({ attempt }) => attempt);
}

/** One more connection of somebody who has no account. */
async function askStranger(
  at: AskedEndpoint,
  ask: (dialogue: Dialogue) => Promise<Failure | null>,
): Promise<{ attempt: Attempt; relay: EnvelopeFacts | null }> {
  const seen = noFacts();
  const options = { purpose: 'relay', urgency: 'cause', facts: seen, credentials: noCredentials } as const;
  const attempt = await holdExtra(
    at,
    options,
    probes.smtp.goodbye,
    async (dialogue) => (await reachLogin(probes.smtp, dialogue)) ?? (await ask(dialogue)),
  );
  return { attempt, relay: seen.relay };
}

/** Adds the answers of one connection to those of the others. */
export function keepRelay(facts: EndpointFacts, now: EnvelopeFacts | null): void {
  const before = facts.relay;
  if (before === null || now === null) facts.relay = before ?? now;
  else
    facts.relay = {
      envelopes: [...before.envelopes, ...now.envelopes],
      failure: before.failure ?? now.failure,
    };
}
