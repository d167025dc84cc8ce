import { endingCause } from '../connection/ending-cause.ts';
import { factsOf } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';

export const cleartextOnTlsPort = endpointRule({
  id: 'cleartext-on-tls-port',
  severity: 'problem',
  actor: 'you',
  explains: ['connection-dropped', 'greeting-timeout', 'login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'cleartext-on-tls-port') return null;
    const evidence = factsOf(endpoint, check)?.security?.evidence ?? endpoint.lastLine;
    const chosen = endpoint.security === 'none' ? 'unencrypted' : endpoint.security;
    return { args: { chosen }, evidence: [evidence] };
  },
});
