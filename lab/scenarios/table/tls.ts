import type { Scenario } from '../scenario.ts';

/** One scenario a certificate of the lab, over POP3S and over STARTTLS at Postfix. */
const certificates: Scenario[] = (
  [
    ['expired', 'certificate-expired'],
    ['not-yet-valid', 'certificate-not-yet-valid'],
    ['wrong-name', 'certificate-name-mismatch'],
    ['self-signed', 'certificate-self-signed'],
    ['missing-intermediate', 'certificate-chain-incomplete'],
    ['unknown-root', 'certificate-authority-unknown'],
  ] as const
).map(([host, diagnosis]) => ({
  name: `certificate: ${host}`,
  on: 'Dovecot, Postfix',
  broken: `the certificate is ${host.replaceAll('-', ' ')}`,
  incoming: [host, 'imaps', 'tls'],
  outgoing: [host, 'submission', 'starttls'],
  expect: {
    diagnosis,
    verdict: 'broken',
    codes: ['login-not-tested'],
    not: ['login-works', 'login-refused'],
  },
}));

/** Faults of certificates that still let mail programs in. */
const blemishes: Scenario[] = (
  [
    ['expires-soon', 'certificate-expires-soon', 'works-with-warnings'],
    ['sha1', 'certificate-weak', 'works-with-warnings'],
    ['rsa-1024', 'certificate-weak', 'works-with-warnings'],
    ['with-root', 'certificate-chain-untidy', 'works'],
    ['disordered', 'certificate-chain-untidy', 'works'],
  ] as const
).map(([host, code, verdict]) => ({
  name: `certificate: ${host}`,
  on: 'Dovecot',
  broken: `the certificate is ${host.replaceAll('-', ' ')}`,
  incoming: [host, 'pop3s', 'tls'],
  expect: { diagnosis: null, verdict, codes: [code, 'login-works'] },
}));

