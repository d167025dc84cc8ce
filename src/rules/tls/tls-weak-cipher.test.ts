import type { WeakCipher } from '../../model/tls-facts.ts';
import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsWeakCipher } from './tls-weak-cipher.ts';

const accepts = (...weakCiphers: WeakCipher[]) => healthyPop3({ tls: healthyTls({ weakCiphers }) });
const plainRsa: WeakCipher = {
  class: 'no-forward-secrecy',
  suite: 'TLS_RSA_WITH_AES_128_GCM_SHA256',
  version: 'TLSv1.2',
};
const rc4: WeakCipher = { class: 'rc4', suite: 'TLS_RSA_WITH_RC4_128_SHA', version: 'TLSv1' };

testRule(tlsWeakCipher, [
  {
    name: 'no forward secrecy',
    endpoint: accepts(plainRsa),
    args: { classes: ['no-forward-secrecy'], onlySecrecy: true, suites: [plainRsa.suite] },
    says: /lack forward secrecy/,
  },
  {
    name: 'the worst first',
    endpoint: accepts(plainRsa, rc4, rc4),
    args: { classes: ['rc4', 'no-forward-secrecy'], onlySecrecy: false, suites: [plainRsa.suite, rc4.suite] },
    says: /RC4 and no forward secrecy/,
  },
  { name: 'none accepted', endpoint: accepts(), args: null },
]);
