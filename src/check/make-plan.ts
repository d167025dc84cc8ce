import { getDomain } from 'tldts';
import type { CheckRequest } from '../model/check-request.ts';
import type { DiscoveryFact } from '../model/report.ts';
import type { Candidate, Direction, Source } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';

/** What one check will try. */
export interface Plan {
  /** Tried at once, with a login. */
  first: Candidate[];
  /** Looked at without a login; the best of each direction is then tried with one. */
  looks: Candidate[];
}

/** Sources whose servers get the password without a further look (law 4). */
const known: readonly Source[] = ['typed', 'practice', 'provider'];
const lookLimit = 24;

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
  const typed = [...request.incoming, ...request.outgoing].map(
    (server): Candidate => ({ ...server, username, source: 'typed' }),
  );
  const missing = missingDirections(request);
  const discovered = discovery
    .flatMap(({ source, candidates }) => candidates.map((settings): Candidate => ({ ...settings, source })))
    .filter((candidate) => missing.includes(directionOf(candidate.protocol)));
  const all = withoutRepeats([...typed, ...discovered]);
  const first = all.filter(({ source }) => known.includes(source));
  return { first, looks: all.filter(({ source }) => !known.includes(source)).slice(0, lookLimit) };
}

/** Whether a discovered server belongs to the address's own domain, so that a verified certificate vouches for it. */
export function isOwnServer(candidate: Candidate, domain: string): boolean {
  if (known.includes(candidate.source)) return true;
  return getDomain(candidate.host) !== null
    ? getDomain(candidate.host, { allowPrivateDomains: true }) ===
        getDomain(domain, { allowPrivateDomains: true })
    : candidate.host === domain || candidate.host.endsWith(`.${domain}`);
}

function withoutRepeats(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ protocol, host, port, security }) => {
    const key = [protocol, host, port, security].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
