import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const hostWithoutAddress = endpointRule({
  id: 'host-without-address',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'host-without-address') return null;
    return { evidence: [endpoint.lastLine] };
  },
  words(_args, context) {
    const { host, direction } = placeOf(context);
    return {
      title: `The name ${host} points to no server`,
      why: 'The name exists, but no network address is entered for it, so no program can find a server under it.',
      fix: `Use the ${direction} mail server name from your provider's instructions. If ${host} is the right name, whoever manages the DNS of this domain has to add an address for it.`,
    };
  },
});
