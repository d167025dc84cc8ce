import type { CertificateFacts, TlsFacts } from '../model/tls-facts.ts';
import { tlsVersions } from '../model/tls-facts.ts';
import type { Words } from '../words/words.ts';
import type { CertificateView } from './report-view.ts';

const dayMs = 86_400_000;
const mostNames = 12;

/** The certificate of an endpoint as a card, or null when none was seen. */
export function toCertificate(words: Words, tls: TlsFacts | null, now: Date): CertificateView | null {
  if (tls === null) return null;
  const { certificate, verified, errors } = tls;
  const rows = [
    ...(certificate === null ? [] : certificateRows(words, certificate, now)),
    ...connectionRows(words, tls),
  ];
  return {
    tone: verified ? 'ok' : 'bad',
    summary: words.message('report-certificate-state', { verified, errors }),
    rows: rows.map(([row, value]) => ({ label: words.message('report-certificate-row', { row }), value })),
  };
}

type Row = [name: string, value: string];

function certificateRows(words: Words, certificate: CertificateFacts, now: Date): Row[] {
  const { names, commonNames } = certificate;
  const listed = names.slice(0, mostNames).join(', ');
  const more = names.length - Math.min(names.length, mostNames);
  return [
    ['subject', certificate.subject],
    ['names', words.message('report-certificate-names', { names: listed, more })],
    ['issuer', certificate.issuer],
    ['from', words.message('report-date', { iso: certificate.validFrom })],
    ...(commonNames === undefined
      ? []
      : [
          [
            'common-name',
            words.message('report-common-names', { names: commonNames.slice(0, 3).join(', ') }),
          ] as Row,
        ]),
    ['until', validUntil(words, certificate.validTo, now)],
    ['key', keyOf(words, certificate)],
    ['signature', certificate.signature],
    ['fingerprint', certificate.fingerprint],
  ];
}

function connectionRows(words: Words, tls: TlsFacts): Row[] {
  const versions = tlsVersions.filter((version) => tls.versions[version] === true);
  const rows: Row[] = [
    ['sent', String(tls.chainSent)],
    ['connection', `${tls.version}, ${tls.cipher}`],
  ];
  if (tls.probed && versions.length > 0)
    rows.push(['versions', words.message('report-versions', { versions })]);
  if (tls.withoutName)
    rows.push(['no-name', words.message('report-without-name', { answer: tls.withoutName })]);
  rows.push(['status', words.message('report-yes', { yes: tls.ocspStapled === true })]);
  return rows;
}

function validUntil(words: Words, iso: string, now: Date): string {
  const days = Math.floor((Date.parse(iso) - now.getTime()) / dayMs);
  const state = Number.isNaN(days) ? 'unknown' : days < 0 ? 'ended' : 'left';
  return words.message('report-valid-until', {
    ...{ iso, state },
    days: Number.isNaN(days) ? 0 : days < 0 ? -days - 1 : days,
  });
}

function keyOf(words: Words, { keyType, keyBits, keyCurve }: CertificateFacts): string {
  const curve = keyCurve === undefined ? null : (keyCurve ?? 'unnamed');
  return words.message('report-key', { type: keyName(keyType), bits: String(keyBits), curve });
}

function keyName(keyType: string): string {
  return keyType === 'rsa' || keyType === 'ec' ? keyType.toUpperCase() : keyType;
}
