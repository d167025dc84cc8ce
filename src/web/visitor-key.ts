import ipaddr from 'ipaddr.js';

/**
 * What counts as one visitor for the rate limit. An IPv6 customer has a whole /64 network to take addresses from,
 * so all of it is one visitor; an IPv4 address wrapped in IPv6 is the IPv4 address.
 */
export function visitorKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = (parsed as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}::/64`;
}
