/**
 * Groups for key agreement by number (https://www.iana.org/assignments/tls-parameters, "Supported Groups"). The order is
 * that of an offer of everything: good ones first, and those that no current program takes last.
 */
export const groupNames: ReadonlyMap<number, string> = new Map([
  [0x001d, 'x25519'],
  [0x0017, 'secp256r1'],
  [0x0018, 'secp384r1'],
  [0x0019, 'secp521r1'],
  [0x001e, 'x448'],
  [0x0100, 'ffdhe2048'],
  [0x0101, 'ffdhe3072'],
  [0x0102, 'ffdhe4096'],
  [0x0103, 'ffdhe6144'],
  [0x0104, 'ffdhe8192'],
  [0x001a, 'brainpoolP256r1'],
  [0x001b, 'brainpoolP384r1'],
  [0x001c, 'brainpoolP512r1'],
  [0x0016, 'secp256k1'],
  [0x0015, 'secp224r1'],
  [0x0014, 'secp224k1'],
  [0x0013, 'secp192r1'],
  [0x0012, 'secp192k1'],
  [0x0011, 'secp160r2'],
  [0x0010, 'secp160r1'],
  [0x000f, 'secp160k1'],
  [0x000e, 'sect571r1'],
  [0x000d, 'sect571k1'],
  [0x000c, 'sect409r1'],
  [0x000b, 'sect409k1'],
  [0x000a, 'sect283r1'],
  [0x0009, 'sect283k1'],
  [0x0008, 'sect239k1'],
  [0x0007, 'sect233r1'],
  [0x0006, 'sect233k1'],
  [0x0005, 'sect193r2'],
  [0x0004, 'sect193r1'],
  [0x0003, 'sect163r2'],
  [0x0002, 'sect163r1'],
  [0x0001, 'sect163k1'],
  [0x11ec, 'X25519MLKEM768'],
  [0x11eb, 'SecP256r1MLKEM768'],
  [0x11ed, 'SecP384r1MLKEM1024'],
]);

/** The group's IANA name, or its number. */
export function groupName(group: number): string {
  return groupNames.get(group) ?? `0x${group.toString(16).padStart(4, '0')}`;
}

/** Every curve that a hello for TLS 1.2 can name. */
export const allCurves: readonly number[] = [...groupNames.keys()].filter((group) => group < 0x0100);

const hashes: Record<number, string> = {
  1: 'md5',
  2: 'sha1',
  3: 'sha224',
  4: 'sha256',
  5: 'sha384',
  6: 'sha512',
};
const keys: Record<number, string> = { 1: 'rsa', 2: 'dsa', 3: 'ecdsa' };
const schemes: Record<number, string> = {
  2052: 'rsa_pss_rsae_sha256',
  2053: 'rsa_pss_rsae_sha384',
  2054: 'rsa_pss_rsae_sha512',
  2055: 'ed25519',
  2056: 'ed448',
  2057: 'rsa_pss_pss_sha256',
  2058: 'rsa_pss_pss_sha384',
  2059: 'rsa_pss_pss_sha512',
};

/** A signature scheme as text, such as `rsa_sha256`, `ecdsa_sha1`, `rsa_pss_rsae_sha256` (RFC 5246, section 7.4.1.4.1; RFC 8446). */
export function schemeName(scheme: number): string {
  const pair = `${keys[scheme & 0xff]}_${hashes[scheme >> 8]}`;
  return schemes[scheme] ?? (pair.includes('undefined') ? `0x${scheme.toString(16).padStart(4, '0')}` : pair);
}
