import { createHash } from 'node:crypto';
import type { HomeTlsProblem } from '../../model/home.ts';

/** What OpenSSL, LibreSSL, GnuTLS, Schannel and SecureTransport say of a certificate that they do not take. */
const problems: readonly [HomeTlsProblem, RegExp][] = [
  [
    'expired',
    /has expired|is expired|CERT_E_EXPIRED|SEC_E_CERT_EXPIRED|expired certificate|certificate expired|0x80090328|0x800B0101|abgelaufen/i,
  ],
  ['not-yet-valid', /not yet valid|not yet activated/i],
  ['revoked', /is revoked|certificate revoked|CERT_E_REVOKED|CRYPT_E_REVOKED/i],
  [
    'wrong-name',
    /host ?name mismatch|ip address mismatch|no alternative certificate subject name|does not match (?:target host ?name|the host)|WRONG_PRINCIPAL|0x80090322|certificate subject name .{0,300} does not match|\(does not match\)|name mismatch/i,
  ],
  ['self-signed', /self[- ]signed certificate(?! in certificate chain)|DEPTH_ZERO_SELF_SIGNED/i],
  [
    'untrusted',
    /self[- ]signed certificate in certificate chain|unable to get (?:local )?issuer|unable to verify the first|UNTRUSTED_ROOT|0x80090325|not trusted|issuer is unknown|signer not found|invalid certificate chain|certificate verification failed|invalid or expired|CERT_TRUST_IS_UNTRUSTED/i,
  ],
  [
    'other',
    /certificate (?:is )?not|certificate signature failure|invalid (?:CA|purpose)|path length|too weak|verification failed|verify failed|unsupported certificate|key too small/i,
  ],
];

/** What is wrong with a certificate by a tool's words; `other` where it is none of the usual, null where the words say nothing is. */
export function certificateProblem(words: string): HomeTlsProblem | null {
  const text = words.slice(0, 600);
  return problems.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A name of a certificate in one writing: `/C=US/O=Example/CN=x`, `C = US, O = Example` and `C=US; O=Example` are the same. */
export function distinguishedName(text: string): string | null {
  const bare = text.trim().slice(0, 1000);
  if (bare === '') return null;
  const parts = bare.startsWith('/')
    ? bare.slice(1).split(/\/(?=[A-Za-z][\w.]{0,40}=)/)
    : bare.split(/[,;] ?(?=[A-Za-z\d][\w.]{0,40} ?=)/);
  return parts.map((part) => part.trim().replace(/^([\w.]{1,40}) ?= ?/, '$1=')).join(', ');
}

/** SHA-256 of a certificate in PEM, as our report has it; null for what is no base64. */
export function fingerprintOfPem(lines: readonly string[]): string | null {
  const base64 = lines.map((line) => line.trim()).join('');
  if (!/^[A-Za-z\d+/]{100,20000}={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  const der = Buffer.from(base64, 'base64');
  // A certificate is a sequence whose length is that of the whole: a cut one would have another fingerprint.
  if (der[0] !== 0x30 || der[1] !== 0x82 || der.readUInt16BE(2) + 4 !== der.length) return null;
  return createHash('sha256').update(der).digest('hex');
}

/** `AA:BB:…` as hex; null for anything but SHA-256. */
export function fingerprintIn(text: string): string | null {
  const hex = text.replaceAll(':', '').trim().toLowerCase();
  return /^[\da-f]{64}$/.test(hex) ? hex : null;
}

/** `TLSv1.3` from `TLSv1.3`, `TLS1.3` and `TLS 1.3`; null for others. */
export function tlsVersionIn(text: string): string | null {
  const found = /\b(?:TLS ?v?(1(?:\.\d)?)|(SSLv[23]))(?![\d.])/i.exec(text);
  if (found === null) return null;
  return found[1] === undefined ? (found[2] ?? null) : `TLSv${found[1].replace(/\.0$/, '')}`;
}
