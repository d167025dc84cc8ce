import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const certificateAuthorityUnknown = endpointRule({
  id: 'certificate-authority-unknown',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls: { errors, evidence } }) {
    const otherCause = errors.includes('self-signed') || errors.includes('chain-incomplete');
    return errors.includes('authority-unknown') && !otherCause ? { evidence: [evidence] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `The certificate of ${host} comes from an authority nobody knows`,
      why: 'It is signed, but by a private authority that devices do not trust. Mail programs warn or refuse to connect. A virus scanner that reads mail on the way can have the same effect.',
      fix: 'In a company, ask the administrator: the certificate of the private authority must be installed on your device. Otherwise the provider has to use a certificate of a public authority.',
    };
  },
});
