import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { connectionDropped } from './connection-dropped.ts';

const clear = { security: 'none' as const, port: 110 };
const tlsHere = {
  security: { speaksTls: true, speaksCleartext: null, evidence: { attempt: 'a2', lines: [1] } },
};

const again = (secondTry: 'greeted' | 'closed' | 'silent' | 'unreachable') => ({
  security: { speaksTls: null, speaksCleartext: null, secondTry, evidence: { attempt: 'a2', lines: [1] } },
});

testRule(connectionDropped, [
  {
    name: 'closed before a greeting',
    endpoint: failedEndpoint('connection-closed', 'greeting', {}, clear),
    args: { greeted: false, again: null, cut: false },
    says: /without a word[\s\S]*too many connections from one address/,
  },
  {
    name: 'reset before a greeting',
    endpoint: failedEndpoint('connection-reset', 'greeting', {}, clear),
    args: { greeted: false, again: null, cut: true },
    says: /cut it off before/,
  },
  {
    name: 'closed after the greeting',
    endpoint: failedEndpoint('connection-closed', 'capabilities', {}, clear),
    args: { greeted: true, again: null, cut: false },
    says: /in the middle/,
  },
  {
    name: 'closed again: the candidates in order',
    endpoint: failedEndpoint('connection-closed', 'greeting', again('closed'), clear),
    args: { greeted: false, again: 'closed', cut: false },
    says: /on a second connection[\s\S]*too many connections from one address[\s\S]*blocks our address[\s\S]*switched off/,
  },
  {
    name: 'greeted a moment later',
    endpoint: failedEndpoint('connection-closed', 'greeting', again('greeted'), clear),
    args: { greeted: false, again: 'greeted', cut: false },
    says: /works only some of the time/,
  },
  {
    name: 'no longer reachable a moment later',
    endpoint: failedEndpoint('connection-reset', 'greeting', again('unreachable'), clear),
    args: { greeted: false, again: 'unreachable', cut: true },
    says: /took no connection at all/,
  },
  {
    name: 'closed in the handshake and again before it, while the other port works',
    endpoint: failedEndpoint(
      'tls-closed',
      'tls',
      {
        ...again('closed'),
        neighbour: {
          port: 587,
          security: 'starttls',
          outcome: 'encrypted',
          evidence: { attempt: 'a3', lines: [1] },
        },
      },
      { protocol: 'smtp', port: 465 },
    ),
    args: { greeted: false, wayPort: '587', waySecurity: 'starttls', again: 'closed', cut: false },
    says: /another port[\s\S]*switched off[\s\S]*Choose port 587 with STARTTLS/,
  },
  {
    name: 'closed in the handshake, but it waits when nothing is said: its TLS',
    endpoint: failedEndpoint('tls-closed', 'tls', again('silent')),
    args: null,
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
