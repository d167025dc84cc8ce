import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { answeringPorts, wayArgs } from './neighbours.ts';

export const connectionTimeout = endpointRule({
  id: 'connection-timeout',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-timeout') return null;
    const args = {
      answering: answeringPorts(endpoint, check),
      ...wayArgs(endpoint, check),
      port25: endpoint.port === 25,
    };
    return { args, evidence: [endpoint.lastLine] };
  },
});
