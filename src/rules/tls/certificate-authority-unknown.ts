import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { inspectorArgs, inspectorOf, inspectorWords } from './inspector.ts';

export const certificateAuthorityUnknown = endpointRule({
  id: 'certificate-authority-unknown',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    const { errors, evidence } = tls;
    const inspector = inspectorOf(tls);
    // A product on the way need not send what it signs with: then nothing is missing in the chain.
    const isUnknown =
      inspector !== null
        ? errors.includes('authority-unknown') || errors.includes('chain-incomplete')
        : errors.includes('authority-unknown') && !errors.includes('chain-incomplete');
    if (!isUnknown || errors.includes('self-signed')) return null;
    return { args: inspectorArgs(inspector), evidence: [evidence] };
  },
  words({ product, kind }, context) {
    const { host } = placeOf(context);
    const inspected = inspectorWords(product, kind);
    if (inspected !== null) {
      return {
        title: `${product} stands in front of ${host} with a certificate that nobody knows`,
        why: `Devices do not trust this certificate, so mail programs warn or refuse to connect. ${inspected.why}`,
        fix: inspected.fix,
      };
    }
    return {
      title: `The certificate of ${host} comes from an authority nobody knows`,
      why: 'It is signed, but by a private authority that devices do not trust. Mail programs warn or refuse to connect. A virus scanner that reads mail on the way can have the same effect.',
      fix: 'In a company, ask the administrator: the certificate of the private authority must be installed on your device. Otherwise the provider has to use a certificate of a public authority.',
    };
  },
});
