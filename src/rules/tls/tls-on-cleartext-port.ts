import { endingCause } from '../connection/ending-cause.ts';
import { factsOf, wayArgs } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';

export const tlsOnCleartextPort = endpointRule({
  id: 'tls-on-cleartext-port',
  severity: 'problem',
  actor: 'you',
  explains: ['tls-handshake-failed', 'login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'tls-on-cleartext-port') return null;
    const evidence = factsOf(endpoint, check)?.security?.evidence ?? endpoint.lastLine;
    return { args: { ...wayArgs(endpoint, check) }, evidence: [evidence] };
  },
});
