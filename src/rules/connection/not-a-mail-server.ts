import { whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { factsOf } from './neighbours.ts';

export const notAMailServer = endpointRule({
  id: 'not-a-mail-server',
  severity: 'problem',
  actor: { among: ['you', 'provider'], choose: (_args, server) => whoNamed(server, 'provider') },
  explains: ['login-not-tested', 'tls-handshake-failed'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'not-a-mail-server') return null;
    const facts = factsOf(endpoint, check);
    return {
      args: { seen: facts?.service?.seen ?? 'unknown' },
      evidence: [facts?.service?.evidence ?? facts?.security?.evidence ?? endpoint.lastLine],
    };
  },
});
