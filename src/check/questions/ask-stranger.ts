import { randomBytes } from 'node:crypto';
import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts } from '../../model/facts.ts';
import { noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { seesInboxOnly } from '../../model/protocols.ts';
import { Secret } from '../../model/secret.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { type Credentials, reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';

/**
 * Old POP3 servers open the mailbox before they answer PASS: they wait in silence for its lock (popa3d, Solid POP3), or say a bare
 * -ERR where it cannot be opened (popa3d). Both look like a check of passwords that is stuck or refuses.
 */
export function mayHideMailbox(
  { protocol }: Candidate,
  { login }: EndpointFacts,
  failure: Failure | null,
): boolean {
  if (!seesInboxOnly(protocol) || login === null) return false;
  if (failure !== null) return failure.step === 'login' && failure.kind === 'reply-timeout';
  const { outcome, reply } = login;
  return outcome === 'refused' && reply !== null && reply.text.trim() === '' && reply.code === null;
}

/**
 * Logs in once under a name that nobody has: where that is turned away at once, passwords are being checked, and what happened to the
 * visitor's login comes from what lies behind. Costs nobody a try: the account is not touched.
 */
export async function askAsStranger(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const name = `nobody-${randomBytes(4).toString('hex')}`;
  const { username } = at.settings;
  const domain = username.includes('@') ? username.slice(username.lastIndexOf('@')) : '';
  const settings = { ...at.settings, username: `${name}${domain}` };
  const password = new Secret(randomBytes(9).toString('hex'));
  const credentials: Credentials = { password, allowUnverified: true, sourceTrusted: true };
  const seen = noFacts();
  const probe = probes[settings.protocol];
  const options = { purpose: 'stranger', facts: seen, credentials, settings } as const;
  const attempt = await holdExtra(
    at,
    options,
    probe.goodbye,
    async (dialogue) => (await reachLogin(probe, dialogue)) ?? (await probe.logIn(dialogue)),
  );
  const reply = seen.login?.reply ?? null;
  if (facts.login !== null && reply !== null)
    facts.login.stranger = { outcome: seen.login?.outcome === 'accepted' ? 'accepted' : 'refused', reply };
  return attempt;
}
