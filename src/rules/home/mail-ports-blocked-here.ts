import { directionOf } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import { checkRule } from '../rule.ts';
import { blockedAt } from './blocked-at.ts';
import { type Beside, ourEvidence, setBeside } from './set-beside.ts';

export const mailPortsBlockedHere = checkRule({
  id: 'mail-ports-blocked-here',
  severity: 'problem',
  actor: 'network',
  alsoInProgram: true,
  sparesSettings: true,
  explains: [],
  judge(check) {
    const blocked = blockedAt(check).byNetwork.filter(({ endpoint }) => endpoint.port !== 25);
    const open = setBeside(check).filter(({ here }) => here === 'open');
    const ports = [...new Set(blocked.map(({ endpoint }) => String(endpoint.port)))];
    return blocked.map(({ endpoint, here }) => ({
      endpoint: endpoint.id,
      args: { ports, openPorts: openBeside(endpoint, open, ports), how: here, partly: open.length > 0 },
      evidence: ourEvidence(endpoint),
    }));
  },
});

/** Ports that are open there and serve the same purpose as the one that is closed. */
function openBeside(closed: Endpoint, open: readonly Beside[], ports: readonly string[]): string[] {
  const direction = directionOf(closed.protocol);
  const same = open.filter(({ endpoint }) => directionOf(endpoint.protocol) === direction);
  const found = same.map(({ endpoint }) => String(endpoint.port));
  return [...new Set(found)].filter((port) => !ports.includes(port));
}
