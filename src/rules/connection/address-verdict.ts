import type { AddressFact } from '../../model/facts.ts';
import type { FailureKind } from '../../model/failure.ts';
import type { JudgedCheck } from '../rule.ts';
import { isAfterBan } from './ban.ts';

/** Failures that come from the server or its firewall. "No route" may be a limit of the network we test from. */
const serversOwn: readonly FailureKind[] = ['connection-refused', 'connection-timeout', 'connection-reset'];

/** True when the address was dialled and the far side did not take the connection, for a reason other than a ban of ours. */
export function refusesUs(
  { reachable, failure, evidence }: AddressFact,
  host: string,
  check: JudgedCheck,
): boolean {
  if (reachable !== false || failure === null || !serversOwn.includes(failure.kind)) return false;
  return !isAfterBan(evidence?.attempt, host, check);
}
