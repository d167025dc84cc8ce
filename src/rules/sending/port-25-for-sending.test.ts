import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { port25ForSending } from './port-25-for-sending.ts';

testRule(port25ForSending, [
  {
    name: 'port 25 was typed',
    endpoint: healthySmtp({}, { port: 25, security: 'starttls' }),
    args: {},
    says: /465/,
  },
  {
    name: 'near miss: a mail exchanger',
    endpoint: healthySmtp({}, { port: 25, security: 'starttls', source: 'mx' }),
    args: null,
  },
]);
