import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const portNotAllowed = endpointRule({
  id: 'port-not-allowed',
  severity: 'problem',
  actor: 'you',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    return endingCause(endpoint, check) === 'port-not-allowed' ? { evidence: [endpoint.lastLine] } : null;
  },
});
