import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { isAddressPublic } from '../../net/address-policy.ts';
import { DnsResolver } from '../../net/resolver.ts';
import { within } from '../../time/until.ts';

/** The name that belongs to an address by the DNS; null where it has none, or the DNS did not say in time. */
export type AskReverse = (address: string) => Promise<string | null>;

const deadlineMs = 2000;
const keptMs = 10 * 60_000;
/** So many questions may wait for an answer at the same time; whoever comes then sees the page without a name. */
const mostWaiting = 20;

/**
 * Makes the asking by one resolver: `dns` is `host:port`, null the system's. Only public addresses are asked about: names of the
 * inside are nobody's business, and where any proxy is believed, anybody can pretend to come from there.
 */
export function askReverseBy(dns: string | null, timeMs = deadlineMs, isAsked = isAddressPublic): AskReverse {
  const known = new LRUCache<string, { name: string | null }>({ max: 1000, ttl: keptMs });
  let waiting = 0;
  return async (address) => {
    const kept = known.get(address);
    if (kept !== undefined) return kept.name;
    if (!ipaddr.isValid(address) || !isAsked(address) || waiting >= mostWaiting) return null;
    waiting += 1;
    const resolver = new DnsResolver(dns, 1);
    try {
      const name = await within(timeMs, ask(resolver, address));
      known.set(address, { name });
      return name;
    } finally {
      waiting -= 1;
      resolver.cancel();
    }
  };
}

async function ask(resolver: DnsResolver, address: string): Promise<string | null> {
  const found = await resolver.records(arpaName(address), 'PTR');
  const [name] = found.ok ? (found.value as string[]) : [];
  return name?.toLowerCase().replace(/\.$/, '') ?? null;
}

/** Where the DNS keeps the name of an address (RFC 1035, 3.5; RFC 3596, 2.5). */
export function arpaName(address: string): string {
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return `${parsed.toByteArray().toReversed().join('.')}.in-addr.arpa`;
  const digits = parsed.toByteArray().map((byte) => byte.toString(16).padStart(2, '0'));
  return `${[...digits.join('')].toReversed().join('.')}.ip6.arpa`;
}
