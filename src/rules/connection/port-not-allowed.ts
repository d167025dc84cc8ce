import { placeOf, usualPorts } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const portNotAllowed = endpointRule({
  id: 'port-not-allowed',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    return endingCause(endpoint, check) === 'port-not-allowed' ? { evidence: [endpoint.lastLine] } : null;
  },
  words(_args, context) {
    const { port, service, protocol } = placeOf(context);
    return {
      title: `Port ${port} is not used for mail`,
      why: 'A port is the numbered door of a server. This test connects only to the doors that mail servers use, and this is not one of them.',
      fix: `For ${service}, choose port ${usualPorts(protocol)}.`,
    };
  },
});
