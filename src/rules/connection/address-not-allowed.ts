import { deniedNetwork } from '../../model/failure.ts';
import { whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const addressNotAllowed = endpointRule({
  id: 'address-not-allowed',
  severity: 'problem',
  actor: {
    among: ['you', 'domain-owner', 'nobody'],
    choose: ({ denied }, server) => (denied === true ? 'nobody' : whoNamed(server, 'domain-owner')),
  },
  alsoInProgram: true,
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'address-not-allowed') return null;
    const denied = endpoint.failure?.code === deniedNetwork;
    return { ...(denied && { args: { denied } }), evidence: [endpoint.lastLine] };
  },
});
