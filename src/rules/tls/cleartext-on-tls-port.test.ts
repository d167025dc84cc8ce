import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { cleartextOnTlsPort } from './cleartext-on-tls-port.ts';

const asked = (speaksTls: boolean) => ({
  security: { speaksTls, speaksCleartext: null, evidence: { attempt: 'a2', lines: [1] } },
});

testRule(cleartextOnTlsPort, [
  {
    name: 'silence, but TLS is answered',
    endpoint: failedEndpoint('reply-timeout', 'greeting', asked(true), { security: 'starttls' }),
    args: { chosen: 'starttls' },
    says: /^Choose SSL\/TLS for port 995/,
  },
  {
    name: 'closed, but TLS is answered',
    endpoint: failedEndpoint('connection-closed', 'greeting', asked(true), { security: 'none' }),
    args: { chosen: 'unencrypted' },
  },
  {
    name: 'TLS is not answered either',
    endpoint: failedEndpoint('reply-timeout', 'greeting', asked(false), { security: 'starttls' }),
    args: null,
  },
  {
    name: 'not when TLS was chosen',
    endpoint: failedEndpoint('reply-timeout', 'greeting', asked(true)),
    args: null,
  },
]);
