import { checkRule } from '../rule.ts';
import { blockedAt } from './blocked-at.ts';
import { ourEvidence, setBeside } from './set-beside.ts';

export const mailPortsBlockedHere = checkRule({
  id: 'mail-ports-blocked-here',
  severity: 'problem',
  actor: 'network',
  sparesSettings: true,
  explains: [],
  judge(check) {
    const blocked = blockedAt(check).byNetwork.filter(({ endpoint }) => endpoint.port !== 25);
    const open = setBeside(check).filter(({ here }) => here === 'open');
    const ports = [...new Set(blocked.map(({ endpoint }) => String(endpoint.port)))];
    const openPorts = [...new Set(open.map(({ endpoint }) => String(endpoint.port)))];
    return blocked.map(({ endpoint, here }) => ({
      endpoint: endpoint.id,
      args: { ports, openPorts: openPorts.filter((port) => !ports.includes(port)), how: here },
      evidence: ourEvidence(endpoint),
    }));
  },
});
