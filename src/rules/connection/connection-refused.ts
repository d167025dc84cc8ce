import { placeOf, usualPorts } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { endingCause } from './ending-cause.ts';
import { answeringPorts, encryptedWay } from './neighbours.ts';

export const connectionRefused = endpointRule({
  id: 'connection-refused',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-refused') return null;
    const args = { answering: answeringPorts(endpoint, check), works: encryptedWay(endpoint, check) };
    return { args, evidence: [endpoint.lastLine] };
  },
  words({ answering, works }, context) {
    const { host, port, service, protocol } = placeOf(context);
    const others = formatList(answering);
    return {
      title: `${host} accepts no connections on port ${port}`,
      why: `The server is there, but it turned the connection away at once: no ${service} service is open on this port.${others ? ` It does answer on ${others}.` : ''}`,
      fix: works
        ? `Choose ${works} instead.`
        : `Compare the port with your provider's instructions. For ${service} it is usually ${usualPorts(protocol)}. If the port is right, the service on ${host} is switched off, and the provider has to start it.`,
    };
  },
});
