import { isIP } from 'node:net';
import { deniedNetwork } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import { type AddressPolicy, isAddressAllowed, isAddressDenied, isPortAllowed } from './address-policy.ts';
import type { DnsResolver } from './resolver.ts';

/** A host name resolved once, every address vetted. What stands here is dialled; the name serves SNI and certificate only. */
export interface Target {
  host: string;
  addresses: string[];
}

const addressLimit = 8;

/**
 * Resolves and vets a host. One forbidden address spoils the whole answer: a name that mixes public and internal
 * addresses is what a rebinding attack looks like.
 */
export async function resolveTarget(
  host: string,
  policy: AddressPolicy,
  resolver: DnsResolver,
): Promise<Outcome<Target>> {
  const resolved = isIP(host) === 0 ? await resolver.addresses(host) : done([host]);
  if (!resolved.ok) return resolved;
  const forbidden = resolved.value.find((address) => !isAddressAllowed(address, policy));
  if (forbidden !== undefined) {
    return isAddressDenied(forbidden, policy)
      ? failed({
          kind: 'address-not-allowed',
          step: 'dns',
          detail: tell('detail-denied-network'),
          code: deniedNetwork,
        })
      : failed({ kind: 'address-not-allowed', step: 'dns', detail: tell('detail-special-address') });
  }
  return done({ host, addresses: [...new Set(resolved.value)].slice(0, addressLimit) });
}

/** Refuses ports outside the operator's list before anything is resolved or dialled. */
export function vetPort(port: number, policy: AddressPolicy): Outcome<number> {
  if (isPortAllowed(port, policy)) return done(port);
  return failed({
    kind: 'port-not-allowed',
    step: 'tcp',
    detail: tell('detail-port-not-allowed', { port: String(port) }),
  });
}
