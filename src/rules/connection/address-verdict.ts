import type { AddressFact } from '../../model/facts.ts';
import type { FailureKind } from '../../model/failure.ts';

/** Failures that come from the server or its firewall. "No route" may be a limit of the network we test from. */
const serversOwn: readonly FailureKind[] = ['connection-refused', 'connection-timeout', 'connection-reset'];

/** True when the address was dialled and the far side did not take the connection. */
export function refusesUs({ reachable, failure }: AddressFact): boolean {
  return reachable === false && failure !== null && serversOwn.includes(failure.kind);
}
