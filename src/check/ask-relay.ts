import type { Attempt } from '../model/attempt.ts';
import type { EndpointFacts, EnvelopeFacts } from '../model/facts.ts';
import { noFacts } from '../model/facts.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { limits } from '../net/limits.ts';
import { openConnection } from '../net/open-connection.ts';
import { reachLogin } from '../protocols/dialogue.ts';
import { probes } from '../protocols/index.ts';
import { askRelay, askRelayForms } from '../protocols/smtp/envelopes.ts';
import type { CheckContext } from './check-context.ts';
import { noCredentials, openDialogue } from './open-dialogue.ts';
import type { Place } from './place.ts';

/**
 * Asks an outgoing server, on a connection of its own and without a login, whether it forwards mail for strangers. A separate
 * connection keeps the refusals away from the login and costs the main dialogue no round trip.
 */
export async function runRelayAttempt(
  context: CheckContext,
  endpoint: string,
  settings: ServerSettings,
  place: Place,
  facts: EndpointFacts,
  signal: AbortSignal,
  forms: 'plain' | 'unusual' = 'plain',
): Promise<Attempt> {
  const release = await context.slots.acquire(place.address, 'extra');
  const log = context.newLog(endpoint, 'relay');
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      openConnection({ ...place, timeoutMs: limits.connectMs, signal }),
    );
    if (!dialled.ok) return log.end(dialled.failure);
    const seen = noFacts();
    const dialogue = openDialogue({
      ...{ context, socket: dialled.value, log, settings, facts: seen, signal },
      credentials: noCredentials,
    });
    const question = () => (forms === 'plain' ? askRelay(dialogue) : askRelayForms(dialogue, place.address));
    const failure = (await reachLogin(probes.smtp, dialogue)) ?? (await question());
    // The plain question may still be out while the unusual ones are asked: neither may overwrite the other.
    facts.relay = joined(facts.relay, seen.relay);
    if (failure === null) dialogue.connection.finish('QUIT');
    else dialogue.connection.close();
    return log.end(failure);
  } finally {
    release();
  }
}

function joined(before: EnvelopeFacts | null, now: EnvelopeFacts | null): EnvelopeFacts | null {
  if (before === null || now === null) return before ?? now;
  return {
    envelopes: [...before.envelopes, ...now.envelopes],
    failure: before.failure ?? now.failure,
  };
}
