import { isSome, whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { answeringPorts, wayArgs } from './neighbours.ts';

export const connectionRefused = endpointRule({
  id: 'connection-refused',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ wayPort }, server) => (isSome(wayPort) ? 'you' : whoNamed(server, 'provider')),
  },
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-refused') return null;
    const args = { answering: answeringPorts(endpoint, check), ...wayArgs(endpoint, check) };
    return { args, evidence: [endpoint.lastLine] };
  },
});
