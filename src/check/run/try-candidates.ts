import type { DiscoveryFact, Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { sourceRow } from '../../model/sources.ts';
import type { Credentials } from '../../protocols/dialogue.ts';
import type { CheckContext } from '../context/check-context.ts';
import { isTrusted } from '../plan/make-plan.ts';
import { runEndpoint } from './run-endpoint.ts';
import { type Trial, together } from './trial.ts';
import { Turn } from './turn.ts';

/** What a server may be told; the password where nothing speaks against it, unless `withPassword` says that it had it. */
export function credentialsFor(
  context: CheckContext,
  candidate: Candidate,
  discovery: readonly DiscoveryFact[],
  withPassword = true,
): Credentials {
  const { password, allowUnverifiedLogin: allowUnverified, account } = context.request;
  return {
    password: withPassword ? password : null,
    allowUnverified,
    sourceTrusted: isTrusted(candidate, account.domain, discovery),
  };
}

/** Tries a server with a login. */
export function tryWithLogin(
  context: CheckContext,
  candidate: Candidate,
  discovery: readonly DiscoveryFact[],
  withPassword = true,
): Trial {
  const credentials = credentialsFor(context, candidate, discovery, withPassword);
  return runEndpoint(context, { id: context.nextEndpointId(), candidate, credentials, extras: true });
}

/** The server of an endpoint, as it was before anybody tried it. */
export function toCandidate({ protocol, host, port, security, username, source }: Endpoint): Candidate {
  return { protocol, host, port, security, username, source };
}

/**
 * Servers beside mail: looked at beside the mail servers, and logged in at once these have been. Where they refused the password and none
 * took it, those that nobody typed are left alone, because every refused login counts against the account (law 5).
 */
export function lookAtExtras(
  context: CheckContext,
  extras: readonly Candidate[],
  discovery: readonly DiscoveryFact[],
): { logIn(mail: readonly Endpoint[]): Promise<Endpoint[]> } {
  const nothing: Credentials = { password: null, allowUnverified: false, sourceTrusted: false };
  const looks = extras.map((candidate) => {
    const turn = new Turn();
    const id = context.nextEndpointId();
    // The verdict does not wait for what counts for none.
    const plan = { id, candidate, credentials: nothing, extras: true, turn, urgency: 'extra' as const };
    return { candidate, turn, trial: runEndpoint(context, plan) };
  });
  return {
    logIn(mail) {
      const outcomes = mail.map(({ facts }) => facts.login?.outcome);
      const isRefused = outcomes.includes('refused') && !outcomes.includes('accepted');
      const wanted = looks.filter(({ candidate, turn }) => {
        const isWanted = !isRefused || sourceRow(candidate.source).keeper === 'user';
        if (!isWanted) turn.drop();
        return isWanted;
      });
      return together(wanted.map((look) => logInWhereItStands(context, look, discovery))).done;
    },
  };
}

/** The login of a look on its own connection, or on a new one where that does not stand any more. A look that came to an end is the outcome. */
export function logInWhereItStands(
  context: CheckContext,
  { candidate, turn, trial }: { candidate: Candidate; turn: Turn; trial: Trial },
  discovery: readonly DiscoveryFact[],
  withPassword = true,
): Trial {
  const took = turn.take(credentialsFor(context, candidate, discovery, withPassword));
  return took !== 'too-late' ? trial : tryWithLogin(context, candidate, discovery, withPassword);
}
