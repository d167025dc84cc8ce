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

const second = (outcome: 'hello' | 'closed') => {
  const keyExchange = {
    kind: 'ecdhe' as const,
    suite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    group: 'x25519',
    bits: null,
    signature: 'rsa_sha256',
  };
  const seen =
    outcome === 'hello'
      ? { version: 'TLSv1.2' as const, suite: keyExchange.suite, keyExchange }
      : { version: null, suite: null, keyExchange: null };
  const wideHello = { outcome, ...seen, evidence: { attempt: 'a2', lines: [1] } };
  return { brokenHandshake: { certificateAsked: null, keyExchange: null, wideHello } };
};

testRule(tlsHandshakeFailed, [
  {
    name: 'an alert in words',
    endpoint: alert('handshake_failure'),
    args: {
      kind: 'tls-alert',
      alert: 'handshake_failure',
      alertText: 'handshake failure',
      wide: null,
      again: null,
    },
    says: /no encryption method that both sides know/,
  },
  {
    name: 'a rare alert by its name',
    endpoint: alert('unknown_psk_identity'),
    args: {
      kind: 'tls-alert',
      alert: 'unknown_psk_identity',
      alertText: 'unknown psk identity',
      wide: null,
      again: null,
    },
    says: /“unknown psk identity”/,
  },
  {
    name: 'closed',
    endpoint: failedEndpoint('tls-closed', 'tls'),
    args: { kind: 'tls-closed', alert: null, alertText: null, wide: null, again: null },
    says: /hung up/,
  },
  {
    name: 'silent',
    endpoint: failedEndpoint('tls-timeout', 'tls'),
    args: { kind: 'tls-timeout', alert: null, alertText: null, wide: null, again: null },
    says: /fell silent/,
  },
  {
    name: 'closed, and a simpler hello is answered',
    endpoint: failedEndpoint('tls-closed', 'tls', second('hello')),
    args: { kind: 'tls-closed', alert: null, alertText: null, wide: 'hello', again: null },
    says: /did answer a simpler first message/,
  },
  {
    name: 'closed on any hello, and patient where nothing is said',
    endpoint: failedEndpoint('tls-closed', 'tls', {
      ...second('closed'),
      security: { speaksTls: null, speaksCleartext: false, secondTry: 'silent', evidence: null },
    }),
    args: { kind: 'tls-closed', alert: null, alertText: null, wide: 'closed', again: 'silent' },
    says: /cannot cope with/,
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
