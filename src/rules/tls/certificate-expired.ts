import { endpointRule } from '../rule.ts';
import { formatDate } from '../wording.ts';

export const certificateExpired = endpointRule({
  id: 'certificate-expired',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }, _endpoint, { now }) {
    if (tls.certificate === null || !tls.errors.includes('expired')) return null;
    const expiredAt = tls.certificate.validTo;
    const days = Math.floor((now.getTime() - Date.parse(expiredAt)) / 86_400_000);
    return { args: { expiredAt, days }, evidence: [tls.evidence] };
  },
  words({ expiredAt, days }, { endpoint }) {
    return {
      title: `The certificate of ${endpoint?.host} expired on ${formatDate(expiredAt)}`,
      why: `A certificate is the server's proof of identity, and it runs out on a fixed date. This one ran out ${days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`}, so mail programs warn or refuse to connect.`,
      fix: 'There is nothing to change in your mail program. The provider has to renew the certificate. Please do not accept the warning for good: it would also hide a real attack.',
    };
  },
});
