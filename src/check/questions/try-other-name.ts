import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import { type Credentials, reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';

/** The other common form of a login name: the short one for a full address, the full address for anything else. */
export function otherName(username: string, account: { address: string; localPart: string }): string {
  return username === account.address ? account.localPart : account.address;
}

/** One more login with the other form of the name, after a refusal and with consent: each try counts at the server. */
export async function runOtherNameAttempt(
  at: AskedEndpoint,
  credentials: Credentials,
  facts: EndpointFacts,
): Promise<Attempt> {
  const username = otherName(at.settings.username, at.context.request.account);
  const settings = { ...at.settings, username };
  const probe = probes[settings.protocol];
  const seen = noFacts();
  const options = { purpose: 'other-name', urgency: 'main', facts: seen, credentials, settings } as const;
  const attempt = await holdExtra(
    at,
    options,
    probe.goodbye,
    async (dialogue) => (await reachLogin(probe, dialogue)) ?? (await probe.logIn(dialogue)),
  );
  if (facts.login !== null && seen.login !== null && seen.login.outcome !== 'skipped') {
    facts.login.otherName = { username, outcome: seen.login.outcome, reply: seen.login.reply };
  }
  return attempt;
}
