import type { EndpointFacts } from '../../model/facts.ts';
import type { KeyExchange, KeyExchangeFacts, TlsFacts } from '../../model/tls-facts.ts';
import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsTooWeakForPrograms } from './tls-too-weak-for-programs.ts';

const good: KeyExchange = {
  kind: 'ecdhe',
  suite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  group: 'x25519',
  bits: null,
  signature: 'rsa_sha256',
};
const dhe = (bits: number): KeyExchange => ({
  ...good,
  kind: 'dhe',
  suite: 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
  group: null,
  bits,
});
const rsa: KeyExchange = {
  kind: 'rsa',
  suite: 'TLS_RSA_WITH_AES_128_GCM_SHA256',
  group: null,
  bits: null,
  signature: null,
};

const tls12 = (chosen: KeyExchange, alone: KeyExchangeFacts['alone'] = {}, more: Partial<TlsFacts> = {}) =>
  healthyPop3({ tls: healthyTls({ version: 'TLSv1.2', keyExchange: { chosen, alone }, ...more }) });

const broken = (suite: string, keyExchange: KeyExchange | null, version = 'TLSv1.2' as const) => {
  const evidence = { attempt: 'a2', lines: [1] };
  const wideHello = { outcome: 'hello' as const, version, suite, keyExchange, evidence };
  const facts: Partial<EndpointFacts> = {
    brokenHandshake: { certificateAsked: false, keyExchange: null, wideHello },
  };
  return failedEndpoint('tls-alert', 'tls', facts);
};

const brokenKey = (keyCurve: string) => {
  const endpoint = broken('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', { ...good, signature: 'ecdsa_sha256' });
  const { brokenHandshake } = endpoint.facts;
  if (brokenHandshake?.wideHello) brokenHandshake.wideHello.keyCurve = keyCurve;
  return endpoint;
};
const keysOn = (...curves: string[]) => {
  const [leaf, issuing] = healthyTls().chain;
  const chain = curves.flatMap((keyCurve, index) =>
    leaf && issuing
      ? [
          {
            ...(index === 0 ? leaf : issuing),
            ...(index > 1 && { subject: 'CN=Else' }),
            keyType: 'ec',
            keyCurve,
          },
        ]
      : [],
  );
  return healthyPop3({ tls: healthyTls({ chain }) });
};
const chainRefusing = ['apple-mail', 'android-apps', 'thunderbird', 'go', 'rust', 'java', 'gnutls'];

const nothingElse = { ecdhe: null, rsa: null };
const modernOnly = ['python', 'go', 'rust', 'java'];

testRule(tlsTooWeakForPrograms, [
  {
    name: 'Diffie-Hellman of 1024 bits alone',
    endpoint: tls12(dhe(1024), nothingElse),
    args: {
      flaw: 'exchange',
      method: '1024',
      better: false,
      refusing: [
        'apple-mail',
        'android-apps',
        'thunderbird',
        'openssl-of-distributions',
        'python',
        'go',
        'rust',
      ],
    },
    says: /too weak[\s\S]*1024 bits[\s\S]*dh key too small/,
  },
  {
    name: 'the same, where the other questions had no answer: only what is certain',
    endpoint: tls12(dhe(1024)),
    args: {
      flaw: 'exchange',
      method: '1024',
      better: false,
      refusing: ['openssl-of-distributions', 'python'],
    },
  },
  {
    name: 'small Diffie-Hellman chosen although curves are there',
    endpoint: tls12(dhe(1024), { ecdhe: good, rsa: null }),
    args: {
      flaw: 'exchange',
      method: '1024',
      better: true,
      refusing: ['openssl-of-distributions', 'python'],
    },
    says: /does not choose them/,
  },
  {
    name: 'RSA key exchange alone',
    endpoint: tls12(rsa, { ecdhe: null, dhe: null }),
    args: { flaw: 'secrecy', method: rsa.suite, better: false, refusing: modernOnly },
    says: /forward secrecy/,
  },
  {
    name: 'SHA-1 where SHA-256 was on offer, and nothing without it',
    endpoint: tls12({ ...good, signature: 'rsa_sha1' }, { 'current-signatures': null }),
    args: {
      flaw: 'signature',
      method: 'SHA-1',
      better: false,
      refusing: ['openssl-of-distributions', 'python', 'go', 'rust', 'openssl'],
    },
  },
  {
    name: 'SHA-1 chosen, and SHA-256 where that alone is offered',
    endpoint: tls12({ ...good, signature: 'rsa_sha1' }, { 'current-signatures': good }),
    args: null,
  },
  {
    name: 'SHA-1 chosen, and no answer to more',
    endpoint: tls12({ ...good, signature: 'rsa_sha1' }),
    args: null,
  },
  { name: 'a sound exchange', endpoint: tls12(good), args: null },
  {
    name: 'an exchange that could not be read',
    endpoint: healthyPop3({ tls: healthyTls({ keyExchange: null }) }),
    args: null,
  },
  {
    name: 'Diffie-Hellman of 2048 bits beside curves',
    endpoint: tls12(dhe(2048), { ecdhe: good, rsa: null }),
    args: null,
  },
  {
    name: 'TLS 1.1 is another finding',
    endpoint: tls12(dhe(1024), nothingElse, { version: 'TLSv1.1' }),
    args: null,
  },
  {
    name: 'only RC4, which our own TLS does not have',
    endpoint: broken('TLS_RSA_WITH_RC4_128_SHA', rsa),
    args: { flaw: 'cipher', method: 'TLS_RSA_WITH_RC4_128_SHA', refusing: [], better: false },
    says: /no current program accepts[\s\S]*RC4/,
  },
  {
    name: 'only Triple DES',
    endpoint: broken('TLS_RSA_WITH_3DES_EDE_CBC_SHA', rsa),
    args: { flaw: 'cipher', method: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', refusing: [], better: false },
  },
  {
    name: 'only Diffie-Hellman of 512 bits',
    endpoint: broken('TLS_DHE_RSA_WITH_AES_128_CBC_SHA', dhe(512)),
    args: { flaw: 'exchange', method: '512', refusing: [], better: false },
    says: /512 bits/,
  },
  {
    name: 'a key on a curve that nobody takes in a handshake',
    endpoint: brokenKey('secp256k1'),
    args: { flaw: 'key', method: 'secp256k1', refusing: [], better: false },
    says: /no current program accepts[\s\S]*curve secp256k1[\s\S]*P-256/,
  },
  {
    name: 'a handshake that failed with a key on a common curve',
    endpoint: brokenKey('secp384r1'),
    args: null,
  },
  {
    name: 'a Brainpool key that our own TLS takes',
    endpoint: keysOn('brainpoolP256r1', 'prime256v1'),
    args: {
      flaw: 'key',
      method: 'brainpoolP256r1',
      better: false,
      refusing: ['outlook-windows', ...chainRefusing],
    },
    says: /many mail programs do not know/,
  },
  {
    name: 'a key of an authority on such a curve',
    endpoint: keysOn('prime256v1', 'brainpoolP384r1'),
    args: { flaw: 'key', method: 'brainpoolP384r1', better: false, refusing: chainRefusing },
  },
  {
    name: 'such an authority that has nothing to do with the certificate',
    endpoint: keysOn('prime256v1', 'prime256v1', 'brainpoolP384r1'),
    args: null,
  },
  {
    name: 'a handshake that failed although the methods are current',
    endpoint: broken(good.suite, good),
    args: null,
  },
]);
