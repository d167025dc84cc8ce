import { isSameOwner } from '../../fields/same-owner.ts';
import type { CheckRequest } from '../../model/check-request.ts';
import { typedServers } from '../../model/check-request.ts';
import type { Direction } from '../../model/protocols.ts';
import { directionOf, isExtra, isMail } from '../../model/protocols.ts';
import type { DiscoveryFact } from '../../model/report.ts';
import type { Candidate, ServerSettings } from '../../model/server-settings.ts';
import { isGiven, vouches } from '../../model/sources.ts';

/** What one check will try. */
export interface Plan {
  /** Tried at once, with a login. */
  first: Candidate[];
  /** Looked at without a login; the best of each direction is then tried with one. */
  looks: Candidate[];
  /** Servers beside mail, tried with a login once the others are done. */
  extras: Candidate[];
}

/** How many servers of each direction are looked at; published ones come first, so that guesses are cut. */
export const lookLimits: Record<Direction, number> = { incoming: 14, outgoing: 10 };

/** As many servers beside mail are tried, typed ones first. */
const mostExtras = 3;

/** Which directions have no typed server, so that settings have to be discovered. */
export function missingDirections(request: CheckRequest): Direction[] {
  if (!request.discovery) return [];
  const missing: Direction[] = [];
  if (request.incoming.length === 0) missing.push('incoming');
  if (request.outgoing.length === 0) missing.push('outgoing');
  return missing;
}

/** Puts typed servers and discovered ones into the order in which they are tried. Pure. */
export function makePlan(request: CheckRequest, discovery: readonly DiscoveryFact[]): Plan {
  const username = request.username ?? request.account.address;
  const typed = typedServers(request).map((server): Candidate => ({ ...server, username, source: 'typed' }));
  const missing = missingDirections(request);
  const discovered = discovery
    .flatMap(({ source, candidates }) => candidates.map((settings): Candidate => ({ ...settings, source })))
    .filter(({ protocol }) => {
      const direction = directionOf(protocol);
      return direction === null || missing.includes(direction);
    });
  const found = withoutRepeats([...typed, ...discovered]);
  const all = found.filter(({ protocol }) => isMail(protocol));
  const extras = found.filter(({ protocol }) => isExtra(protocol)).slice(0, mostExtras);
  const { first, looks } = bySource(all);
  const upTo = (direction: Direction) =>
    looks.filter(({ protocol }) => directionOf(protocol) === direction).slice(0, lookLimits[direction]);
  return { first, extras, looks: [...upTo('incoming'), ...upTo('outgoing')] };
}

/** Parts servers that are tried at once from those that are looked at first. */
export function bySource(candidates: readonly Candidate[]): Pick<Plan, 'first' | 'looks'> {
  return {
    first: candidates.filter(({ source }) => isGiven(source)),
    looks: candidates.filter(({ source }) => !isGiven(source)),
  };
}

/**
 * Whether a server may get the password, given a verified certificate (law 4): somebody known named it, a place verified
 * over TLS for this domain named it, or it belongs to the address's own domain.
 */
export function isTrusted(
  candidate: Candidate,
  domain: string,
  discovery: readonly DiscoveryFact[],
): boolean {
  if (isGiven(candidate.source) || isSameOwner(candidate.host, domain)) return true;
  return discovery.some(
    ({ source, trusted, candidates }) =>
      vouches(source, trusted === true) && candidates.some((one) => keyOf(one) === keyOf(candidate)),
  );
}

function withoutRepeats(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = keyOf(candidate);
    return !seen.has(key) && seen.add(key);
  });
}

/** What makes two servers the same, whoever named them. */
export function keyOf({ protocol, host, port, security }: ServerSettings): string {
  return [protocol, host, port, security].join(' ');
}
