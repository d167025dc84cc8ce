import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const addressNotAllowed = endpointRule({
  id: 'address-not-allowed',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    return endingCause(endpoint, check) === 'address-not-allowed' ? { evidence: [endpoint.lastLine] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} cannot be reached from the Internet`,
      why: 'It leads to an address that is reserved for private networks or special uses. Such a server can at best be used from inside its own network, so we did not connect to it.',
      fix: "Use the public mail server name from your provider's instructions. If this is the right name, the person who manages its DNS has to enter the public address.",
    };
  },
});
