import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';

const wrong = (...errors: ReturnType<typeof healthyTls>['errors']) =>
  healthyPop3({ tls: healthyTls({ errors, verified: false }) });

testRule(certificateSelfSigned, [
  { name: 'self-signed', endpoint: wrong('self-signed'), args: {}, says: /mail\.example\.test/ },
  { name: 'self-signed and expired', endpoint: wrong('expired', 'self-signed'), args: {} },
  { name: 'authority-unknown', endpoint: wrong('authority-unknown'), args: null },
  { name: 'an incomplete chain', endpoint: wrong('chain-incomplete'), args: null },
]);
