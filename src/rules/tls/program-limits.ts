/** What the TLS of a family of programs takes, as it comes. Only what is documented or was measured stands here. */
export interface ProgramLimits {
  /** Their names are in the message `tls-program`. */
  id: string;
  /** True for programs that ordinary people read mail with: what these refuse is a problem, not a warning. */
  isCommon: boolean;
  /** Ways to agree on keys in TLS 1.2, the one they would rather have first. */
  exchanges: readonly ('ecdhe' | 'dhe' | 'rsa')[];
  /** Smallest Diffie-Hellman prime in bits. */
  leastPrime: number;
  /** Curves on offer; all have x25519, secp256r1 and secp384r1. */
  moreCurves: readonly string[];
  /** Whether a handshake signed with SHA-1 or MD5 is taken. */
  oldSignatures: boolean;
  /** Smallest RSA key of a certificate in bits. */
  leastRsaKey: number;
  /** Whether a certificate of a public authority may be signed with SHA-1. */
  oldCertificates: boolean;
  /**
   * Keys of certificates on curves beside P-256, P-384 and P-521: `chain`: only those of authorities, `all`: any, where
   * the handshake gets so far.
   */
  otherCurves: 'none' | 'chain' | 'all';
  /** Whether the common name counts where subjectAltName has no DNS name. */
  readsCommonName: boolean;
  /** Where that is written, or how it was seen. */
  reference: string;
}

const modern = { moreCurves: ['secp521r1'], oldSignatures: false, oldCertificates: false } as const;

/**
 * The families, those with the most users first. On common names: OpenSSL's X509_check_host, gnutls_x509_crt_check_hostname2 and
 * Java's HostnameChecker fall back to them, Python says so (`hostname_checks_common_name`, measured with 3.11); Apple
 * (support.apple.com/103769), Android since 9 (behaviour changes of the release), Go since 1.15 and webpki do not. On curves:
 * only OpenSSL and the CNG of Windows have Brainpool and secp256k1 at all; Java has dropped them in 16.
 */
export const programLimits: readonly ProgramLimits[] = [
  {
    // Outlook and Windows Mail leave TLS to Schannel.
    id: 'outlook-windows',
    isCommon: true,
    exchanges: ['ecdhe', 'dhe', 'rsa'],
    leastPrime: 1024,
    moreCurves: [],
    oldSignatures: true,
    leastRsaKey: 1024,
    oldCertificates: true,
    otherCurves: 'chain',
    readsCommonName: true,
    reference:
      'Microsoft KB3061518 (1024-bit Diffie-Hellman), KB2661254 (RSA keys under 1024 bits), and learn.microsoft.com/windows/win32/secauthn/tls-elliptic-curves-in-windows-10-1607-and-later',
  },
  {
    id: 'apple-mail',
    isCommon: true,
    // The hellos of iOS 9 and later have no DHE suite: developer.apple.com/forums/thread/18625.
    exchanges: ['ecdhe', 'rsa'],
    leastPrime: 0,
    moreCurves: ['secp521r1'],
    oldSignatures: true,
    leastRsaKey: 2048,
    oldCertificates: false,
    otherCurves: 'none',
    readsCommonName: false,
    reference:
      'support.apple.com/103769 (certificates), support.apple.com/guide/security/sec100a75d12 (TLS security)',
  },
  {
    // Apps of Android use its Conscrypt, which is BoringSSL below.
    id: 'android-apps',
    isCommon: true,
    exchanges: ['ecdhe', 'rsa'],
    leastPrime: 0,
    moreCurves: [],
    oldSignatures: true,
    leastRsaKey: 1024,
    oldCertificates: false,
    otherCurves: 'none',
    readsCommonName: false,
    reference:
      'developer.android.com/reference/javax/net/ssl/SSLSocket (DHE suites: API levels 9 to 25), conscrypt ChainStrengthAnalyzer',
  },
  {
    id: 'thunderbird',
    isCommon: true,
    // security.ssl3.dhe_rsa_* are false by default since version 78.
    exchanges: ['ecdhe', 'rsa'],
    leastPrime: 0,
    moreCurves: ['secp521r1'],
    oldSignatures: true,
    leastRsaKey: 1024,
    oldCertificates: false,
    otherCurves: 'none',
    readsCommonName: false,
    reference:
      'Firefox 78 release notes (DHE suites off), mozilla::pkix (SHA-1 certificates of public authorities)',
  },
  {
    id: 'openssl-of-distributions',
    isCommon: true,
    ...modern,
    exchanges: ['ecdhe', 'dhe', 'rsa'],
    leastPrime: 2048,
    leastRsaKey: 2048,
    otherCurves: 'all',
    readsCommonName: true,
    reference:
      'docs.openssl.org/3.0/man3/SSL_CTX_set_security_level: level 2; the default of OpenSSL itself since 3.2. Measured with 3.0.19',
  },
  {
    id: 'python',
    isCommon: false,
    ...modern,
    exchanges: ['ecdhe', 'dhe'],
    leastPrime: 2048,
    leastRsaKey: 2048,
    otherCurves: 'all',
    readsCommonName: true,
    reference:
      'docs.python.org/3/library/ssl.html (3.10: level 2, no suites without forward secrecy). Measured with 3.12',
  },
  {
    id: 'go',
    isCommon: false,
    ...modern,
    exchanges: ['ecdhe'],
    leastPrime: 0,
    leastRsaKey: 1024,
    otherCurves: 'none',
    readsCommonName: false,
    reference:
      'go.dev/doc/go1.22 (tlsrsakex), go1.24 (RSA keys), go1.25 (tlssha1), go1.18 (x509sha1); crypto/tls has no DHE suites',
  },
  {
    id: 'rust',
    isCommon: false,
    ...modern,
    exchanges: ['ecdhe'],
    leastPrime: 0,
    moreCurves: [],
    leastRsaKey: 2048,
    otherCurves: 'none',
    readsCommonName: false,
    reference: 'docs.rs/rustls: manual/_04_features, webpki: RSA keys from 2048 bits',
  },
  {
    id: 'java',
    isCommon: false,
    ...modern,
    exchanges: ['ecdhe', 'dhe'],
    leastPrime: 1024,
    // Handshakes signed with SHA-1 go with Java 25 only; said of the version that is current.
    oldSignatures: true,
    leastRsaKey: 1024,
    otherCurves: 'none',
    readsCommonName: true,
    reference:
      'java.security: jdk.tls.disabledAlgorithms (TLS_RSA_* since 24), jdk.certpath.disabledAlgorithms',
  },
  {
    id: 'gnutls',
    isCommon: false,
    exchanges: ['ecdhe', 'dhe', 'rsa'],
    leastPrime: 1008,
    moreCurves: ['secp521r1'],
    oldSignatures: true,
    leastRsaKey: 1024,
    oldCertificates: false,
    otherCurves: 'none',
    readsCommonName: true,
    reference: 'gnutls.org/manual: Priority Strings, NORMAL. Measured with 3.7.9',
  },
  {
    id: 'openssl',
    isCommon: false,
    ...modern,
    exchanges: ['ecdhe', 'dhe', 'rsa'],
    leastPrime: 1024,
    leastRsaKey: 1024,
    otherCurves: 'all',
    readsCommonName: true,
    reference: 'docs.openssl.org/3.0/man3/SSL_CTX_set_security_level: level 1. Measured with 3.0.19',
  },
];
