import type { EndpointFacts } from '../../model/facts.ts';
import type { FindingArgs } from '../../model/finding.ts';
import { protocolName } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import type { Security } from '../../model/security.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';

/** All facts of the endpoint: how a dialogue ended can only be told from parts that may well be missing. */
export function factsOf(endpoint: Pick<JudgedEndpoint, 'id'>, check: JudgedCheck): EndpointFacts | null {
  return check.endpoints.find((other) => other.id === endpoint.id)?.facts ?? null;
}

/** Ports of the same host that took a connection, such as `IMAP 993`; never the endpoint's own port. */
export function answeringPorts(endpoint: JudgedEndpoint, check: JudgedCheck): string[] {
  const beside = factsOf(endpoint, check)?.neighbour ?? null;
  const asked =
    beside === null || beside.outcome === 'silent'
      ? []
      : [`${protocolName(endpoint.protocol)} ${beside.port}`];
  const ports = onSameHost(endpoint, check)
    .filter((other) => other.port !== endpoint.port && answers(other))
    .map((other) => `${protocolName(other.protocol)} ${other.port}`);
  return [...new Set([...ports, ...asked])];
}

/** A way to the same service at the same host that was seen to encrypt well, as the arguments `wayPort` and `waySecurity`. */
export function wayArgs(endpoint: JudgedEndpoint, check: JudgedCheck): FindingArgs {
  const way = encryptedWay(endpoint, check);
  return way === null ? {} : { wayPort: String(way.port), waySecurity: way.security };
}

function encryptedWay(
  endpoint: JudgedEndpoint,
  check: JudgedCheck,
): { port: number; security: Security } | null {
  const way = onSameHost(endpoint, check).find(
    (other) =>
      other.protocol === endpoint.protocol &&
      other.outcome === 'done' &&
      other.security !== 'none' &&
      other.facts.tls?.verified === true,
  );
  if (way) return way;
  const beside = factsOf(endpoint, check)?.neighbour;
  return beside?.outcome === 'encrypted' ? beside : null;
}

function onSameHost(endpoint: JudgedEndpoint, check: JudgedCheck): Endpoint[] {
  const host = endpoint.host.toLowerCase();
  return check.endpoints.filter((other) => other.id !== endpoint.id && other.host.toLowerCase() === host);
}

function answers({ facts }: Endpoint): boolean {
  return (
    facts.greeting !== null ||
    facts.tls !== null ||
    (facts.resolution?.addresses.some((address) => address.reachable === true) ?? false)
  );
}
