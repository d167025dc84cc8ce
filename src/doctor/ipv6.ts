import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import type { PlaceFacts } from './look-at-places.ts';
import { isAtFault, type Note, note, type Question } from './note.ts';

/** Whether IPv6 works from here: a half-working one is worse than none. */
export const ipv6: Question = {
  id: 'ipv6',
  async ask(patient) {
    const cannotTry = ['POSTHORN_PROVIDER_FILE', 'POSTHORN_DNS'].some((name) => isAtFault(patient, name));
    const addresses = Object.values(networkInterfaces()).flatMap((all = []) =>
      all.map(({ address }) => address),
    );
    return tellIpv6(addresses.some(isGlobal), cannotTry ? [] : await patient.looks.places());
  },
};

/** Whether an address is one by which the Internet is reached over IPv6. */
export function isGlobal(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  return ipaddr.IPv6.isValid(bare) && ipaddr.IPv6.parse(bare).range() === 'unicast';
}

/** What was seen of IPv6 means for checks. Pure. */
export function tellIpv6(hasAddress: boolean, places: readonly PlaceFacts[]): Note[] {
  const tried = places.filter(({ v6 }) => v6 !== null);
  const reached = tried.filter(({ v6 }) => v6 === 'open' || v6 === 'refused');
  if (reached.length > 0) return [note('well', 'doctor-ipv6-well', { host: reached[0]?.host ?? null })];
  if (!hasAddress) return [note('warning', 'doctor-ipv6-none')];
  // Where IPv4 is silent too, the server is at fault, and nothing is said about IPv6.
  const halfway = tried.find(({ v4 }) => v4 === 'open');
  if (halfway !== undefined) return [note('fault', 'doctor-ipv6-half', { host: halfway.host })];
  return [note('unknown', 'doctor-ipv6-unknown')];
}
