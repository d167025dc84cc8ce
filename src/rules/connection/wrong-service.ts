import { isOutgoing } from '../../model/protocols.ts';
import { protocols } from '../../model/server-settings.ts';
import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { protocolName } from '../wording.ts';
import { endingCause } from './ending-cause.ts';
import { encryptedWay, factsOf } from './neighbours.ts';
import { foreignService } from './security-cause.ts';

export const wrongService = endpointRule({
  id: 'wrong-service',
  severity: 'problem',
  explains: ['login-not-tested', 'tls-handshake-failed'],
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (facts === null || endingCause(endpoint, check) !== 'wrong-service') return null;
    return {
      args: { seen: foreignService(endpoint.protocol, facts), works: encryptedWay(endpoint, check) },
      evidence: [facts.service?.evidence ?? facts.security?.evidence ?? endpoint.lastLine],
    };
  },
  words({ seen, works }, context) {
    const place = placeOf(context);
    const { host, port, service, protocol } = place;
    const other = protocols.find((one) => one === seen);
    const otherName = other ? protocolName(other) : 'another service';
    const sends = other !== undefined && isOutgoing(other);
    const swapped = sends !== isOutgoing(protocol);
    return {
      title: `Port ${port} of ${host} is ${otherName}, not ${service}`,
      why: swapped
        ? `A server for ${sends ? 'sending' : 'receiving'} mail answered. It looks as if the incoming and the outgoing server, or their ports, were mixed up.`
        : `${otherName} and ${service} both fetch mail, but they are different languages, each with ports of its own.`,
      fix: works
        ? `For ${service}, choose ${works}.`
        : `${portAdvice(place)}${swapped ? '' : ` Or set up the account as ${otherName}.`}`,
    };
  },
});
