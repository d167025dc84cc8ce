import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';

const wrong = (...errors: ReturnType<typeof healthyTls>['errors']) =>
  healthyPop3({ tls: healthyTls({ errors, verified: false }) });

/** The certificate of a product on the way, alone as most of them send it. */
const made = (issuer: string, ...errors: ReturnType<typeof healthyTls>['errors']) => {
  const tls = healthyTls({ errors, verified: false });
  const leaf = tls.certificate && { ...tls.certificate, issuer };
  return healthyPop3({ tls: { ...tls, certificate: leaf, chain: leaf ? [leaf] : [] } });
};

testRule(certificateSelfSigned, [
  { name: 'self-signed', endpoint: wrong('self-signed'), args: {}, says: /mail\.example\.test/ },
  { name: 'self-signed and expired', endpoint: wrong('expired', 'self-signed'), args: {} },
  { name: 'authority-unknown', endpoint: wrong('authority-unknown'), args: null },
  { name: 'an incomplete chain', endpoint: wrong('chain-incomplete'), args: null },
  {
    name: 'a firewall’s own',
    endpoint: made('CN=www.untangle.com, O=Untangle', 'self-signed'),
    args: { product: 'Untangle', kind: 'firewall' },
    says: /^Untangle answers for/,
  },
]);
