import type { JudgedCheck } from '../rule.ts';
import { areOfOneOwner, type Beside, setBeside } from './set-beside.ts';

/** Who is most likely in the way of servers that answer us and not the customer. */
export interface Blocked {
  /** The customer's network lets nothing through to these. */
  byNetwork: Beside[];
  /** The server turns this one visitor away. */
  byServer: Beside[];
}

/**
 * Servers that are open for us and closed to the customer. A refusal at all servers of one owner is what a ban looks like; refused
 * by servers of several owners, or met with silence, it is the network. Silence from one owner while another answers is a ban again.
 */
export function blockedAt(check: JudgedCheck): Blocked {
  const all = setBeside(check);
  const closed = all.filter(({ here, ours }) => ours === 'open' && here !== null && here !== 'open');
  const open = all.filter(({ here }) => here === 'open');
  const byServer = closed.filter((one) => isBanned(one, closed, open));
  return { byServer, byNetwork: closed.filter((one) => !byServer.includes(one)) };
}

function isBanned({ endpoint, here }: Beside, closed: readonly Beside[], open: readonly Beside[]): boolean {
  const isSame = (other: Beside) => areOfOneOwner(other.endpoint.host, endpoint.host);
  // A ban holds for all of a server: where another of its doors is open, it is the port that somebody blocks.
  if (open.some(isSame)) return false;
  if (open.length > 0) return true;
  // It also says no in the same way at every door.
  return here === 'refused' && closed.every((other) => isSame(other) && other.here === here);
}
