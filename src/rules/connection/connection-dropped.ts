import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { encryptedWay } from './neighbours.ts';

export const connectionDropped = endpointRule({
  id: 'connection-dropped',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-dropped') return null;
    const greeted = endpoint.failure?.step !== 'greeting' && endpoint.failure?.step !== 'tcp';
    return { args: { greeted, works: encryptedWay(endpoint, check) }, evidence: [endpoint.lastLine] };
  },
  words({ greeted, works }, context) {
    const place = placeOf(context);
    const { host, port } = place;
    return greeted
      ? {
          title: `${host} hung up in the middle of the conversation`,
          why: `On port ${port} it took the connection and began to talk, then closed it without giving a reason. It may be overloaded, faulty, or be turning our address away.`,
          fix: 'Try again in a few minutes. If it happens again, send this report to the provider, who can see the reason in the records of the server.',
        }
      : {
          title: `${host} hung up on port ${port} without a word`,
          why: 'It took the connection and closed it before saying anything. Servers do this when they block an address, when they are overloaded, or when another service uses this port. It gave no sign which of these it is.',
          fix: works
            ? `Choose ${works} instead.`
            : `${portAdvice(place)} If both are right, wait a quarter of an hour and try again. After that, ask the provider whether the server blocks your address.`,
        };
  },
});
