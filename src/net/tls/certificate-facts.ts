import type { KeyObject, X509Certificate } from 'node:crypto';
import { isIPv6, SocketAddress } from 'node:net';
import type { CertificateFacts } from '../../model/tls-facts.ts';
import { datesOf } from './certificate-dates.ts';

/** Reads a certificate for the report. Odd certificates give odd facts; nothing here throws. */
export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const dates = datesOf(certificate);
  return {
    subject: oneLine(certificate.subject),
    ...namesOf(certificate),
    issuer: oneLine(certificate.issuer),
    validFrom: isoDate(dates.from, certificate.validFrom),
    validTo: isoDate(dates.to, certificate.validTo),
    ...keyFacts(certificate),
    signature: certificate.signatureAlgorithm ?? certificate.signatureAlgorithmOid ?? 'unknown',
    selfIssued: certificate.subject === certificate.issuer,
    fingerprint: fingerprintOf(certificate),
  };
}

/** SHA-256 of the DER form in lower-case hex. */
export function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase();
}

/** Names from subjectAltName (RFC 9525, section 2), and beside them what programs from before it would take. */
function namesOf(certificate: X509Certificate): Pick<CertificateFacts, 'names' | 'commonNames'> {
  const entries = splitAltNames(certificate.subjectAltName ?? '');
  const dns = entries.filter(({ kind }) => kind === 'DNS').map(({ value }) => value);
  const ips = entries.filter(({ kind }) => kind === 'IP Address').map(({ value }) => shortAddress(value));
  const names = [...new Set([...dns, ...ips])].slice(0, mostNames);
  const common = dns.length > 0 ? [] : commonNames(certificate.subject).slice(0, mostNames);
  return { names, ...(common.length > 0 && { commonNames: common }) };
}

// Hosting companies put some hundred names into one certificate; more than this no page can show.
const mostNames = 1000;
const mostEntries = 5000;

/** OpenSSL writes IPv6 addresses in full; people know the short form. */
function shortAddress(text: string): string {
  return isIPv6(text) ? new SocketAddress({ address: text, family: 'ipv6' }).address : text;
}

/** Node joins the names by commas and puts a value with unusual characters in JSON quotes. */
function splitAltNames(text: string): { kind: string; value: string }[] {
  const found: { kind: string; value: string }[] = [];
  for (let at = 0; at < text.length && found.length < mostEntries; ) {
    const colon = text.indexOf(':', at);
    if (colon < 0) break;
    const end = text[colon + 1] === '"' ? endOfQuoted(text, colon + 1) : endOfPlain(text, colon + 1);
    found.push({ kind: text.slice(at, colon).trim(), value: unquote(text.slice(colon + 1, end)) });
    at = end + 2; // the comma and the blank
  }
  return found;
}

function endOfPlain(text: string, from: number): number {
  const comma = text.indexOf(', ', from);
  return comma < 0 ? text.length : comma;
}

function endOfQuoted(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}

function commonNames(subject: string | undefined): string[] {
  const lines = (subject ?? '').split('\n').filter((line) => line.startsWith('CN='));
  return lines.map((line) => line.slice(3)).filter((name) => name !== '');
}

/** Node puts one attribute a line, the widest first; people write the nearest first (RFC 4514, section 2.1). */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').reverse().join(', ');
}

function isoDate(date: Date, text: string): string {
  // A date that cannot be read stays as it stands in the certificate.
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

function keyFacts(certificate: X509Certificate): Pick<CertificateFacts, 'keyType' | 'keyBits' | 'keyCurve'> {
  const key = publicKeyOf(certificate);
  const keyType = key?.asymmetricKeyType ?? 'unknown';
  return {
    keyType,
    keyBits: key === null ? 0 : bitsOf(key),
    ...(keyType === 'ec' && { keyCurve: key?.asymmetricKeyDetails?.namedCurve ?? null }),
  };
}

/** The public key, or null for a kind that the crypto library does not know. */
function publicKeyOf(certificate: X509Certificate): KeyObject | null {
  try {
    return certificate.publicKey;
  } catch {
    return null;
  }
}

function bitsOf(key: KeyObject): number {
  const edwards: Record<string, number> = { ed25519: 256, ed448: 456 };
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  // Curve names carry their size: prime256v1, secp384r1, brainpoolP256r1.
  const curveBits = Number(/\d{3}/.exec(namedCurve ?? '')?.[0] ?? 0);
  return modulusLength ?? edwards[key.asymmetricKeyType ?? ''] ?? curveBits;
}
