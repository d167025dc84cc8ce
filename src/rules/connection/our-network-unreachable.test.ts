import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { ourNetworkUnreachable } from './our-network-unreachable.ts';

const address = {
  address: '2001:db8::7',
  family: 6 as const,
  reachable: null,
  failure: null,
  evidence: null,
};
const ipv6 = { resolution: { addresses: [address], failure: null, suggestions: [] } };

testRule(ourNetworkUnreachable, [
  {
    name: 'IPv6 only, no IPv6 here',
    endpoint: failedEndpoint('network-unreachable', 'tcp', ipv6),
    args: { onlyIpv6: true },
    says: /IPv6/,
  },
  { name: 'no route', endpoint: failedEndpoint('network-unreachable', 'tcp'), args: { onlyIpv6: false } },
  {
    name: 'a router that answers "unreachable" is not ours',
    endpoint: failedEndpoint('host-unreachable', 'tcp'),
    args: null,
  },
]);
