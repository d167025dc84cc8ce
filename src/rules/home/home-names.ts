import type { Endpoint } from '../../model/report.ts';
import type { JudgedCheck } from '../rule.ts';
import { isAddress, isIpv6, plain, readingsOf } from './set-beside.ts';

/** A name that leads elsewhere in the customer's network than for us. */
export interface OtherName {
  endpoint: Endpoint;
  /**
   * `missing`: it does not exist there; `private`: it leads into a private network (another DNS inside, the hosts file, a filter);
   * `made-up`: it does not exist for us, and something answers there; `other`: it leads to another server, which does not work.
   */
  kind: 'missing' | 'private' | 'made-up' | 'other';
  here: string[];
}

/** Every server whose name leads elsewhere in the customer's network. */
export function otherNames(check: JudgedCheck): OtherName[] {
  return check.endpoints.flatMap((endpoint) => {
    if (isAddress(endpoint.host)) return [];
    const here = addressesHere(endpoint, check);
    const ours = endpoint.facts.resolution?.addresses.map(({ address }) => plain(address)) ?? [];
    const kind = kindOf(endpoint, here, ours, check);
    return kind === null ? [] : [{ endpoint, kind, here: here ?? [] }];
  });
}

function kindOf(
  endpoint: Endpoint,
  here: readonly string[] | null,
  ours: readonly string[],
  check: JudgedCheck,
): OtherName['kind'] | null {
  if (here === null) return null;
  if (ours.length === 0) return here.length > 0 && isUnknownToUs(endpoint) ? 'made-up' : null;
  if (here.length === 0) return 'missing';
  // Where one family only was told here, there is nothing to compare with the other.
  const comparable = ours.filter((address) => here.some((one) => isIpv6(one) === isIpv6(address)));
  if (comparable.length === 0 || here.some((address) => ours.includes(address))) return null;
  if (here.every(isPrivate) && !ours.every(isPrivate)) return 'private';
  return worksHere(endpoint, here, check) === false ? 'other' : null;
}

/** Large providers answer with another of their many servers each time: that is well as long as it works. */
function worksHere(endpoint: Endpoint, here: readonly string[], check: JudgedCheck): boolean | null {
  const readings = readingsOf(endpoint, check).filter(
    ({ address }) => address === null || here.includes(plain(address)),
  );
  if (readings.length === 0) return null;
  return readings.some(({ outcome, tls }) => outcome === 'open' && tls?.verified !== false);
}

function isUnknownToUs({ failure, facts }: Endpoint): boolean {
  const kind = facts.resolution?.failure?.kind ?? failure?.kind;
  return kind === 'host-not-found' || kind === 'host-without-address';
}

/** What the customer's own network says a name leads to: empty where it says that there is none, null where it was not asked. */
function addressesHere(endpoint: Endpoint, check: JudgedCheck): string[] | null {
  const { home } = check;
  const host = plain(endpoint.host);
  const names = home?.names.filter((name) => plain(name.host) === host) ?? [];
  const tries = home?.readings.filter((one) => one.host !== null && plain(one.host) === host) ?? [];
  const looked = names.flatMap((name) => name.addresses);
  // Our commands dial the addresses that we found, too: where the DNS was asked, only its answer counts.
  if (looked.length === 0 && names.some(isMissing)) return [];
  const addresses = (looked.length > 0 ? looked : tries.flatMap(({ address }) => address ?? [])).map(plain);
  const known = [...new Set(addresses)].filter((address) => !address.startsWith('64:ff9b:'));
  if (known.length > 0) return known;
  return addresses.length === 0 && tries.some(isMissing) ? [] : null;
}

function isMissing({ outcome }: { outcome: string }): boolean {
  return outcome === 'name-not-found';
}

/** Addresses that no server on the Internet has: private, of the machine itself, or none at all. */
export function isPrivate(address: string): boolean {
  return (
    /^(?:0|10|127|169\.254|192\.168)\./.test(address) ||
    /^172\.(?:1[6-9]|2\d|3[01])\./.test(address) ||
    /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address) ||
    /^(?:::1?$|f[cd]|fe[89ab])/.test(address)
  );
}
