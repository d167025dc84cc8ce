import type { CertificateFacts } from '../../model/facts.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatCount, formatDate } from '../wording.ts';

const dayMs = 86_400_000;
/** Certificates that live for days, not months, are renewed by machine near their end; 14 days left is normal there. */
const shortLifeDays = 20;

export const certificateExpiresSoon = endpointRule({
  id: 'certificate-expires-soon',
  severity: 'warning',
  needs: ['tls'],
  judge({ tls: { certificate, evidence } }, _endpoint, { now }) {
    if (certificate === null) return null;
    const left = (Date.parse(certificate.validTo) - now.getTime()) / dayMs;
    if (Number.isNaN(left) || left < 0 || left >= daysToWarn(certificate)) return null;
    return { args: { expiresAt: certificate.validTo, days: Math.floor(left) }, evidence: [evidence] };
  },
  words({ expiresAt, days }, context) {
    const { host } = placeOf(context);
    const when = days === 0 ? 'in less than a day' : `in ${formatCount(days, 'day', 'days')}`;
    return {
      title: `The certificate of ${host} expires ${when}`,
      why: `It runs out on ${formatDate(expiresAt)}. From then on mail programs warn or refuse to connect. Certificates are normally renewed well before this point, so the renewal may have failed.`,
      fix: 'There is nothing to change for you yet. The provider should renew the certificate now and check that it is renewed automatically.',
    };
  },
});

function daysToWarn({ validFrom, validTo }: CertificateFacts): number {
  const lifetime = (Date.parse(validTo) - Date.parse(validFrom)) / dayMs;
  return lifetime <= shortLifeDays ? lifetime / 4 : 14;
}
