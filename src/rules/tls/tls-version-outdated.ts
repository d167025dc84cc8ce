import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const tlsVersionOutdated = endpointRule({
  id: 'tls-version-outdated',
  severity: 'problem',
  explains: ['tls-weak-cipher', 'login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    const current = tls.versions['TLSv1.2'] === true || tls.versions['TLSv1.3'] === true;
    if (current || tls.version === 'TLSv1.2' || tls.version === 'TLSv1.3') return null;
    return {
      args: { version: tls.version.replace('TLSv', 'TLS ').replace(/ 1$/, ' 1.0') },
      evidence: [tls.evidence],
    };
  },
  words({ version }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `The encryption of ${host} is too old: ${version}`,
      why: `Current mail programs and phones demand at least TLS 1.2 and refuse to connect on port ${port}. Older programs may still work, which makes it look as if only the new device were broken.`,
      fix: 'There is nothing to change in your mail program. The provider has to update the server so that it offers TLS 1.2 and TLS 1.3.',
    };
  },
});
