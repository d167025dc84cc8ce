import { checkRule } from '../rule.ts';
import { ourEvidence, setBeside } from './set-beside.ts';

/** Closed to both of us: then it is not the customer's network. Why it is closed, the finding of our own look says. */
export const serverUnreachableForBoth = checkRule({
  id: 'server-unreachable-for-both',
  severity: 'advice',
  actor: 'provider',
  explains: [],
  judge: (check) =>
    setBeside(check)
      .filter(({ here, ours }) => here !== null && here !== 'open' && ours !== null && ours !== 'open')
      .map(({ endpoint }) => ({ endpoint: endpoint.id, evidence: ourEvidence(endpoint) })),
});
