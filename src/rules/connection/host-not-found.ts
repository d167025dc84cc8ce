import { isGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';

export const hostNotFound = endpointRule({
  id: 'host-not-found',
  severity: 'problem',
  explains: ['*'],
  needs: ['resolution'],
  judge({ resolution }, endpoint) {
    const kind = resolution.failure?.kind ?? endpoint.failure?.kind;
    if (kind !== 'host-not-found' || isGuess(endpoint)) return null;
    return { args: { suggestions: resolution.suggestions.slice(0, 3) }, evidence: [endpoint.lastLine] };
  },
  words({ suggestions }, context) {
    const { host, direction } = placeOf(context);
    const names = formatList(suggestions, 'or');
    return {
      title: `The server name ${host} does not exist`,
      why: 'We looked the name up in the worldwide directory of names (DNS), and it is not there. Most often a letter is wrong, or the name was guessed.',
      fix: names
        ? `Enter ${names} as the ${direction} mail server instead of ${host}.`
        : `Check the spelling of ${host}, or copy the name of the ${direction} mail server from your provider's instructions.`,
    };
  },
});
