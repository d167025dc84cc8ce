import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import ipaddr from 'ipaddr.js';
import type { AskReverse } from '../../check/published/ask-reverse.ts';
import type { BlockedFrom } from '../../store/blocked-from.ts';
import { renderPage } from '../pages.ts';

/** What the page about the visitor's own network is made of. */
export interface NetworkParts {
  /** Null where no name is asked for. */
  askReverse?: AskReverse;
  blockedFrom?: BlockedFrom;
  /** Addresses of this service that lead here over one kind of address only. */
  familyUrls?: { ipv4: string | null; ipv6: string | null };
}

/** What a search for addresses costs is paid once in this time. */
const keptMs = 10 * 60_000;

/** "What this page can see of you": nobody else is asked, and nothing of it is kept. */
export function addNetworkRoutes(
  app: FastifyInstance,
  { askReverse, blockedFrom, familyUrls }: NetworkParts,
): void {
  const blocked = remember(blockedFrom);
  app.get('/network', async (request, reply) => {
    const address = plainAddress(request.ip);
    const [reverse, blockedAddresses] = await Promise.all([askReverse?.(address) ?? null, blocked()]);
    reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    return renderPage(reply, 'network', {
      title: request.words.message('network-title'),
      description: request.words.message('network-description'),
      address,
      family: isIP(address) === 6 ? 6 : 4,
      isInside: ipaddr.isValid(address) && ipaddr.process(address).range() !== 'unicast',
      reverse,
      isBlocked: blockedAddresses.has(address.toLowerCase()),
      both: bothOf(familyUrls),
    });
  });
}

/** Node writes IPv4 over a socket of both kinds as `::ffff:192.0.2.7`. */
function plainAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}

function bothOf(urls: NetworkParts['familyUrls']): { family: number; url: string }[] | null {
  if (!urls?.ipv4 || !urls.ipv6) return null;
  return [
    { family: 4, url: `${urls.ipv4}/network` },
    { family: 6, url: `${urls.ipv6}/network` },
  ];
}

/** A store that cannot be asked just now knows of none. */
function remember(ask: BlockedFrom | undefined): BlockedFrom['addresses'] {
  let known: { at: number; addresses: ReadonlySet<string> } | null = null;
  return async () => {
    if (known !== null && performance.now() - known.at < keptMs) return known.addresses;
    const addresses = (await ask?.addresses().catch(() => null)) ?? new Set<string>();
    known = { at: performance.now(), addresses };
    return addresses;
  };
}
