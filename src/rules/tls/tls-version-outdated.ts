import { endpointRule } from '../rule.ts';

export const tlsVersionOutdated = endpointRule({
  id: 'tls-version-outdated',
  severity: 'problem',
  actor: 'provider',
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
});
