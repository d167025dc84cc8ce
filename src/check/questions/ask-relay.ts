import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts, EnvelopeFacts } from '../../model/facts.ts';
import { noFacts } from '../../model/facts.ts';
import { reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { askRelay, askRelayForms } from '../../protocols/smtp/envelopes.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/**
 * Asks an outgoing server, on a connection of its own and without a login, whether it forwards mail for strangers. A separate
 * connection keeps the refusals away from the login and costs the main dialogue no round trip.
 */
export async function runRelayAttempt(
  at: AskedEndpoint,
  facts: EndpointFacts,
  forms: 'plain' | 'unusual' = 'plain',
): Promise<Attempt> {
  const seen = noFacts();
  const options = { purpose: 'relay', urgency: 'cause', facts: seen, credentials: noCredentials } as const;
  const attempt = await holdExtra(at, options, probes.smtp.goodbye, async (dialogue) => {
    const refused = await reachLogin(probes.smtp, dialogue);
    if (refused !== null) return refused;
    return forms === 'plain' ? askRelay(dialogue) : askRelayForms(dialogue, at.place.address);
  });
  // The plain question may still be out while the unusual ones are asked: neither may overwrite the other.
  facts.relay = joined(facts.relay, seen.relay);
  return attempt;
}

function joined(before: EnvelopeFacts | null, now: EnvelopeFacts | null): EnvelopeFacts | null {
  if (before === null || now === null) return before ?? now;
  return {
    envelopes: [...before.envelopes, ...now.envelopes],
    failure: before.failure ?? now.failure,
  };
}
