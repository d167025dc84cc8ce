import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { inspectorArgs, inspectorOf, inspectorWords } from './inspector.ts';

export const certificateSelfSigned = endpointRule({
  id: 'certificate-self-signed',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    if (!tls.errors.includes('self-signed')) return null;
    const inspector = inspectorOf(tls);
    return {
      args: inspectorArgs(inspector),
      evidence: [tls.evidence],
    };
  },
  words({ product, kind }, context) {
    const { host } = placeOf(context);
    const inspected = inspectorWords(product, kind);
    if (inspected !== null) {
      return {
        title: `${product} answers for ${host} with a certificate it issued to itself`,
        why: `No authority that devices trust has signed this certificate, so mail programs warn or refuse to connect. ${inspected.why}`,
        fix: inspected.fix,
      };
    }
    return {
      title: `${host} issued its certificate to itself`,
      why: 'A certificate proves identity only if an authority that your device trusts has signed it. This one is signed by the server alone (self-signed); anybody could make the same, so mail programs warn or refuse to connect.',
      fix: 'Ask the provider for the right server name: the proper certificate may belong to another name. If the name is right, the provider has to install a certificate of a public authority, which costs nothing. Accept the warning only for a server of your own.',
    };
  },
});
