import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Which addresses and ports may be dialled. Pure: judging an address never touches the network. */
export interface AddressPolicy {
  /** CIDR ranges that are allowed although they are not public. */
  allowNetworks: readonly string[];
  /** CIDR ranges that are never dialled, public or allowed otherwise. */
  denyNetworks?: readonly string[];
  allowPorts: readonly number[] | '*';
}

/** IPv6 ranges inside 2000::/3 that are not the public Internet, or wrap an IPv4 address that would escape the check. */
const wrappedOrSpecial = [
  '2001::/23', // IETF protocol assignments, Teredo among them (RFC 2928, RFC 4380)
  '2001:db8::/32', // documentation (RFC 3849)
  '2002::/16', // 6to4 (RFC 3056)
  '3fff::/20', // documentation (RFC 9637)
].map((range) => ipaddr.IPv6.parseCIDR(range));

/** Public by range, yet answered inside a cloud only: Azure's WireServer. */
const insideOnly = ['168.63.129.16'];

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an address may be dialled: public unicast, or inside a network the operator allowed. Odd spellings are refused. */
export function isAddressAllowed(address: string, policy: AddressPolicy): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.process(address);
  if (isInside(parsed, policy.denyNetworks ?? [])) return false;
  if (isInside(parsed, policy.allowNetworks)) return true;
  return isPublic(parsed);
}

/** Whether an address is one of the public Internet, whatever this service may dial. */
export function isAddressPublic(address: string): boolean {
  return isAddressAllowed(address, { allowNetworks: [], allowPorts: [] });
}

function isPublic(parsed: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (parsed.range() !== 'unicast' || insideOnly.includes(parsed.toString())) return false;
  return !(parsed instanceof ipaddr.IPv6) || isPublicIPv6(parsed);
}

/** Whether an address is refused by the operator's own word, and not because it is private. */
export function isAddressDenied(address: string, { denyNetworks = [] }: AddressPolicy): boolean {
  return isIP(address) !== 0 && !address.includes('%') && isInside(ipaddr.process(address), denyNetworks);
}

export function isPortAllowed(port: number, policy: AddressPolicy): boolean {
  return policy.allowPorts === '*' || policy.allowPorts.includes(port);
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  if (!address.match(globalUnicast)) return false;
  if (wrappedOrSpecial.some((range) => address.match(range))) return false;
  return !isIsatap(address);
}

/** ISATAP interface identifiers (RFC 5214, 6.1) carry an IPv4 address behind 0000:5efe or 0200:5efe. */
function isIsatap(address: ipaddr.IPv6): boolean {
  return address.parts[5] === 0x5efe && (address.parts[4] === 0 || address.parts[4] === 0x0200);
}

function isInside(address: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly string[]): boolean {
  return networks.some((network) => {
    const range = ipaddr.parseCIDR(network);
    return range[0].kind() === address.kind() && address.match(range);
  });
}
