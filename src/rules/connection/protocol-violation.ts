import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { factsOf } from './neighbours.ts';

export const protocolViolation = endpointRule({
  id: 'protocol-violation',
  severity: 'problem',
  actor: 'provider',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'protocol-violation') return null;
    const violation = factsOf(endpoint, check)?.violation ?? null;
    const endless = endpoint.failure?.kind === 'reply-too-long';
    return { args: { endless }, evidence: [violation?.evidence ?? endpoint.lastLine] };
  },
});
