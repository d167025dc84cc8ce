import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { addressNotAllowed } from './address-not-allowed.ts';

testRule(addressNotAllowed, [
  {
    name: 'the failure of this name',
    endpoint: failedEndpoint('address-not-allowed', 'dns'),
    args: {},
    says: /example\.test|995/,
  },
  {
    name: 'a public network that the operator excluded',
    endpoint: failedEndpoint(
      'address-not-allowed',
      'dns',
      {},
      {
        failure: { kind: 'address-not-allowed', step: 'dns', detail: '', code: 'DENIED_NETWORK' },
      },
    ),
    args: { denied: true },
    says: /does not test/,
  },
  { name: 'not a look-alike', endpoint: failedEndpoint('port-not-allowed', 'dns'), args: null },
  {
    name: 'not for a guess',
    endpoint: failedEndpoint('address-not-allowed', 'dns', {}, { source: 'mx' }),
    args: null,
  },
]);
