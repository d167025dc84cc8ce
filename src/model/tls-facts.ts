import type { Evidence } from './attempt.ts';

/** A certificate as read; dates are ISO 8601 in UTC. */
export interface CertificateFacts {
  subject: string;
  /** DNS names and IP addresses in subjectAltName: nothing else counts (RFC 9525). */
  names: string[];
  issuer: string;
  validFrom: string;
  validTo: string;
  /** `rsa`, `ec`, `ed25519` … */
  keyType: string;
  keyBits: number;
  /** The curve of an elliptic-curve key, by OpenSSL's name; null for a curve without a name. Absent for other keys. */
  keyCurve?: string | null;
  /** Common names, which old programs take for names of the server where subjectAltName has no DNS name; absent where it has. */
  commonNames?: string[];
  /** Signature algorithm such as `sha256WithRSAEncryption`. */
  signature: string;
  selfIssued: boolean;
  /** SHA-256 of the DER form, lower-case hex. */
  fingerprint: string;
}

export const tlsErrors = [
  'expired',
  'not-yet-valid',
  'name-mismatch',
  'self-signed',
  'chain-incomplete',
  'authority-unknown',
] as const;
export type TlsError = (typeof tlsErrors)[number];

export const tlsVersions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
export type TlsVersion = (typeof tlsVersions)[number];

/** A class of cipher suites that should not be on offer, with one suite that the server chose. */
export interface WeakCipher {
  class: 'no-forward-secrecy' | 'export' | 'rc4' | '3des' | 'null' | 'anonymous' | 'des' | 'other';
  suite: string;
  version: TlsVersion;
}

/** How a handshake agreed on its keys, and what proved the server's part in it. */
export interface KeyExchange {
  /** `rsa`: the client picks the key and sends it under the certificate's own. `tls13` has only good ways. */
  kind: 'ecdhe' | 'dhe' | 'rsa' | 'tls13' | 'other';
  /** IANA name of the cipher suite. */
  suite: string;
  /** IANA name of the curve or group, `explicit` for parameters of the server's own; null where there is none. */
  group: string | null;
  /** Size of the Diffie-Hellman prime, or of the short-lived key of an export suite. */
  bits: number | null;
  /** The signature over the exchange, such as `rsa_sha256` or `ecdsa_sha1`; null before TLS 1.2 and where nothing is signed. */
  signature: string | null;
}

/** The key exchange of the main connection and, only where that is one which some programs refuse, of further hellos. */
export interface KeyExchangeFacts {
  chosen: KeyExchange;
  /** Answers to a hello that offers one way only, or only current signatures; null = it was refused. A question without answer is absent. */
  alone: Partial<
    Record<'ecdhe' | 'dhe' | 'rsa' | 'common-curves' | 'current-signatures', KeyExchange | null>
  >;
}

/** What was seen of TLS at one endpoint. */
export interface TlsFacts {
  /** The negotiated version of the main connection. */
  version: TlsVersion;
  cipher: string;
  /** Each version proved by a handshake of its own; a version that could not be asked is absent. */
  versions: Partial<Record<TlsVersion, boolean>>;
  certificate: CertificateFacts | null;
  /** The certificates in the order the server sent them (the leaf first when all is well). */
  chain: CertificateFacts[];
  chainSent: number;
  /** Sent out of order, sent twice, or with a root the client has to own anyway. */
  chainUntidy: ('out-of-order' | 'duplicate' | 'root-sent' | 'unrelated')[];
  /** True when dates, name and chain are all good. */
  verified: boolean;
  /** All errors that apply, not the first. */
  errors: TlsError[];
  /** The name the certificate was held against. */
  checkedName: string;
  /** On a name mismatch: names of the certificate that resolve to the address that was dialled. */
  namesForSameServer: string[];
  weakCiphers: WeakCipher[];
  /** True when the server sent the certificate's status (OCSP) with it. */
  ocspStapled: boolean;
  /** What the server does for a client that names no host (no SNI); null = not asked. */
  withoutName: 'same-certificate' | 'other-certificate' | 'refused' | null;
  /** Absent or null where the handshake could not be read. */
  keyExchange?: KeyExchangeFacts | null;
  /** True when the server asked for a certificate of the client; whether it insists on one shows in how the dialogue goes on. */
  clientCertificateAsked?: boolean;
  /** True when the versions and weak ciphers were asked for; false leaves those rules untested. */
  probed: boolean;
  evidence: Evidence;
}
