import { endpointRule } from '../rule.ts';

export const tlsWithout13 = endpointRule({
  id: 'tls-without-1-3',
  severity: 'advice',
  actor: 'provider',
  needs: ['tls'],
  judge({ tls }) {
    const missing = tls.versions['TLSv1.3'] === false && tls.version === 'TLSv1.2';
    return missing ? { evidence: [tls.evidence] } : null;
  },
});
