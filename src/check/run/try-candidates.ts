import type { DiscoveryFact, Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { sourceRow } from '../../model/sources.ts';
import type { Credentials } from '../../protocols/dialogue.ts';
import type { CheckContext } from '../context/check-context.ts';
import { isTrusted } from '../plan/make-plan.ts';
import { runEndpoint } from './run-endpoint.ts';
import { type Trial, together } from './trial.ts';

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
 * Servers beside mail, which come last: where mail servers refused the password and none took it, those that nobody typed are left
 * alone, because every refused login counts against the account (law 5).
 */
export function tryExtras(
  context: CheckContext,
  extras: readonly Candidate[],
  mail: readonly Endpoint[],
  discovery: readonly DiscoveryFact[],
): Promise<Endpoint[]> {
  const outcomes = mail.map(({ facts }) => facts.login?.outcome);
  const isRefused = outcomes.includes('refused') && !outcomes.includes('accepted');
  const wanted = extras.filter(({ source }) => !isRefused || sourceRow(source).keeper === 'user');
  return together(wanted.map((candidate) => tryWithLogin(context, candidate, discovery))).done;
}
