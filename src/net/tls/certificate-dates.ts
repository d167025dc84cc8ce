import type { X509Certificate } from 'node:crypto';

/**
 * When a certificate begins and ends. Read from its text: for a date that cannot be read the text says so, while Node's
 * `validToDate` then gives whatever lay in memory, now and then a date far ahead. An unreadable date is an invalid one here,
 * which no comparison holds for.
 */
export function datesOf(certificate: Pick<X509Certificate, 'validFrom' | 'validTo'>): {
  from: Date;
  to: Date;
} {
  return { from: new Date(certificate.validFrom), to: new Date(certificate.validTo) };
}
