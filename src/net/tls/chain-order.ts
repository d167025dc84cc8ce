import type { X509Certificate } from 'node:crypto';
import type { TlsFacts } from '../../model/tls-facts.ts';
import { isSelfSigned, issued } from './issuer-path.ts';

type Untidy = TlsFacts['chainUntidy'];

/**
 * What is untidy in a chain as sent. Order: each certificate certifies one before it (RFC 5246, section 7.4.2; RFC 8446,
 * section 4.4.2 asks clients to put up with more). A certificate that could not be read is null, and unrelated.
 */
export function judgeOrder(sent: readonly (X509Certificate | null)[]): Untidy {
  const read = sent.filter((certificate) => certificate !== null);
  const distinct = read.filter((one, at) => read.findIndex((other) => other.raw.equals(one.raw)) === at);
  const related = ancestors(distinct);
  const untidy: Untidy = [];
  const certifiesEarlier = (one: X509Certificate, at: number) =>
    at === 0 || related.slice(0, at).some((earlier) => issued(one, earlier));
  if (!related.every(certifiesEarlier)) untidy.push('out-of-order');
  if (distinct.length < read.length) untidy.push('duplicate');
  if (related.slice(1).some(isSelfSigned)) untidy.push('root-sent');
  if (related.length < distinct.length || read.length < sent.length) untidy.push('unrelated');
  return untidy;
}

/** The leaf and all that stand above it, in the order sent. */
function ancestors(distinct: readonly X509Certificate[]): X509Certificate[] {
  const found = new Set(distinct.slice(0, 1));
  // The set grows while it is walked; each certificate is looked at once.
  for (const certificate of found) {
    for (const other of distinct) if (!found.has(other) && issued(other, certificate)) found.add(other);
  }
  return distinct.filter((certificate) => found.has(certificate));
}
