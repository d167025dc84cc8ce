import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const dnsFailure = endpointRule({
  id: 'dns-failure',
  severity: 'problem',
  actor: 'domain-owner',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    // Where no name at all is answered, the fault is ours.
    if (check.resolverAnswers === false) return null;
    return endingCause(endpoint, check) === 'dns-failure' ? { evidence: [endpoint.lastLine] } : null;
  },
});
