import type { Attempt } from '../../model/attempt.ts';
import { typedServers } from '../../model/check-request.ts';
import { type EndpointFacts, type NeighbourFacts, noFacts } from '../../model/facts.ts';
import type { Failure, FailureKind } from '../../model/failure.ts';
import { defaultPort, type Protocol } from '../../model/protocols.ts';
import type { Security } from '../../model/security.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { vetPort } from '../../net/resolve-target.ts';
import { reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import type { CheckContext } from '../context/check-context.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/** Another usual way to the same service. */
export interface Neighbour {
  port: number;
  security: Security;
}

/** The other usual port of a service; null where the port asked for is none of the usual ones. */
export function usualNeighbour(protocol: Protocol, port: number): Neighbour | null {
  const tls = { port: defaultPort(protocol, 'tls'), security: 'tls' } as const;
  const starttls = { port: defaultPort(protocol, 'starttls'), security: 'starttls' } as const;
  // Where both begin on one port there is no other.
  if (tls.port === starttls.port) return null;
  if (port === tls.port) return starttls;
  return port === starttls.port || port === 25 ? tls : null;
}

/** Endings after which somebody wonders whether the server works at all. */
const puzzling: readonly FailureKind[] = [
  ...(['connection-refused', 'connection-timeout', 'connection-closed', 'connection-reset'] as const),
  ...([
    'reply-timeout',
    'tls-closed',
    'tls-timeout',
    'tls-alert',
    'tls-other',
    'starttls-not-offered',
  ] as const),
];

/** The port worth a look after a failure, where no other part of the check looks at it. */
export function neighbourToAsk(
  { request, parts, policy }: CheckContext,
  { protocol, host, port, source }: Candidate,
  failure: Failure | null,
): Neighbour | null {
  if (failure === null || source === 'practice' || !puzzling.includes(failure.kind)) return null;
  if (['login', 'mailbox', 'sending', 'relay', 'quit'].includes(failure.step)) return null;
  const neighbour = (parts.neighbourOf ?? usualNeighbour)(protocol, port);
  if (neighbour === null || !vetPort(neighbour.port, policy).ok) return null;
  const typed = typedServers(request);
  const isTyped = typed.some(
    (one) => one.port === neighbour.port && one.host.toLowerCase() === host.toLowerCase(),
  );
  return isTyped ? null : neighbour;
}

/** Goes to the other usual port as far as before the login, and writes down how far that was. */
export async function askNeighbour(
  at: AskedEndpoint,
  neighbour: Neighbour,
  facts: EndpointFacts,
): Promise<Attempt> {
  const { protocol } = at.settings;
  const seen = noFacts();
  const there: AskedEndpoint = {
    ...at,
    settings: { ...at.settings, ...neighbour },
    place: { ...at.place, port: neighbour.port },
  };
  const options = { purpose: 'neighbour', facts: seen, credentials: noCredentials, connectMs: 3000 } as const;
  const probe = probes[protocol];
  const attempt = await holdExtra(there, options, probe.goodbye, (dialogue) => reachLogin(probe, dialogue));
  // Not asked is not silent.
  if (attempt.failure?.kind === 'too-often') return attempt;
  facts.neighbour = {
    ...neighbour,
    outcome: outcomeOf(attempt.failure, seen),
    evidence: { attempt: attempt.id, lines: [attempt.transcript.length || 1] },
  };
  return attempt;
}

function outcomeOf(failure: Failure | null, seen: EndpointFacts): NeighbourFacts['outcome'] {
  if (failure === null && seen.tls?.verified === true) return 'encrypted';
  return seen.greeting !== null || seen.tls !== null ? 'answers' : 'silent';
}
