import { endpointRule } from '../rule.ts';

export const tlsLegacyVersionsEnabled = endpointRule({
  id: 'tls-legacy-versions-enabled',
  severity: 'warning',
  actor: 'provider',
  needs: ['tls'],
  judge({ tls: { versions, evidence } }) {
    if (versions['TLSv1.2'] !== true && versions['TLSv1.3'] !== true) return null;
    const old = [...(versions.TLSv1 ? ['TLS 1.0'] : []), ...(versions['TLSv1.1'] ? ['TLS 1.1'] : [])];
    return old.length > 0 ? { args: { versions: old }, evidence: [evidence] } : null;
  },
});
