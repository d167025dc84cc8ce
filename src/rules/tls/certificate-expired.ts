import { endpointRule } from '../rule.ts';

export const certificateExpired = endpointRule({
  id: 'certificate-expired',
  severity: 'problem',
  actor: 'provider',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }, _endpoint, { now }) {
    if (tls.certificate === null || !tls.errors.includes('expired')) return null;
    const expiredAt = tls.certificate.validTo;
    const days = Math.floor((now.getTime() - Date.parse(expiredAt)) / 86_400_000);
    return { args: { expiredAt, days }, evidence: [tls.evidence] };
  },
});
