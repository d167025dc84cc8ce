import type { CertificateFacts } from '../../model/tls-facts.ts';
import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateWeak } from './certificate-weak.ts';

const good = healthyTls();
const [leaf, issuing] = good.chain as [CertificateFacts, CertificateFacts];

/** A server whose chain is a leaf, an issuing certificate and a root, each changed. */
function chain(
  first: Partial<CertificateFacts>,
  second: Partial<CertificateFacts> = {},
  root: Partial<CertificateFacts> = {},
) {
  const certificate = { ...leaf, ...first };
  const sent = [certificate, { ...issuing, ...second }, { ...issuing, selfIssued: true, ...root }];
  return healthyPop3({ tls: healthyTls({ certificate, chain: sent, chainSent: 3 }) });
}

testRule(certificateWeak, [
  {
    name: 'RSA 1024',
    endpoint: chain({ keyType: 'rsa', keyBits: 1024 }),
    args: { keyType: 'RSA', keyBits: '1024', hashes: [] },
    says: /RSA key of only 1024 bits/,
  },
  { name: 'EC 192', endpoint: chain({ keyBits: 192 }), args: { keyType: 'EC', keyBits: '192', hashes: [] } },
  {
    name: 'SHA-1',
    endpoint: chain({ signature: 'sha1WithRSAEncryption' }),
    args: { hashes: ['SHA-1'] },
  },
  {
    name: 'SHA-1 in the issuing certificate',
    endpoint: chain({}, { signature: 'ecdsa-with-SHA1' }),
    args: { hashes: ['SHA-1'] },
  },
  {
    name: 'MD5',
    endpoint: chain({ signature: 'md5WithRSAEncryption' }),
    args: { hashes: ['MD5'] },
  },
  {
    name: 'SHA-1 on a root means nothing',
    endpoint: chain({}, {}, { signature: 'sha1WithRSAEncryption' }),
    args: null,
  },
  {
    name: 'the signature of a self-signed leaf means nothing',
    endpoint: chain({ selfIssued: true, signature: 'sha1WithRSAEncryption' }),
    args: null,
  },
  {
    name: 'RSA 2048 with SHA-256',
    endpoint: chain({ keyType: 'rsa', keyBits: 2048, signature: 'sha256WithRSAEncryption' }),
    args: null,
  },
  { name: 'SHA-512', endpoint: chain({ signature: 'RSA-SHA512' }), args: null },
  { name: 'Ed25519', endpoint: chain({ keyType: 'ed25519', keyBits: 0, signature: 'Ed25519' }), args: null },
]);
