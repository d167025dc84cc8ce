import type { Direction } from '../../model/protocols.ts';
import type { DiscoveryFact, Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { isNamed, sourceRow } from '../../model/sources.ts';
import type { CheckContext } from '../context/check-context.ts';
import { bestLook } from '../plan/choose-best.ts';
import { isTrusted } from '../plan/make-plan.ts';
import { runEndpoint } from './run-endpoint.ts';
import { type Trial, type Trials, together } from './trial.ts';

/** Tries a server; it gets the password where nothing speaks against it, unless `withPassword` says that it had it. */
export function tryWithLogin(
  context: CheckContext,
  candidate: Candidate,
  discovery: readonly DiscoveryFact[],
  withPassword = true,
): Trial {
  const { password, allowUnverifiedLogin: allowUnverified, account } = context.request;
  const credentials = {
    password: withPassword ? password : null,
    allowUnverified,
    sourceTrusted: isTrusted(candidate, account.domain, discovery),
  };
  return runEndpoint(context, { id: context.nextEndpointId(), candidate, credentials, extras: true });
}

/**
 * Published or guessed servers: first a look at all of them without a password, then a login at the best of each direction.
 * One login a direction, because every refused login counts against the account (law 5).
 */
export function tryLooks(
  context: CheckContext,
  candidates: Candidate[],
  discovery: readonly DiscoveryFact[],
  withPassword = true,
): Trials {
  const credentials = { password: null, allowUnverified: false, sourceTrusted: false };
  const looks = together(
    candidates.map((candidate) =>
      runEndpoint(context, { id: context.nextEndpointId(), candidate, credentials, extras: false }),
    ),
  );
  const logins = looks.settled.then((seen) => {
    const chosen = chooseLooks(seen);
    const again = chosen.map((endpoint) =>
      tryWithLogin(context, toCandidate(endpoint), discovery, withPassword),
    );
    const rest = seen.filter((endpoint) => !chosen.includes(endpoint));
    return { again: together(again), rest };
  });
  const beside = (rest: Endpoint[]) => rest.filter(isWorthKeeping);
  const done = logins.then(async ({ again, rest }) => {
    await looks.done;
    return [...(await again.done), ...beside(rest)];
  });
  done.catch(() => {});
  return {
    settled: logins.then(async ({ again, rest }) => [...(await again.settled), ...beside(rest)]),
    done,
  };
}

/** The best of each direction: a server somebody named comes before one that only has a usual name, which may be what an earlier provider left. */
function chooseLooks(looks: readonly Endpoint[]): Endpoint[] {
  const named = looks.filter(({ source, facts }) => isNamed(source) && facts.tls?.verified === true);
  const best = (['incoming', 'outgoing'] as Direction[]).map(
    (direction) => bestLook(named, direction) ?? bestLook(looks, direction),
  );
  return best.filter((endpoint) => endpoint !== null);
}

/** The server of an endpoint, as it was before anybody tried it. */
export function toCandidate({ protocol, host, port, security, username, source }: Endpoint): Candidate {
  return { protocol, host, port, security, username, source };
}

/** A guess that missed says nothing; a published server that fails does. */
function isWorthKeeping({ source, outcome }: Endpoint): boolean {
  return isNamed(source) || outcome === 'done';
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
