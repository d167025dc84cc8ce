import { X509Certificate } from 'node:crypto';
import { getCACertificates } from 'node:tls';

/** The roots a certificate may lead to. */
export interface TrustStore {
  /** Roots whose subject is this name, as `X509Certificate.issuer` writes it. */
  named(subject: string): readonly X509Certificate[];
  has(certificate: X509Certificate): boolean;
  /** True when a root belongs to this organisation. */
  knowsOrganisation(name: string): boolean;
}

interface Index {
  bySubject: Map<string, X509Certificate[]>;
  organisations: Set<string>;
}

let publicRoots: Index | null = null;

/** The roots that node trusts plus those in `extra` (PEM texts, each with any number of certificates). */
export function createTrustStore(extra: readonly string[]): TrustStore {
  // Reading a few hundred roots takes some ten milliseconds: once, and only when somebody asks.
  publicRoots ??= indexOf(getCACertificates('default'));
  const indexes = [indexOf(extra), publicRoots];
  const named = (subject: string) => indexes.flatMap(({ bySubject }) => bySubject.get(subject) ?? []);
  return {
    named,
    has: (certificate) => named(certificate.subject).some((root) => root.raw.equals(certificate.raw)),
    knowsOrganisation: (name) => indexes.some(({ organisations }) => organisations.has(name)),
  };
}

/** The value of the organisation in a name as `X509Certificate` writes it, or null. */
export function organisationOf(name: string): string | null {
  return /^O=(.+)$/m.exec(name)?.[1] ?? null;
}

function indexOf(texts: readonly string[]): Index {
  const bySubject = new Map<string, X509Certificate[]>();
  const organisations = new Set<string>();
  for (const root of texts.flatMap(readPem)) {
    bySubject.set(root.subject, [...(bySubject.get(root.subject) ?? []), root]);
    const organisation = organisationOf(root.subject ?? '');
    if (organisation !== null) organisations.add(organisation);
  }
  return { bySubject, organisations };
}

function readPem(text: string): X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map(readCertificate).filter((certificate) => certificate !== null);
}

/** Reads PEM or DER, or gives null for what is no certificate. */
export function readCertificate(bytes: string | Buffer): X509Certificate | null {
  try {
    return new X509Certificate(bytes);
  } catch {
    return null;
  }
}
