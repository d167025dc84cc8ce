import type { Finding } from '../../model/finding.ts';
import type { Direction } from '../../model/protocols.ts';
import { directionOf, isMail, protocols } from '../../model/protocols.ts';
import type { Endpoint, RecommendedSettings } from '../../model/report.ts';
import { securities } from '../../model/security.ts';
import type { ServerSettings } from '../../model/server-settings.ts';
import { isNamed, sources } from '../../model/sources.ts';

/**
 * Compares two servers that stand before their login by how much they are worth it; negative where the first is. A server somebody named that proved its name comes before
 * one that only has a usual name, which may be what an earlier provider left; then one that proved its name, then by ports as usual.
 */
export function compareLooks(one: Endpoint, other: Endpoint): number {
  const isProved = ({ facts }: Endpoint) => facts.tls?.verified === true;
  const rank = (endpoint: Endpoint) =>
    Number(!(isNamed(endpoint.source) && isProved(endpoint))) * 2 + Number(!isProved(endpoint));
  return (
    rank(one) - rank(other) ||
    byPreference(one, other) ||
    sources.indexOf(one.source) - sources.indexOf(other.source)
  );
}

/** The settings to hand out for a direction: verified by a login where one worked, else the best that was seen to stand. */
export function recommend(
  endpoints: readonly Endpoint[],
  findings: readonly Finding[],
  direction: Direction,
  sparesSettings: (code: string) => boolean,
): RecommendedSettings | null {
  const problems = findings.filter(({ code, severity }) => severity === 'problem' && !sparesSettings(code));
  const broken = new Set(problems.map(({ endpoint }) => endpoint));
  const sound = endpoints.filter(
    ({ id, protocol }) => directionOf(protocol) === direction && !broken.has(id),
  );
  const verified = sound.filter(({ facts }) => facts.login?.outcome === 'accepted').toSorted(byPreference);
  if (verified[0] !== undefined) return toSettings(verified[0], true);
  const standing = sound.filter(({ facts, outcome }) => outcome === 'done' && facts.tls?.verified === true);
  const best = standing.toSorted(byPreference)[0];
  return best === undefined ? null : toSettings(best, false);
}

function byPreference(a: ServerSettings, b: ServerSettings): number {
  return (
    securities.indexOf(a.security) - securities.indexOf(b.security) ||
    protocols.indexOf(a.protocol) - protocols.indexOf(b.protocol)
  );
}

function toSettings(endpoint: Endpoint, verified: boolean): RecommendedSettings | null {
  const { protocol, host, port, security, username, source } = endpoint;
  return !isMail(protocol) ? null : { protocol, host, port, security, username, verified, source };
}
