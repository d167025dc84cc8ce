import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { encryptedWay } from './neighbours.ts';

export const greetingTimeout = endpointRule({
  id: 'greeting-timeout',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'greeting-timeout') return null;
    return { args: { works: encryptedWay(endpoint, check) }, evidence: [endpoint.lastLine] };
  },
  words({ works }, context) {
    const place = placeOf(context);
    const { host, port } = place;
    return {
      title: `${host} takes the connection on port ${port} but says nothing`,
      why: 'A mail server speaks first. This one stayed silent until we gave up. It is stuck or overloaded, or the port belongs to a service of another kind.',
      fix: works
        ? `Choose ${works} instead.`
        : `${portAdvice(place)} If both are right, try again later; the provider has to look at the server if it stays silent.`,
    };
  },
});
