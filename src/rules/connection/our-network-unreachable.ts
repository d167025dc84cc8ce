import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

/** A limit of the machine that tests: it says nothing about the server, so it is never a problem. */
export const ourNetworkUnreachable = endpointRule({
  id: 'our-network-unreachable',
  severity: 'advice',
  actor: 'nobody',
  needs: ['resolution'],
  judge({ resolution }, endpoint, check) {
    if (endingCause(endpoint, check) !== 'our-network-unreachable') return null;
    const { addresses } = resolution;
    const onlyIpv6 = addresses.length > 0 && addresses.every(({ family }) => family === 6);
    return { args: { onlyIpv6 }, evidence: [endpoint.lastLine] };
  },
});
