import type { Endpoint } from '../../model/report.ts';
import { checkRule, type JudgedCheck } from '../rule.ts';
import { metBy, ourEvidence, ourMeeting, readingsOf } from './set-beside.ts';

/**
 * Access networks block port 25, so that broken-into computers send no spam through it. Other ports of the same server answer the
 * customer, and we reached 25, or nobody here uses it: then it is worth knowing, and no more.
 */
export const port25BlockedHere = checkRule({
  id: 'port-25-blocked-here',
  severity: 'problem',
  actor: 'you',
  sparesSettings: false,
  legs: ['program-outgoing'],
  explains: ['port-25-for-sending'],
  judge(check) {
    const own = check.endpoints.filter(({ port }) => port === 25);
    const blocked = own.filter(
      (endpoint) => ourMeeting(endpoint) === 'open' && isOnly25Closed(endpoint, check),
    );
    if (blocked.length > 0)
      return blocked.map((endpoint) => ({
        endpoint: endpoint.id,
        args: { used: true, openPorts: openPorts(endpoint, check) },
        evidence: ourEvidence(endpoint),
      }));
    if (own.length > 0) return null;
    const beside = check.endpoints.find((endpoint) => isOnly25Closed(endpoint, check));
    if (beside === undefined) return null;
    return { severity: 'advice', args: { used: false, openPorts: openPorts(beside, check) } };
  },
});

/** Silence on 25 and an answer on another port of the same host; a refusal is the server's own. */
function isOnly25Closed(endpoint: Endpoint, check: JudgedCheck): boolean {
  const readings = readingsOf(endpoint, check);
  return (
    metBy(readings.filter(({ port }) => port === 25)) === 'silent' && openPorts(endpoint, check).length > 0
  );
}

function openPorts(endpoint: Endpoint, check: JudgedCheck): string[] {
  const open = readingsOf(endpoint, check).filter(
    ({ port, outcome }) => outcome === 'open' && port !== null && port !== 25,
  );
  return [...new Set(open.map(({ port }) => String(port)))];
}
