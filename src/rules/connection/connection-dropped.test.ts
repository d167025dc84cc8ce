import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { connectionDropped } from './connection-dropped.ts';

const clear = { security: 'none' as const, port: 110 };
const tlsHere = {
  security: { speaksTls: true, speaksCleartext: null, evidence: { attempt: 'a2', lines: [1] } },
};

testRule(connectionDropped, [
  {
    name: 'closed before a greeting',
    endpoint: failedEndpoint('connection-closed', 'greeting', {}, clear),
    args: { greeted: false, works: null },
    says: /without a word/,
  },
  {
    name: 'reset before a greeting',
    endpoint: failedEndpoint('connection-reset', 'greeting', {}, clear),
    args: { greeted: false, works: null },
  },
  {
    name: 'closed after the greeting',
    endpoint: failedEndpoint('connection-closed', 'capabilities', {}, clear),
    args: { greeted: true, works: null },
    says: /in the middle/,
  },
  {
    name: 'not on a TLS port',
    endpoint: failedEndpoint('connection-closed', 'greeting', tlsHere, clear),
    args: null,
  },
  {
    name: 'not when it goes silent',
    endpoint: failedEndpoint('reply-timeout', 'greeting', {}, clear),
    args: null,
  },
  { name: 'not in the handshake', endpoint: failedEndpoint('tls-closed', 'tls'), args: null },
]);
