import { isSome, whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { factsOf, wayArgs } from './neighbours.ts';

export const connectionDropped = endpointRule({
  id: 'connection-dropped',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ greeted, wayPort, again }, server) => {
      if (greeted === true) return 'provider';
      if (isSome(wayPort) || again === 'closed' || again === 'greeted') return 'you';
      return whoNamed(server, 'provider');
    },
  },
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-dropped') return null;
    const { step = null, kind = null } = endpoint.failure ?? {};
    const facts = factsOf(endpoint, check);
    const greeted = facts?.greeting != null || !['greeting', 'tcp', 'tls'].includes(step ?? '');
    const args = {
      greeted,
      ...wayArgs(endpoint, check),
      again: greeted ? null : (facts?.security?.secondTry ?? null),
      cut: kind === 'connection-reset',
    };
    return { args, evidence: [endpoint.lastLine, greeted ? null : facts?.security?.evidence] };
  },
});
