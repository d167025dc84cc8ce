import { whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const hostWithoutAddress = endpointRule({
  id: 'host-without-address',
  severity: 'problem',
  actor: { among: ['you', 'domain-owner'], choose: (_args, server) => whoNamed(server, 'domain-owner') },
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'host-without-address') return null;
    return { evidence: [endpoint.lastLine] };
  },
  alsoInProgram: true,
});