/** Encryption: offered or not, old, weak, and its certificates. */
export const tls: readonly Scenario[] = [
  ...certificates,
  ...blemishes,
  {
    name: 'only TLS 1.0 at Dovecot',
    on: 'Dovecot',
    broken: 'OpenSSL is held to TLS 1.0',
    incoming: ['dc-tls-1-0', 'pop3s', 'tls'],
    // Its cipher list has anonymous ciphers too, but no Diffie-Hellman parameters: whoever offers those first is hung up on.
    expect: {
      diagnosis: 'tls-version-outdated',
      codes: ['tls-weak-cipher'],
      not: ['tls-handshake-failed'],
    },
  },
  {
    name: 'only TLS 1.0 and 1.1 at Postfix',
    on: 'Postfix',
    broken: 'smtpd_tls_protocols ends at 1.1',
    outgoing: ['pf-old-tls', 'submission', 'starttls'],
    expect: { diagnosis: 'tls-version-outdated' },
  },
  {
    name: 'only TLS 1.0 at Exim',
    on: 'Exim',
    broken: 'GnuTLS is held to TLS 1.0',
    outgoing: ['ex-tls-1-0', 'submission', 'starttls'],
    expect: { diagnosis: 'tls-version-outdated' },
  },
  {
    name: 'old versions beside new ones',
    on: 'Dovecot, Postfix',
    broken: 'TLS 1.0 and 1.1 are still on',
    incoming: ['old-tls', 'imaps', 'tls'],
    outgoing: ['old-tls', 'submission', 'starttls'],
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['tls-legacy-versions-enabled', 'tls-weak-cipher'],
      not: ['tls-version-outdated'],
    },
  },
  {
    name: 'RC4 and 3DES at Exim',
    on: 'Exim',
    broken: 'GnuTLS offers ARCFOUR and 3DES',
    outgoing: ['ex-rc4', 'submission', 'starttls'],
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['tls-weak-cipher', 'tls-legacy-versions-enabled'],
    },
  },
  {
    name: 'no forward secrecy at Exim',
    on: 'Exim',
    broken: 'RSA key exchange only, TLS 1.2 only',
    outgoing: ['ex-static-rsa', 'submission', 'starttls'],
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['tls-weak-cipher', 'tls-without-1-3', 'tls-too-weak-for-programs'],
      not: ['tls-legacy-versions-enabled'],
    },
  },
  {
    name: 'small Diffie-Hellman at Dovecot',
    on: 'Dovecot',
    broken: 'TLS 1.2 with DHE alone, and ssl_dh has 1024 bits',
    incoming: ['dc-small-dh', 'pop3s', 'tls'],
    expect: { diagnosis: 'tls-too-weak-for-programs', codes: ['login-works'], not: ['tls-handshake-failed'] },
  },
  {
    name: 'small Diffie-Hellman at Exim',
    on: 'Exim',
    broken: 'TLS 1.2 with DHE alone, and tls_dhparam has 1024 bits',
    outgoing: ['ex-small-dh', 'submission', 'starttls'],
    expect: { diagnosis: 'tls-too-weak-for-programs', codes: ['login-works'], not: ['tls-handshake-failed'] },
  },
  {
    name: 'a client certificate is demanded at Postfix, TLS 1.3',
    on: 'Postfix',
    broken: 'smtpd_tls_req_ccert = yes',
    outgoing: ['pf-client-certificate', 'submission', 'starttls'],
    expect: { diagnosis: 'client-certificate-required', not: ['connection-dropped', 'tls-handshake-failed'] },
  },
  {
    name: 'a client certificate is demanded at Postfix, TLS 1.2',
    on: 'Postfix',
    broken: 'smtpd_tls_req_ccert = yes, and no TLS 1.3',
    outgoing: ['pf-client-certificate-12', 'submission', 'starttls'],
    expect: { diagnosis: 'client-certificate-required', not: ['connection-dropped', 'tls-handshake-failed'] },
  },
  {
    name: 'a client certificate is demanded at Exim',
    on: 'Exim',
    broken: 'tls_verify_hosts names everybody',
    outgoing: ['ex-client-certificate', 'submission', 'starttls'],
    expect: { diagnosis: 'client-certificate-required', not: ['connection-dropped', 'tls-handshake-failed'] },
  },
  {
    name: 'a client certificate is demanded at Dovecot',
    on: 'Dovecot',
    broken: 'auth_ssl_require_client_cert = yes',
    incoming: ['dc-client-certificate', 'imaps', 'tls'],
    expect: { diagnosis: 'client-certificate-required' },
  },
  {
    name: 'a client certificate is asked for and not needed',
    on: 'Dovecot, Postfix',
    broken: 'nothing',
    incoming: ['dc-asks-certificate', 'imaps', 'tls'],
    outgoing: ['pf-asks-certificate', 'submission', 'starttls'],
    expect: { diagnosis: null, codes: ['login-works'], not: ['client-certificate-required'] },
  },
  {
    name: 'RSA key exchange at Dovecot',
    on: 'Dovecot',
    broken: 'TLS 1.2 only without forward secrecy, beside a sound 1.3',
    incoming: ['dc-static-rsa', 'pop3s', 'tls'],
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['tls-weak-cipher'],
      not: ['tls-without-1-3'],
    },
  },
  {
    name: 'anonymous ciphers at Postfix',
    on: 'Postfix',
    broken: 'ciphers without a certificate are allowed',
    outgoing: ['pf-anonymous', 'submission', 'starttls'],
    expect: { diagnosis: null, verdict: 'works-with-warnings', codes: ['tls-weak-cipher'] },
  },
  {
    name: 'several faults at once at Dovecot',
    on: 'Dovecot',
    broken: 'expired, for another name, and TLS 1.0 is on',
    incoming: ['dc-three-faults', 'pop3s', 'tls'],
    expect: {
      diagnosis: 'certificate-expired',
      codes: ['certificate-name-mismatch', 'tls-legacy-versions-enabled', 'login-not-tested'],
    },
  },
  {
    name: 'several faults at once at Postfix',
    on: 'Postfix',
    broken: 'expired, for another name, and TLS 1.0 is on',
    outgoing: ['pf-three-faults', 'submission', 'starttls'],
    expect: {
      diagnosis: 'certificate-expired',
      codes: ['certificate-name-mismatch', 'tls-legacy-versions-enabled', 'login-not-tested'],
    },
  },
  {
    name: 'TLS chosen on a clear-text port',
    on: 'Dovecot, Postfix',
    broken: 'SSL/TLS is set for the STARTTLS ports',
    incoming: ['dc-good', 'imap', 'tls'],
    outgoing: ['ex-good', 'submission', 'tls'],
    expect: { diagnosis: 'tls-on-cleartext-port' },
  },
  {
    name: 'STARTTLS chosen on a TLS port',
    on: 'Dovecot, Postfix',
    broken: 'STARTTLS is set for the SSL/TLS ports',
    incoming: ['dc-good', 'imaps', 'starttls'],
    outgoing: ['pf-good-tls', 'submissions', 'starttls'],
    expect: { diagnosis: 'cleartext-on-tls-port', not: ['greeting-timeout'] },
  },
  {
    name: 'no TLS anywhere',
    on: 'Postfix',
    broken: 'smtpd_tls_security_level = none',
    outgoing: ['pf-no-tls', 'submission', 'starttls'],
    expect: { diagnosis: 'encryption-missing' },
  },
  {
    name: 'no STARTTLS here, SSL/TLS on another port',
    on: 'Postfix',
    broken: 'the submission port cannot encrypt, the port for SSL/TLS on the same host can',
    outgoing: ['pf-no-tls-but-465', 'submission', 'starttls'],
    alsoOutgoing: ['pf-no-tls-but-465', 'submissions', 'tls'],
    expect: { diagnosis: 'starttls-not-offered', codes: ['login-works'], not: ['encryption-missing'] },
  },
  {
    name: 'no encryption chosen at Dovecot',
    on: 'Dovecot',
    broken: 'the program is set to no encryption, the server offers STLS',
    incoming: ['dc-clear-allowed', 'pop3', 'none'],
    request: { allowUnverifiedLogin: true },
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['encryption-not-chosen', 'login-works'],
    },
  },
  {
    name: 'no encryption chosen at Postfix',
    on: 'Postfix',
    broken: 'the program is set to no encryption, the server offers STARTTLS',
    outgoing: ['pf-auth-clear', 'submission', 'none'],
    request: { allowUnverifiedLogin: true },
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['encryption-not-chosen', 'login-works'],
    },
  },
  {
    name: 'STARTTLS without a key at Postfix',
    on: 'Postfix',
    broken: 'smtpd_tls_chain_files names no file',
    outgoing: ['pf-no-key', 'submission', 'starttls'],
    // Postfix goes on without a certificate: it takes the command and then finds no cipher in common.
    expect: { diagnosis: 'tls-handshake-failed' },
  },
  {
    name: 'STARTTLS without a certificate at Postfix',
    on: 'Postfix',
    broken: 'smtpd_tls_cert_file names no file: 454',
    outgoing: ['pf-no-certificate', 'submission', 'starttls'],
    expect: { diagnosis: 'starttls-refused' },
  },
  {
    name: 'STARTTLS without a certificate at Exim',
    on: 'Exim',
    broken: 'tls_certificate names no file: 454',
    outgoing: ['ex-no-certificate', 'submission', 'starttls'],
    expect: { diagnosis: 'starttls-refused' },
  },
  {
    name: 'Postfix offers the login before TLS',
    on: 'Postfix',
    broken: 'smtpd_tls_auth_only = no',
    outgoing: ['pf-auth-clear', 'submission', 'starttls'],
    expect: { diagnosis: null, verdict: 'works-with-warnings', codes: ['login-without-encryption-allowed'] },
  },
  {
    name: 'Exim offers the login before TLS',
    on: 'Exim',
    broken: 'authenticators are advertised in clear text',
    outgoing: ['ex-auth-always', 'submission', 'starttls'],
    expect: { diagnosis: null, verdict: 'works-with-warnings', codes: ['login-without-encryption-allowed'] },
  },
  {
    name: 'Dovecot takes a clear-text login',
    on: 'Dovecot',
    broken: 'disable_plaintext_auth = no',
    incoming: ['dc-clear-allowed', 'pop3', 'starttls'],
    expect: { diagnosis: null, verdict: 'works-with-warnings', codes: ['login-without-encryption-allowed'] },
  },
];
