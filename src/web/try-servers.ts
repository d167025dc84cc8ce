import { parseRequest } from '../check/request/parse-request.ts';
import type { CheckService } from '../check/service/check-service.ts';
import type { Account } from '../model/account.ts';
import { isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { sortFindings, wordsOf } from '../reports/find-words.ts';
import type { ReportStore } from '../store/report-store.ts';
import type { Words } from '../words/words.ts';

interface TryParts {
  checks: Pick<CheckService, 'start' | 'watch'>;
  store: Pick<ReportStore, 'get'>;
}

const timeoutSeconds = 25;
/** What a check takes for one direction. */
const most = 8;

/**
 * Tests servers without a password, as a check like any other, and waits for its report. Null where there is nothing to
 * test or no place for one more check.
 */
export async function tryServers(
  { checks, store }: TryParts,
  { address }: Account,
  servers: readonly ServerSettings[],
  visitor: string,
): Promise<Report | null> {
  if (servers.length === 0) return null;
  const wanted = distinct(servers);
  const parsed = parseRequest({
    address,
    incoming: wanted.filter(({ protocol }) => isIncoming(protocol)).slice(0, most),
    outgoing: wanted.filter(({ protocol }) => isOutgoing(protocol)).slice(0, most),
    discovery: false,
    timeoutSeconds,
  });
  if (!parsed.ok) return null;
  const started = await checks.start(parsed.value, visitor);
  if (!started.ok) return null;
  const { promise, resolve } = Promise.withResolvers<Report | null>();
  const { id } = started.report;
  const stop = checks.watch(id, 0, ({ event }) => {
    if (event.type === 'done') resolve(event.report);
  });
  // A check can be over before anybody watches it.
  if (stop === null) return await store.get(id);
  return await promise;
}

/** What a test said of one server: whether it answers as it should, and else the gravest problem. */
export interface Trial {
  works: boolean | null;
  problem: string | null;
}

/** Finds a server among the endpoints of a report; null for both where it was not tested to an end. */
export function trialOf(words: Words, report: Report | null, server: ServerSettings): Trial {
  const endpoint = report?.endpoints.find((one) => sameServer(one, server));
  if (report === null || endpoint === undefined) return { works: null, problem: null };
  const findings = report.findings.filter((finding) => finding.endpoint === endpoint.id);
  const [gravest] = sortFindings(report, findings);
  if (gravest?.severity === 'problem')
    return { works: false, problem: wordsOf(words, report, gravest).title };
  return { works: endpoint.outcome === 'done' ? true : null, problem: null };
}

function distinct(servers: readonly ServerSettings[]) {
  const typed = servers.map(({ protocol, host, port, security }) => ({ protocol, host, port, security }));
  return [...new Map(typed.map((server) => [JSON.stringify(server), server])).values()];
}

function sameServer(one: Endpoint, other: ServerSettings): boolean {
  return (['protocol', 'host', 'port', 'security'] as const).every((key) => one[key] === other[key]);
}
