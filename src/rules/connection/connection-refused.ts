import { placeOf, portAdvice } from '../place.ts';
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
    const place = placeOf(context);
    const { host, port, service } = place;
    const others = formatList(answering);
    return {
      title: `${host} accepts no connections on port ${port}`,
      why: `The server is there, but it turned the connection away at once: no ${service} service is open on this port.${others ? ` It does answer on ${others}.` : ''}`,
      fix: works
        ? `Choose ${works} instead.`
        : `${portAdvice(place)} If both are right, the service on ${host} is probably switched off, and the provider has to start it.`,
    };
  },
});
