import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { factsOf, wayArgs } from './neighbours.ts';
import { foreignService } from './security-cause.ts';

export const wrongService = endpointRule({
  id: 'wrong-service',
  severity: 'problem',
  actor: 'you',
  explains: ['login-not-tested', 'tls-handshake-failed'],
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (facts === null || endingCause(endpoint, check) !== 'wrong-service') return null;
    return {
      args: { seen: foreignService(endpoint.protocol, facts), ...wayArgs(endpoint, check) },
      evidence: [facts.service?.evidence ?? facts.security?.evidence ?? endpoint.lastLine],
    };
  },
});
