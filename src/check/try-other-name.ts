import type { Attempt } from '../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../model/facts.ts';
import { limits } from '../net/limits.ts';
import { openConnection } from '../net/open-connection.ts';
import { type Credentials, reachLogin } from '../protocols/dialogue.ts';
import { probes } from '../protocols/index.ts';
import type { At } from './ask-tls.ts';
import { openDialogue } from './open-dialogue.ts';

/** The other common form of a login name: the short one for a full address, the full address for anything else. */
export function otherName(username: string, account: { address: string; localPart: string }): string {
  return username === account.address ? account.localPart : account.address;
}

/** One more login with the other form of the name, after a refusal and with consent: each try counts at the server. */
export async function runOtherNameAttempt(
  at: At,
  credentials: Credentials,
  facts: EndpointFacts,
): Promise<Attempt> {
  const { context, endpoint, place, signal } = at;
  const username = otherName(at.settings.username, context.request.account);
  const settings = { ...at.settings, username };
  const release = await context.slots.acquire(place.address, 'main');
  const log = context.newLog(endpoint, 'other-name');
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      openConnection({ ...place, timeoutMs: limits.connectMs, signal }),
    );
    if (!dialled.ok) return log.end(dialled.failure);
    const seen = noFacts();
    const dialogue = openDialogue({
      ...{ context, socket: dialled.value, log, settings, facts: seen, signal, credentials },
    });
    const probe = probes[settings.protocol];
    const failure = (await reachLogin(probe, dialogue)) ?? (await probe.logIn(dialogue));
    if (facts.login !== null && seen.login !== null && seen.login.outcome !== 'skipped') {
      facts.login.otherName = { username, outcome: seen.login.outcome, reply: seen.login.reply };
    }
    if (failure === null) dialogue.connection.finish(probe.goodbye);
    else dialogue.connection.close();
    return log.end(failure);
  } finally {
    release();
  }
}
