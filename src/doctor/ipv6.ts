import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import type { PlaceFacts } from './look-at-places.ts';
import { isAtFault, type Note, type Question } from './note.ts';

/** Whether IPv6 works from here: a half-working one is worse than none. */
export const ipv6: Question = {
  id: 'ipv6',
  title: 'IPv6',
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
  if (reached.length > 0)
    return [{ state: 'well', text: `IPv6 works: ${reached[0]?.host} answers over it.` }];
  if (!hasAddress)
    return [
      {
        state: 'warning',
        text: 'This machine has no public IPv6 address.',
        means:
          'Servers are tested over IPv4 only: what is wrong at an IPv6 address, where many phones connect first, is not found. Reports say that it was not tested.',
        fix: 'Give the machine an IPv6 address, if its network has them (in Docker: enable IPv6).',
      },
    ];
  // Where IPv4 is silent too, the server is at fault, and nothing is said about IPv6.
  const halfway = tried.filter(({ v4 }) => v4 === 'open');
  if (halfway.length > 0)
    return [
      {
        state: 'fault',
        text: `This machine has a public IPv6 address, and ${halfway[0]?.host} answers over IPv4 only.`,
        means:
          'IPv6 works by half here, or that server is not reached over IPv6 by anybody. Checks wait for it in vain and are slow.',
        fix: 'Look whether other machines reach the server over IPv6. If they do, mend the IPv6 route of this machine, or take its IPv6 address away.',
      },
    ];
  return [
    {
      state: 'unknown',
      text: 'This machine has a public IPv6 address. Whether IPv6 works cannot be told: no server of yours that answers has an IPv6 address.',
    },
  ];
}
