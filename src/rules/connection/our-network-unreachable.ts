import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

/** A limit of the machine that tests: it says nothing about the server, so it is never a problem. */
export const ourNetworkUnreachable = endpointRule({
  id: 'our-network-unreachable',
  severity: 'advice',
  needs: ['resolution'],
  judge({ resolution }, endpoint, check) {
    if (endingCause(endpoint, check) !== 'our-network-unreachable') return null;
    const { addresses } = resolution;
    const onlyIpv6 = addresses.length > 0 && addresses.every(({ family }) => family === 6);
    return { args: { onlyIpv6 }, evidence: [endpoint.lastLine] };
  },
  words({ onlyIpv6 }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `We could not test ${host} on port ${port} from here`,
      why: onlyIpv6
        ? 'This server can be reached over IPv6 only, the newer kind of network address, and this test has no IPv6 connection. That says nothing about whether the server works.'
        : 'This test has no network route to the server. That says nothing about whether the server works.',
      fix: onlyIpv6
        ? 'Try the settings in your mail program. Many networks still have no IPv6; a provider reaches those only with an IPv4 address for this name.'
        : 'Try again later, or try the settings in your mail program.',
    };
  },
});
