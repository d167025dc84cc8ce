import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const certificateSelfSigned = endpointRule({
  id: 'certificate-self-signed',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    return tls.errors.includes('self-signed') ? { evidence: [tls.evidence] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} issued its certificate to itself`,
      why: 'A certificate proves identity only if an authority that your device trusts has signed it. This one is signed by the server alone (self-signed); anybody could make the same, so mail programs warn or refuse to connect.',
      fix: 'Ask the provider for the right server name: the proper certificate may belong to another name. If the name is right, the provider has to install a certificate of a public authority, which costs nothing. Accept the warning only for a server of your own.',
    };
  },
});
