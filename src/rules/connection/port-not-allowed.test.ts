import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { portNotAllowed } from './port-not-allowed.ts';

testRule(portNotAllowed, [
  {
    name: 'the failure of this name',
    endpoint: failedEndpoint('port-not-allowed', 'tcp'),
    args: {},
    says: /example\.test|995/,
  },
  { name: 'not a look-alike', endpoint: failedEndpoint('address-not-allowed', 'tcp'), args: null },
  {
    name: 'not for a guess',
    endpoint: failedEndpoint('port-not-allowed', 'tcp', {}, { source: 'mx' }),
    args: null,
  },
]);
