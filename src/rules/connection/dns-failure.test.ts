import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { dnsFailure } from './dns-failure.ts';

testRule(dnsFailure, [
  {
    name: 'the failure of this name',
    endpoint: failedEndpoint('dns-failure', 'dns'),
    args: {},
    says: /example\.test|995/,
  },
  { name: 'not a look-alike', endpoint: failedEndpoint('host-without-address', 'dns'), args: null },
  {
    name: 'not for a guess',
    endpoint: failedEndpoint('dns-failure', 'dns', {}, { source: 'mx' }),
    args: null,
  },
]);
