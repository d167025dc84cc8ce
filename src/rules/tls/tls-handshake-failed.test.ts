import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsHandshakeFailed } from './tls-handshake-failed.ts';

const alert = (name: string) =>
  failedEndpoint(
    'tls-alert',
    'tls',
    {},
    { failure: { kind: 'tls-alert', step: 'tls', detail: 'test', alert: name } },
  );

testRule(tlsHandshakeFailed, [
  {
    name: 'an alert in words',
    endpoint: alert('handshake_failure'),
    args: { kind: 'tls-alert', alert: 'handshake_failure', works: null },
    says: /no encryption method that both sides know/,
  },
  {
    name: 'a rare alert by its name',
    endpoint: alert('unknown_psk_identity'),
    args: { kind: 'tls-alert', alert: 'unknown_psk_identity', works: null },
    says: /“unknown psk identity”/,
  },
  {
    name: 'closed',
    endpoint: failedEndpoint('tls-closed', 'tls'),
    args: { kind: 'tls-closed', alert: null, works: null },
    says: /hung up/,
  },
  {
    name: 'silent',
    endpoint: failedEndpoint('tls-timeout', 'tls'),
    args: { kind: 'tls-timeout', alert: null, works: null },
    says: /fell silent/,
  },
  {
    name: 'not when the port speaks clear text',
    endpoint: failedEndpoint('tls-closed', 'tls', {
      security: { speaksTls: false, speaksCleartext: 'pop3', evidence: null },
    }),
    args: null,
  },
  { name: 'not when time ran out', endpoint: failedEndpoint('deadline', 'tls'), args: null },
]);
