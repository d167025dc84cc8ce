import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateAuthorityUnknown } from './certificate-authority-unknown.ts';

const wrong = (...errors: ReturnType<typeof healthyTls>['errors']) =>
  healthyPop3({ tls: healthyTls({ errors, verified: false }) });

testRule(certificateAuthorityUnknown, [
  { name: 'authority-unknown', endpoint: wrong('authority-unknown'), args: {}, says: /mail\.example\.test/ },
  { name: 'authority-unknown and expired', endpoint: wrong('expired', 'authority-unknown'), args: {} },
  { name: 'self-signed', endpoint: wrong('self-signed'), args: null },
  { name: 'an incomplete chain', endpoint: wrong('chain-incomplete'), args: null },
]);
