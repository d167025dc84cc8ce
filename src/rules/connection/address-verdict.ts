import type { AddressFact } from '../../model/facts.ts';
import type { FailureKind } from '../../model/failure.ts';
import type { JudgedCheck } from '../rule.ts';
import { isAfterBan } from './ban.ts';

/** Failures that come from the server or its firewall. "No route" may be a limit of the network we test from. */
const serversOwn: readonly FailureKind[] = ['connection-refused', 'connection-timeout', 'connection-reset'];

/** True when the far side took no connection at this address, or took it and hung up, for a reason other than a ban of ours. */
export function refusesUs(
  { reachable, failure, greeted, evidence }: AddressFact,
  host: string,
  check: JudgedCheck,
): boolean {
  if (failure === null) return false;
  if (greeted !== false && (reachable !== false || !serversOwn.includes(failure.kind))) return false;
  return !isAfterBan(evidence?.attempt, host, check);
}

/** True where a mail program gets on at this address, as far as it was asked. */
export function takesUs({ reachable, greeted }: AddressFact): boolean {
  return reachable === true && greeted !== false;
}
