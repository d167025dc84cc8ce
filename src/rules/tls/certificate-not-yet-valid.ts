import { endpointRule } from '../rule.ts';

export const certificateNotYetValid = endpointRule({
  id: 'certificate-not-yet-valid',
  severity: 'problem',
  actor: 'provider',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    if (tls.certificate === null || !tls.errors.includes('not-yet-valid')) return null;
    return { args: { validFrom: tls.certificate.validFrom }, evidence: [tls.evidence] };
  },
});
