import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { encryptedWay, factsOf } from './neighbours.ts';

export const connectionDropped = endpointRule({
  id: 'connection-dropped',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-dropped') return null;
    const { step = null, kind = null } = endpoint.failure ?? {};
    const facts = factsOf(endpoint, check);
    const greeted = facts?.greeting != null || !['greeting', 'tcp', 'tls'].includes(step ?? '');
    const args = {
      greeted,
      works: encryptedWay(endpoint, check),
      again: greeted ? null : (facts?.security?.secondTry ?? null),
      cut: kind === 'connection-reset',
    };
    return { args, evidence: [endpoint.lastLine, greeted ? null : facts?.security?.evidence] };
  },
  words({ greeted, works, again, cut }, context) {
    const place = placeOf(context);
    const { host, port } = place;
    return greeted
      ? {
          title: `${host} hung up in the middle of the conversation`,
          why: `On port ${port} it took the connection and began to talk, then ${cut ? 'cut it off' : 'closed it'} without giving a reason. It may be overloaded, faulty, or be turning our address away.`,
          fix: 'Try again in a few minutes. If it happens again, send this report to the provider, who can see the reason in the records of the server.',
        }
      : {
          title: `${host} hung up on port ${port} without a word`,
          why: `It took the connection and ${cut ? 'cut it off' : 'closed it'} before saying anything${candidates(again, works, port)}`,
          fix: works
            ? `Choose ${works} instead.`
            : again === 'closed' || again === 'greeted'
              ? `Close other mail programs and devices that use this server, wait a quarter of an hour and try again. If nothing changes, ask the provider whether the server limits or blocks your address. ${portAdvice(place)}`
              : `${portAdvice(place)} If both are right, wait a quarter of an hour and try again. After that, ask the provider whether the server blocks your address.`,
        };
  },
});

/** What a second connection and another port tell about the cause, the likelier first; it cannot be told for certain. */
function candidates(again: unknown, works: unknown, port: string): string {
  if (again === 'greeted') {
    return '. A second connection a moment later was greeted, so it works only some of the time: it is overloaded, or it allows few connections from one address at once, and several mail programs together make more.';
  }
  if (again === 'unreachable') {
    return ', and then took no connection at all. It may have started to block our address, or have gone down at this moment.';
  }
  const twice = again === 'closed' ? ', and the same again on a second connection' : '';
  if (works) {
    return `${twice}. It does talk to us on another port, so it does not block us altogether. Most likely the service on port ${port} is switched off or out of order, or it has too many connections from one address there. It gave no sign which of these it is.`;
  }
  return again === 'closed'
    ? `${twice}, so nothing that a program says plays a part. Most likely, in this order: there are too many connections from one address (it takes only so many at a time), it blocks our address, or the service behind the port is switched off. It gave no sign which of these it is.`
    : '. Servers do this when they have too many connections from one address, when they block an address, when they are overloaded, or when another service uses this port. It gave no sign which of these it is.';
}
