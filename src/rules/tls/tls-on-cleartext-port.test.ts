import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsOnCleartextPort } from './tls-on-cleartext-port.ts';

const evidence = { attempt: 'a2', lines: [1] };
const greets = (speaksCleartext: 'pop3' | 'smtp' | false) => ({
  security: { speaksTls: null, speaksCleartext, evidence },
});

testRule(tlsOnCleartextPort, [
  {
    name: 'the port greets in clear text',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', greets('pop3'), { port: 110 }),
    args: {},
    says: /^Choose STARTTLS for port 110/,
  },
  {
    name: 'the same as a closed handshake',
    endpoint: failedEndpoint('tls-closed', 'tls', greets('pop3')),
    args: {},
    says: /Keep port 995 and choose STARTTLS\.$/,
  },
  {
    name: 'not where nothing greets',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', greets(false)),
    args: null,
  },
  {
    name: 'not for another service',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', greets('smtp')),
    args: null,
  },
  { name: 'not for an alert', endpoint: failedEndpoint('tls-alert', 'tls'), args: null },
  {
    name: 'not after STARTTLS',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', {}, { security: 'starttls' }),
    args: null,
  },
]);
