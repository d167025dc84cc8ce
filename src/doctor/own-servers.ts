import { isIncoming, isOutgoing } from '../model/protocols.ts';
import { allServers, type Provider, type ProviderServer } from '../model/provider.ts';

/** A server of the provider file, and whether the file names this very port. */
export interface OwnPlace {
  host: string;
  port: number;
  isNamed: boolean;
}

/** What the ports are needed for, in the order of their numbers; the ones that a check cannot do without. */
export const usualPorts = [25, 465, 587, 993, 995] as const;

const mostHosts = 12;

/** The names of the provider's own servers, mail exchangers included. */
export function ownHosts(provider: Provider): string[] {
  return allHosts(provider).slice(0, mostHosts);
}

/** How many more there are than are looked at. */
export function hostsLeftOut(provider: Provider): number {
  return Math.max(0, allHosts(provider).length - mostHosts);
}

/** Mail exchangers stand first: there are few, and port 25 can be tried nowhere else. */
function allHosts(provider: Provider): string[] {
  const named = allServers(provider).map(({ host }) => host);
  return [
    ...new Set([
      ...(provider.publish?.mxHosts ?? []).slice(0, 4),
      ...named,
      ...(provider.publish?.mxHosts ?? []),
    ]),
  ];
}

/**
 * Where a port can be tried: at the servers that the provider file names it for, else at those where such a service would
 * be. Nowhere else: a port is never tried at servers of others.
 */
export function ownPlaces(provider: Provider): OwnPlace[] {
  const hosts = ownHosts(provider);
  const all = allServers(provider).filter(({ host }) => hosts.includes(host));
  const incoming = all.filter(({ protocol }) => isIncoming(protocol));
  const outgoing = all.filter(({ protocol }) => isOutgoing(protocol));
  const named = all.map(({ host, port }) => ({ host, port, isNamed: true }));
  const exchangers = (provider.publish?.mxHosts ?? [])
    .filter((host) => hosts.includes(host))
    .map((host) => ({ host, port: 25, isNamed: true }));
  const known = distinct([...named, ...exchangers]);
  const others = usualPorts
    .filter((port) => !known.some((place) => place.port === port))
    .flatMap((port) => hostsFor(port, incoming, outgoing).map((host) => ({ host, port, isNamed: false })));
  return [...known, ...distinct(others)];
}

function hostsFor(
  port: (typeof usualPorts)[number],
  incoming: readonly ProviderServer[],
  outgoing: readonly ProviderServer[],
): string[] {
  const servers = port === 993 || port === 995 ? incoming : outgoing;
  return [...new Set(servers.map(({ host }) => host))];
}

function distinct(places: readonly OwnPlace[]): OwnPlace[] {
  return [...new Map(places.map((place) => [`${place.host} ${place.port}`, place])).values()];
}
