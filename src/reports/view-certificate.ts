import type { CertificateFacts, TlsError, TlsFacts } from '../model/tls-facts.ts';
import { tlsVersions } from '../model/tls-facts.ts';
import { formatCount, formatDate, formatList } from '../rules/wording.ts';
import type { CertificateView } from './report-view.ts';

const errorWords: Record<TlsError, string> = {
  expired: 'it has expired',
  'not-yet-valid': 'it is not valid yet',
  'name-mismatch': 'it belongs to another name',
  'self-signed': 'the server signed it itself',
  'chain-incomplete': 'a certificate in between was not sent',
  'authority-unknown': 'its authority is not a known one',
};

/** What a program gets that does not name the host it wants. */
const noNameWords = {
  'same-certificate': 'the same certificate',
  'other-certificate': 'another certificate',
  refused: 'refused',
} as const;

const dayMs = 86_400_000;
const mostNames = 12;

/** The certificate of an endpoint as a card, or null when none was seen. */
export function toCertificate(tls: TlsFacts | null, now: Date): CertificateView | null {
  if (tls === null) return null;
  const { certificate } = tls;
  const errors = formatList(tls.errors.map((error) => errorWords[error] ?? error));
  return {
    tone: tls.verified ? 'ok' : 'bad',
    summary: tls.verified ? 'Verified' : `Not verified${errors === '' ? '' : `: ${errors}`}`,
    rows: [...(certificate === null ? [] : certificateRows(certificate, now)), ...connectionRows(tls)],
  };
}

function certificateRows(certificate: CertificateFacts, now: Date): CertificateView['rows'] {
  const { names } = certificate;
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return [
    { label: 'Issued to', value: certificate.subject },
    {
      label: 'Covers',
      value: names.length === 0 ? 'no name' : `${names.slice(0, mostNames).join(', ')}${more}`,
    },
    { label: 'Issued by', value: certificate.issuer },
    { label: 'Valid from', value: formatDate(certificate.validFrom) },
    ...(certificate.commonNames === undefined
      ? []
      : [
          {
            label: 'Common name',
            value: `${certificate.commonNames.slice(0, 3).join(', ')} (does not count)`,
          },
        ]),
    {
      label: 'Valid until',
      value: `${formatDate(certificate.validTo)} (${daysLeft(certificate.validTo, now)})`,
    },
    { label: 'Key', value: keyOf(certificate) },
    { label: 'Signed with', value: certificate.signature },
    { label: 'Fingerprint (SHA-256)', value: certificate.fingerprint },
  ];
}

function connectionRows(tls: TlsFacts): CertificateView['rows'] {
  const accepted = tlsVersions.filter((version) => tls.versions[version] === true);
  const rows = [
    { label: 'Certificates sent', value: String(tls.chainSent) },
    { label: 'This connection', value: `${tls.version}, ${tls.cipher}` },
  ];
  if (tls.probed && accepted.length > 0)
    rows.push({ label: 'Versions accepted', value: formatList(accepted) });
  if (tls.withoutName) rows.push({ label: 'For old programs (no SNI)', value: noNameWords[tls.withoutName] });
  rows.push({ label: 'Status sent along (OCSP)', value: tls.ocspStapled ? 'yes' : 'no' });
  return rows;
}

function daysLeft(validTo: string, now: Date): string {
  const days = Math.floor((Date.parse(validTo) - now.getTime()) / dayMs);
  if (Number.isNaN(days)) return 'unknown';
  if (days < 0) return `ended ${formatCount(-days - 1, 'day', 'days')} ago`;
  return `${formatCount(days, 'day', 'days')} left`;
}

function keyOf({ keyType, keyBits, keyCurve }: CertificateFacts): string {
  const curve = keyCurve === undefined ? '' : `, curve ${keyCurve ?? 'without a name'}`;
  return `${keyName(keyType)}, ${keyBits} bits${curve}`;
}

function keyName(keyType: string): string {
  return keyType === 'rsa' || keyType === 'ec' ? keyType.toUpperCase() : keyType;
}
