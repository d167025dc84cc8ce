import type { Security } from '../model/security.ts';

/** The encryption lines of msmtp and mpop, which share them; `tls_starttls off` means TLS from the first byte. */
export function msmtpTls(security: Security): string[] {
  if (security === 'none') return ['tls off'];
  return ['tls on', `tls_starttls ${security === 'starttls' ? 'on' : 'off'}`, 'tls_trust_file system'];
}
