import type { TlsVersion } from '../../model/tls-facts.ts';

/** Every version a hello can name. SSL 3.0 is never a result we ask for, but old servers answer with it. */
export type HelloVersion = 'SSLv3' | TlsVersion;

export const versionCodes: Record<HelloVersion, number> = {
  SSLv3: 0x0300,
  TLSv1: 0x0301,
  'TLSv1.1': 0x0302,
  'TLSv1.2': 0x0303,
  'TLSv1.3': 0x0304,
};

/** The version of a code on the wire, or null for a code that no standard knows. */
export function versionOf(code: number): HelloVersion | null {
  const found = Object.entries(versionCodes).find(([, known]) => known === code);
  return found ? (found[0] as HelloVersion) : null;
}

/** Content types of records (RFC 8446, section 5.1). */
export const contentType = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;

/** Handshake messages we look at (RFC 8446, section 4; RFC 5246, section 7.4). */
export const messageType = {
  helloRequest: 0,
  serverHello: 2,
  certificate: 11,
  serverKeyExchange: 12,
  certificateRequest: 13,
  serverHelloDone: 14,
  certificateVerify: 15,
} as const;

/** Extensions we send or read (RFC 8446, section 4.2; padding is RFC 7685, extended master secret RFC 7627). */
export const extensionType = {
  serverName: 0,
  supportedGroups: 10,
  ecPointFormats: 11,
  signatureAlgorithms: 13,
  padding: 21,
  extendedMasterSecret: 23,
  supportedVersions: 43,
  keyShare: 51,
  renegotiationInfo: 0xff01,
} as const;

/** RFC 8446, section 6, with the older ones of RFC 5246, section 7.2. */
const alertNames: Record<number, string> = {
  0: 'close_notify',
  10: 'unexpected_message',
  20: 'bad_record_mac',
  21: 'decryption_failed',
  22: 'record_overflow',
  30: 'decompression_failure',
  40: 'handshake_failure',
  41: 'no_certificate',
  42: 'bad_certificate',
  43: 'unsupported_certificate',
  44: 'certificate_revoked',
  45: 'certificate_expired',
  46: 'certificate_unknown',
  47: 'illegal_parameter',
  48: 'unknown_ca',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  60: 'export_restriction',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  90: 'user_canceled',
  100: 'no_renegotiation',
  109: 'missing_extension',
  110: 'unsupported_extension',
  111: 'certificate_unobtainable',
  112: 'unrecognized_name',
  113: 'bad_certificate_status_response',
  114: 'bad_certificate_hash_value',
  115: 'unknown_psk_identity',
  116: 'certificate_required',
  120: 'no_application_protocol',
};

/** An alert's name in RFC words; `alert_<number>` for numbers without a name. */
export function alertName(number: number): string {
  return alertNames[number] ?? `alert_${number}`;
}
