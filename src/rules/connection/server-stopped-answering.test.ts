import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { serverStoppedAnswering } from './server-stopped-answering.ts';

testRule(serverStoppedAnswering, [
  {
    name: 'silence after the greeting',
    endpoint: failedEndpoint('reply-timeout', 'capabilities'),
    args: { atLogin: false },
    says: /in the middle/,
  },
  {
    name: 'silence at the login',
    endpoint: failedEndpoint('reply-timeout', 'login'),
    args: { atLogin: true },
    says: /not mean that your password is wrong/,
  },
  { name: 'not before the greeting', endpoint: failedEndpoint('reply-timeout', 'greeting'), args: null },
  { name: 'not after the work is done', endpoint: failedEndpoint('reply-timeout', 'quit'), args: null },
]);
