import { isSome, whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { wayArgs } from './neighbours.ts';

export const greetingTimeout = endpointRule({
  id: 'greeting-timeout',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ wayPort }, server) => (isSome(wayPort) ? 'you' : whoNamed(server, 'provider')),
  },
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'greeting-timeout') return null;
    return { args: { ...wayArgs(endpoint, check) }, evidence: [endpoint.lastLine] };
  },
});
