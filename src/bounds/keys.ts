import ipaddr from 'ipaddr.js';
import { getDomain } from 'tldts';

/**
 * The account behind the ways to write it: case, and what stands behind a plus, lead to the same mailbox at nearly every
 * server. Dots do at one provider only, so they stay.
 */
export function accountKey(address: string): string {
  const at = address.lastIndexOf('@');
  const [local, domain] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
  const plain = local.trim().normalize('NFC').toLowerCase();
  const plus = plain.indexOf('+');
  const mailbox = plus > 0 ? plain.slice(0, plus) : plain;
  return at < 0 ? mailbox : `${mailbox}@${domain.trim().toLowerCase().replace(/\.$/, '')}`;
}

/**
 * Whose passwords a login guesses at. A full name is the same account wherever it is tried; a short one is an account of
 * the server it is tried at, and may be the one of the address that was typed.
 */
export function loginKeys(username: string, target: string, domain: string): string[] {
  const account = accountKey(username);
  return account.includes('@') ? [account] : [`${account}@[${target}]`, `${account}@${domain.toLowerCase()}`];
}

/** What counts as one server: an IPv4 address, or a whole IPv6 /64, in which a server has as many addresses as it likes. */
export function targetKey(address: string): string {
  return networkKey(address, 64);
}

/** The networks a visitor counts by: the address, and for IPv6 the /64 of one customer and the /56 many of them are given. */
export function visitorKeys(address: string): [near: string, wide: string | null] {
  const near = networkKey(address, 64);
  return near.endsWith('/64') ? [near, networkKey(address, 56)] : [near, null];
}

/** The domain somebody registered for a host, or the host itself where it is an address or a name without one. */
export function domainKey(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  return getDomain(name, { allowPrivateDomains: false }) ?? name;
}

function networkKey(address: string, bits: 56 | 64): string {
  if (!ipaddr.isValid(address)) return address.toLowerCase();
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const parts = (parsed as ipaddr.IPv6).parts.slice(0, 4);
  if (bits === 56) parts[3] = (parts[3] ?? 0) & 0xff00;
  return `${parts.map((part) => part.toString(16)).join(':')}::/${bits}`;
}
