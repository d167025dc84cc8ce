import { isSome, whoNamed } from '../actors.ts';
import { isGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';

export const hostNotFound = endpointRule({
  id: 'host-not-found',
  severity: 'problem',
  actor: {
    among: ['you', 'domain-owner'],
    choose: ({ suggestions }, server) => (isSome(suggestions) ? 'you' : whoNamed(server, 'domain-owner')),
  },
  alsoInProgram: true,
  explains: ['*'],
  needs: ['resolution'],
  judge({ resolution }, endpoint) {
    const kind = resolution.failure?.kind ?? endpoint.failure?.kind;
    if (kind !== 'host-not-found' || isGuess(endpoint)) return null;
    return { args: { suggestions: resolution.suggestions.slice(0, 3) }, evidence: [endpoint.lastLine] };
  },
});
