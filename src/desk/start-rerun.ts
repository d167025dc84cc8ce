import type { Bound, Counters } from '../bounds/counters.ts';
import { leaveAlone } from '../bounds/leave-alone.ts';
import type { CheckService } from '../check/service/check-service.ts';
import { type CheckRequest, type TypedServer, typedServers } from '../model/check-request.ts';
import { isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import type { StaffMember } from '../model/staff.ts';
import type { DeskLog } from '../store/desk-log.ts';
import type { Reruns } from '../store/reruns.ts';

export interface RerunParts {
  checks: Pick<CheckService, 'start'>;
  reruns: Pick<Reruns, 'note'>;
  log: Pick<DeskLog, 'note'>;
  counters: Counters;
  /** Hosts and domains that are never tested. */
  leaveAlone: readonly string[];
}

export type RerunOutcome =
  | { ok: true; report: Report }
  | { ok: false; reason: 'left-alone' | 'closing' }
  | { ok: false; reason: 'too-many' | 'busy'; retryMs: number };

/** How often one of the staff may test again, and how often with the questions that cost a server most. */
const bounds = {
  usual: { name: 'desk-reruns', most: 30, seconds: 60 },
  deep: { name: 'desk-deep-reruns', most: 30, seconds: 3600 },
} as const satisfies Record<string, Bound>;
const timeoutMs = 60_000;

/**
 * Tests the servers of a report once more, without a password: connection, TLS, discovery and relaying; with `deep` also the unusual
 * forms of relaying, for which staff answer. What servers may be asked in all bounds this as it bounds visitors.
 */
export async function startRerun(
  parts: RerunParts,
  member: StaffMember,
  earlier: Report,
  deep: boolean,
): Promise<RerunOutcome> {
  const wanted = rerunRequest(earlier, deep);
  const isLeftAlone = leaveAlone(parts.leaveAlone);
  const names = [wanted.account.domain, ...typedServers(wanted).map(({ host }) => host)];
  if (names.some(isLeftAlone)) return { ok: false, reason: 'left-alone' };
  for (const bound of deep ? [bounds.usual, bounds.deep] : [bounds.usual]) {
    const { ok, retryMs } = await parts.counters.take(bound, member.id);
    if (!ok) return { ok, reason: 'too-many', retryMs };
  }
  const started = await parts.checks.start(wanted, `staff ${member.id}`);
  if (!started.ok) return started;
  const { report } = started;
  await parts.reruns.note(report.id, earlier.id, member.name);
  await parts.log.note({
    ...{ staff: member.name, action: 'rerun-started', subject: earlier.id },
    details: { deep, code: report.code },
  });
  return started;
}

/** The same account and the servers that were typed; the others are looked for anew. */
function rerunRequest({ account, endpoints }: Report, deep: boolean): CheckRequest {
  const typed = endpoints.filter(({ source }) => source === 'typed');
  const servers = typed.map(({ protocol, host, port, security }) => ({ protocol, host, port, security }));
  const of = (fits: (protocol: TypedServer['protocol']) => boolean) =>
    servers.filter(({ protocol }) => fits(protocol));
  const [incoming, outgoing] = [of(isIncoming), of(isOutgoing)];
  return {
    ...{ account, incoming, outgoing, timeoutMs, password: null },
    username: typed.find(({ username }) => username !== account.address)?.username ?? null,
    extra: of((protocol) => !isIncoming(protocol) && !isOutgoing(protocol)),
    discovery: incoming.length === 0 || outgoing.length === 0,
    ...{ deepRelay: deep, byStaff: true, tryOtherName: false, allowUnverifiedLogin: false },
  };
}
