import type { CertificateVariant } from '../src/practice/certificate-variants.ts';

export const labDomain = 'example.test';

/** A host of the lab: a name, a loopback address of its own, and what is special about it. */
export interface LabHost {
  name: string;
  address: string;
  certificate: CertificateVariant;
  /** `usual` TLS, `old`: 1.0 and up with weak ciphers, `weak`: usual, but weak keys may be shown, `none`: no TLS. */
  tls: 'usual' | 'old' | 'weak' | 'none';
  /** Forwards for everybody on the SMTP port. */
  openRelay: boolean;
}

/** The first three numbers of every address of the lab, unless somebody wants others. */
export const loopback = '127.0.0';

function host(
  label: string,
  last: number,
  certificate: CertificateVariant,
  more: Partial<LabHost> = {},
): LabHost {
  const name = `${label}.${labDomain}`;
  // 127.0.0.1 stays the client's: Dovecot takes a client with the server's own address for a secured one.
  return { name, address: `${loopback}.${last}`, certificate, tls: 'usual', openRelay: false, ...more };
}

/** Every host of the lab by its label; `mail` is the model set-up. */
export const labHosts = {
  mail: host('mail', 12, 'good'),
  expired: host('expired', 13, 'expired'),
  wrongName: host('wrong-name', 14, 'wrong-name'),
  selfSigned: host('self-signed', 15, 'self-signed'),
  missingIntermediate: host('missing-intermediate', 16, 'missing-intermediate'),
  unknownRoot: host('unknown-root', 17, 'unknown-root'),
  notYetValid: host('not-yet-valid', 18, 'not-yet-valid'),
  expiresSoon: host('expires-soon', 19, 'expires-soon'),
  withRoot: host('with-root', 20, 'with-root'),
  disordered: host('disordered', 21, 'disordered'),
  commonNameOnly: host('common-name-only', 22, 'common-name-only'),
  wildcard: host('wildcard', 23, 'wildcard'),
  sha1: host('sha1', 24, 'sha1', { tls: 'weak' }),
  rsa1024: host('rsa-1024', 25, 'rsa-1024', { tls: 'weak' }),
  oldTls: host('old-tls', 26, 'rsa', { tls: 'old' }),
  noTls: host('no-tls', 27, 'good', { tls: 'none' }),
  openRelay: host('open-relay', 28, 'good', { openRelay: true }),
} as const satisfies Record<string, LabHost>;

export type LabHostLabel = keyof typeof labHosts;

/** The hosts of one lab, wherever its network is. */
export type LabHosts = Record<LabHostLabel, LabHost>;

export const allLabHosts: readonly LabHost[] = Object.values(labHosts);

/** The same hosts in another network, such as `10.77.0`. */
export function hostsIn(network: string): LabHosts {
  const moved = Object.entries(labHosts).map(([label, one]): [string, LabHost] => [
    label,
    { ...one, address: one.address.replace(`${loopback}.`, `${network}.`) },
  ]);
  return Object.fromEntries(moved) as LabHosts;
}
