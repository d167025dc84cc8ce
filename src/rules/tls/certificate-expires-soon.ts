import type { CertificateFacts } from '../../model/tls-facts.ts';
import { endpointRule } from '../rule.ts';

const dayMs = 86_400_000;
/** Certificates that live for days, not months, are renewed by machine near their end; 14 days left is normal there. */
const shortLifeDays = 20;

export const certificateExpiresSoon = endpointRule({
  id: 'certificate-expires-soon',
  severity: 'warning',
  actor: 'provider',
  needs: ['tls'],
  judge({ tls: { certificate, evidence } }, _endpoint, { now }) {
    if (certificate === null) return null;
    const left = (Date.parse(certificate.validTo) - now.getTime()) / dayMs;
    if (Number.isNaN(left) || left < 0 || left >= daysToWarn(certificate)) return null;
    return { args: { expiresAt: certificate.validTo, days: Math.floor(left) }, evidence: [evidence] };
  },
});

function daysToWarn({ validFrom, validTo }: CertificateFacts): number {
  const lifetime = (Date.parse(validTo) - Date.parse(validFrom)) / dayMs;
  return lifetime <= shortLifeDays ? lifetime / 4 : 14;
}
