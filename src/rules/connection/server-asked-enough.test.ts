import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { serverAskedEnough } from './server-asked-enough.ts';

testRule(serverAskedEnough, [
  {
    name: 'our limit',
    endpoint: failedEndpoint('too-often', 'tcp'),
    args: { leftAlone: false },
    says: /Wait a few minutes/,
  },
  {
    name: 'an operator who wants no tests',
    endpoint: failedEndpoint('left-alone', 'dns'),
    args: { leftAlone: true },
    says: /has asked us not to test it/,
  },
  { name: 'a server that refuses', endpoint: failedEndpoint('connection-refused', 'tcp'), args: null },
]);
