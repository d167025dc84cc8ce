import { isOutgoing, outgoingProtocols, type Protocol } from '../../model/protocols.ts';
import type { Security } from '../../model/security.ts';

/** A server that the commands ask about, with the addresses that we found for it. */
export interface HomeTarget {
  host: string;
  port: number;
  protocol: Protocol;
  security: Security;
  addresses: readonly string[];
}

/** What is asked at one port: `tls` begins with TLS, `starttls` in clear text. `number` leaves room for four ways, own and ours, by family. */
export interface HomeRow {
  number: number;
  port: number;
  protocol: Protocol;
  way: 'tls' | 'starttls';
}

/** A host, and everything that is asked about it. */
export interface HomeHost {
  number: number;
  name: string;
  addresses: string[];
  rows: HomeRow[];
}

/** A block stays short, and a customer's machine makes no storm of connections. */
const mostHosts = 6;
const mostRows = 12;
const mailPort = 25;

/** The targets by host, each place once, with port 25 of the servers that send; without a host that no shell should be handed. */
export function groupTargets(targets: readonly HomeTarget[]): HomeHost[] {
  const hosts = new Map<string, HomeHost>();
  let rows = 0;
  for (const target of [...targets, ...plainMail(targets)]) {
    const name = target.host.toLowerCase();
    if (!/^[\x21-\x7e]{1,253}$/.test(name) || rows === mostRows) continue;
    const known = hosts.get(name);
    if (known === undefined && hosts.size === mostHosts) continue;
    const host = known ?? { number: hosts.size + 1, name, addresses: [], rows: [] };
    hosts.set(name, host);
    host.addresses = [...new Set([...host.addresses, ...target.addresses])];
    if (host.rows.some(({ port }) => port === target.port)) continue;
    rows += 1;
    const way = target.security === 'tls' ? 'tls' : 'starttls';
    host.rows.push({ number: rows * 10, port: target.port, protocol: target.protocol, way });
  }
  return [...hosts.values()];
}

/** Port 25 is what access networks close, so it is asked where mail is sent; where nothing sends, at the first server. */
function plainMail(targets: readonly HomeTarget[]): HomeTarget[] {
  const senders = targets.filter(({ protocol }) => isOutgoing(protocol));
  return (senders.length > 0 ? senders : targets.slice(0, 1)).map((target) => ({
    ...target,
    port: mailPort,
    protocol: outgoingProtocols[0],
    security: 'starttls' as const,
  }));
}
