import type { X509Certificate } from 'node:crypto';
import { datesOf } from './certificate-dates.ts';
import type { TrustStore } from './trust-store.ts';

/**
 * Where the signatures lead from the leaf: `trusted` to a root we own, `untrusted-root` to a self-signed certificate that
 * we don't own, `missing` to an issuer that was neither sent nor is a root of ours.
 */
export interface IssuerPath {
  end: 'trusted' | 'untrusted-root' | 'missing';
  /** From the leaf up; with a trusted end, the root of ours stands last. */
  certificates: X509Certificate[];
}

/** Finds the best path upwards: trusted and in date, else trusted, else to an untrusted root, else the longest. */
export function findIssuerPath(
  leaf: X509Certificate,
  sent: readonly X509Certificate[],
  store: TrustStore,
  now: Date,
): IssuerPath {
  // Each certificate is expanded once, so a chain made to mislead costs no more than its square.
  const seen = new Set<X509Certificate>();
  const ends: IssuerPath[] = [];
  const climb = (path: X509Certificate[]): void => {
    const top = path.at(-1);
    if (top === undefined || seen.has(top)) return;
    seen.add(top);
    if (store.has(top)) ends.push({ end: 'trusted', certificates: path });
    const roots = store.named(top.issuer).filter((root) => !root.raw.equals(top.raw) && issued(root, top));
    for (const root of roots) ends.push({ end: 'trusted', certificates: [...path, root] });
    if (isSelfSigned(top)) {
      ends.push({ end: 'untrusted-root', certificates: path });
      return;
    }
    const issuers = sent.filter((one) => one !== top && issued(one, top));
    if (issuers.length === 0) ends.push({ end: 'missing', certificates: path });
    for (const issuer of issuers) climb([...path, issuer]);
  };
  climb([leaf]);
  const rank = (path: IssuerPath) =>
    (path.end === 'trusted' ? 4 : 0) +
    (path.end === 'untrusted-root' ? 2 : 0) +
    (isInDate(path, now) ? 1 : 0);
  ends.sort((one, other) => rank(other) - rank(one) || other.certificates.length - one.certificates.length);
  return ends[0] ?? { end: 'missing', certificates: [leaf] };
}

/** True when `issuer` is named as the issuer of `certificate` and its key made the signature. */
export function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false; // a key of a kind that the crypto library does not know
  }
}

/** True when its own key made its signature; that the key may not sign certificates does not matter here. */
export function isSelfSigned(certificate: X509Certificate): boolean {
  if (certificate.subject !== certificate.issuer) return false;
  try {
    return certificate.verify(certificate.publicKey);
  } catch {
    return false;
  }
}

function isInDate({ certificates }: IssuerPath, now: Date): boolean {
  return certificates.map(datesOf).every(({ from, to }) => from <= now && now <= to);
}
