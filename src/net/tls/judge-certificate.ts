import type { X509Certificate } from 'node:crypto';
import { type TlsError, type TlsFacts, tlsErrors } from '../../model/tls-facts.ts';
import { datesOf } from './certificate-dates.ts';
import { certificateFacts } from './certificate-facts.ts';
import { judgeOrder } from './chain-order.ts';
import { coversName } from './check-name.ts';
import { findIssuerPath, type IssuerPath, isSelfSigned } from './issuer-path.ts';
import { organisationOf, readCertificate, type TrustStore } from './trust-store.ts';

/** What is to be judged. */
export interface CertificateCase {
  /** DER, the leaf first. */
  sent: readonly Buffer[];
  /** False when `sent` is only what node made of it: then its order is not judged. */
  sentIsExact: boolean;
  name: string;
  store: TrustStore;
  now: Date;
  /** What node's own verification said, on a connection with `rejectUnauthorized: false`. */
  node: { authorized: boolean; code: string | null };
}

export type CertificateVerdict = Pick<
  TlsFacts,
  'certificate' | 'chain' | 'chainSent' | 'chainUntidy' | 'verified' | 'errors' | 'checkedName'
>;

// More than any honest server sends; bounds the work that a dishonest one can cause.
const mostCertificates = 20;

/** Judges dates, name and chain each by itself, so that all errors show and not only the first. */
export function judgeCertificate(asked: CertificateCase): CertificateVerdict {
  const read = asked.sent.slice(0, mostCertificates).map(readCertificate);
  const known = read.filter((certificate) => certificate !== null);
  const errors = [...errorsOf(read[0] ?? null, known, asked)];
  const sorted = tlsErrors.filter((error) => errors.includes(error));
  return {
    certificate: read[0] ? certificateFacts(read[0]) : null,
    chain: known.map(certificateFacts),
    chainSent: asked.sent.length,
    chainUntidy: asked.sentIsExact ? judgeOrder(read) : [],
    verified: sorted.length === 0,
    errors: sorted,
    checkedName: asked.name,
  };
}

function errorsOf(
  leaf: X509Certificate | null,
  known: X509Certificate[],
  asked: CertificateCase,
): Set<TlsError> {
  if (leaf === null) return new Set(['authority-unknown']);
  const { store, now, node, name } = asked;
  const path = findIssuerPath(leaf, known, store, now);
  const errors = new Set<TlsError>(dateErrors(path, now));
  if (!coversName(leaf, name)) errors.add('name-mismatch');
  const trust = trustError(path, asked);
  if (trust !== null) errors.add(trust);
  // Node complains of something that we did not find, or cannot judge: then nothing is sent over this connection.
  if (!node.authorized && errors.size === 0 && !judgedHere.has(node.code ?? ''))
    errors.add(closest(node.code));
  return errors;
}

/** Complaints about dates and names are ours to judge, by the check's clock and name. */
const judgedHere = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID']);

const closestErrors: Record<string, TlsError> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'chain-incomplete',
  UNABLE_TO_GET_ISSUER_CERT: 'authority-unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'authority-unknown',
  SELF_SIGNED_CERT_IN_CHAIN: 'authority-unknown',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'not-yet-valid',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'expired',
  HOSTNAME_MISMATCH: 'name-mismatch',
};

function closest(code: string | null): TlsError {
  return closestErrors[code ?? ''] ?? 'authority-unknown';
}

/** Certificates above the leaf count too: a chain is as valid as its shortest-lived link. */
function dateErrors({ certificates }: IssuerPath, now: Date): TlsError[] {
  const errors: TlsError[] = [];
  // Put this way round, a date that cannot be read is an error too.
  const dates = certificates.map(datesOf);
  if (!dates.every(({ to }) => to >= now)) errors.push('expired');
  if (!dates.every(({ from }) => from <= now)) errors.push('not-yet-valid');
  return errors;
}

function trustError(path: IssuerPath, { node, store, sentIsExact }: CertificateCase): TlsError | null {
  // Node may know a way that we do not see, never the other way round.
  if (node.authorized || path.end === 'trusted') return null;
  const [leaf] = path.certificates;
  if (leaf && path.certificates.length === 1 && isSelfSigned(leaf)) return 'self-signed';
  if (path.end === 'untrusted-root') return 'authority-unknown';
  if (!sentIsExact && node.code !== null && node.code in closestErrors) return closest(node.code);
  return issuerLooksLikeRoot(path, store) ? 'authority-unknown' : 'chain-incomplete';
}

/**
 * The issuer of the topmost certificate was not sent, and whether it is a root (then it need not be sent, and is not
 * trusted) or an intermediate (then the chain has a gap) cannot be told for sure. The evidence, best first: where its name
 * says "root" it is a root; behind a lone leaf an intermediate is missing, as public authorities never let a root sign a
 * leaf; above a sent intermediate a root comes next, unless its organisation is one whose roots we own.
 */
function issuerLooksLikeRoot({ certificates }: IssuerPath, store: TrustStore): boolean {
  const issuer = certificates.at(-1)?.issuer ?? '';
  const organisation = organisationOf(issuer);
  if (organisation !== null && store.knowsOrganisation(organisation)) return false;
  return certificates.length > 1 || /^CN=.*\broot\b/im.test(issuer);
}
