import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateAuthorityUnknown } from './certificate-authority-unknown.ts';

const wrong = (...errors: ReturnType<typeof healthyTls>['errors']) =>
  healthyPop3({ tls: healthyTls({ errors, verified: false }) });

/** The certificate of a product on the way, alone as most of them send it. */
const made = (issuer: string, ...errors: ReturnType<typeof healthyTls>['errors']) => {
  const tls = healthyTls({ errors, verified: false });
  const leaf = tls.certificate && { ...tls.certificate, issuer };
  return healthyPop3({ tls: { ...tls, certificate: leaf, chain: leaf ? [leaf] : [] } });
};

testRule(certificateAuthorityUnknown, [
  { name: 'authority-unknown', endpoint: wrong('authority-unknown'), args: {}, says: /mail\.example\.test/ },
  { name: 'authority-unknown and expired', endpoint: wrong('expired', 'authority-unknown'), args: {} },
  { name: 'self-signed', endpoint: wrong('self-signed'), args: null },
  { name: 'an incomplete chain', endpoint: wrong('chain-incomplete'), args: null },
  {
    name: 'a virus scanner on the way',
    endpoint: made('CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield', 'authority-unknown'),
    args: { product: 'Avast', kind: 'scanner' },
    says: /^Avast stands in front of mail\.example\.test[\s\S]*a virus scanner/,
  },
  {
    name: 'a firewall that sends nothing but the leaf',
    endpoint: made('CN=FG100E, OU=Certificate Authority, O=Fortinet', 'chain-incomplete'),
    args: { product: 'Fortinet FortiGate', kind: 'firewall' },
    says: /a firewall or mail filter/,
  },
]);
