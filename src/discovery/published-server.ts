import { fillPlaceholders } from '../fields/fill-username.ts';
import { parseHost, parsePort, parseUsername } from '../fields/parse-fields.ts';
import type { Protocol } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { Looking } from './looking.ts';

/** A server as a published file names it: raw texts, from somebody else. */
export interface RawServer {
  protocol: Protocol;
  host: string | null;
  port: string | number | null;
  security: Security | null;
  username: string | null;
}

/** More than any honest file names; bounds what a dishonest one can make us try. */
const mostServers = 12;

/** A file may list servers that are of no use before those that are. */
const mostRead = 100;

/** The usable servers of a file. What is not a host, port or login name as a person might type it is left out. */
export function toCandidates(servers: readonly RawServer[], request: Looking['request']): ServerSettings[] {
  return servers
    .slice(0, mostRead)
    .map((server) => toCandidate(server, request))
    .filter((candidate) => candidate !== null)
    .slice(0, mostServers);
}

function toCandidate(server: RawServer, { account, username }: Looking['request']): ServerSettings | null {
  const host = parseHost(server.host ?? '');
  const port = parsePort(server.port ?? '');
  // Placeholders belong to autoconfig, but stand in Autodiscover answers too.
  const name = parseUsername(fillPlaceholders(server.username ?? '', account));
  if (!host.ok || !port.ok || !name.ok || server.security === null) return null;
  return {
    protocol: server.protocol,
    host: host.value,
    port: port.value,
    security: server.security,
    username: username ?? name.value ?? account.address,
  };
}
