import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { hostWithoutAddress } from './host-without-address.ts';

testRule(hostWithoutAddress, [
  {
    name: 'the failure of this name',
    endpoint: failedEndpoint('host-without-address', 'dns'),
    args: {},
    says: /example\.test|995/,
  },
  { name: 'not a look-alike', endpoint: failedEndpoint('host-not-found', 'dns'), args: null },
  {
    name: 'not for a guess',
    endpoint: failedEndpoint('host-without-address', 'dns', {}, { source: 'mx' }),
    args: null,
  },
]);
