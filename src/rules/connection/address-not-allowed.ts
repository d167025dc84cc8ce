import { deniedNetwork } from '../../model/failure.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const addressNotAllowed = endpointRule({
  id: 'address-not-allowed',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'address-not-allowed') return null;
    const denied = endpoint.failure?.code === deniedNetwork;
    return { ...(denied && { args: { denied } }), evidence: [endpoint.lastLine] };
  },
  words(args, context) {
    const { host } = placeOf(context);
    if (args.denied === true)
      return {
        title: `This service does not test ${host}`,
        why: 'It leads to a network that the operator of this service has excluded from tests. That says nothing about your mail account.',
        fix: 'Ask whoever runs that mail server, or the operator of this service, if you think that it should be tested.',
      };
    return {
      title: `${host} cannot be reached from the Internet`,
      why: 'It leads to an address that is reserved for private networks or special uses. Such a server can at best be used from inside its own network, so we did not connect to it.',
      fix: "Use the public mail server name from your provider's instructions. If this is the right name, the person who manages its DNS has to enter the public address.",
    };
  },
});
