import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { greetingTimeout } from './greeting-timeout.ts';

const clear = { security: 'none' as const, port: 110 };
const tlsHere = {
  security: { speaksTls: true, speaksCleartext: null, evidence: { attempt: 'a2', lines: [1] } },
};
const silent = failedEndpoint('reply-timeout', 'greeting', {}, clear);

testRule(greetingTimeout, [
  { name: 'silence', endpoint: silent, args: {}, says: /says nothing/ },
  {
    name: 'silence beside a port that works',
    check: { endpoints: [silent, healthyPop3({}, { id: 'e5' })] },
    args: { wayPort: '995', waySecurity: 'tls' },
    says: /Choose port 995/,
  },
  {
    name: 'not on a TLS port',
    endpoint: failedEndpoint('reply-timeout', 'greeting', tlsHere, clear),
    args: null,
  },
  {
    name: 'not later in the dialogue',
    endpoint: failedEndpoint('reply-timeout', 'capabilities', {}, clear),
    args: null,
  },
]);
