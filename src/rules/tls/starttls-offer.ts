import type { EndpointFacts } from '../../model/facts.ts';
import { offersOf } from '../../model/offers.ts';
import { rowOf } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';

type Seen = Pick<Endpoint, 'protocol' | 'security' | 'failure'> & {
  facts: Pick<EndpointFacts, 'starttls' | 'offers' | 'capabilitiesRead' | 'login' | 'tls'>;
};

/**
 * Whether STARTTLS (STLS in POP3) is on offer at a port that begins in clear text; null where that was not seen. Where no
 * encryption was asked for, nobody tried it, and the list of capabilities alone tells.
 */
export function starttlsOffer({ protocol, security, failure, facts }: Seen): boolean | null {
  if (security === 'tls') return null;
  if (facts.starttls?.offered === true || offersOf(facts).offered('STARTTLS')) return true;
  if (failure?.kind === 'starttls-not-offered') return false;
  if (security !== 'none') return null;
  // Who knows no EHLO knows none of its extensions (RFC 1869); a POP3 server without CAPA was asked for STLS itself.
  const isPlain = rowOf(protocol).withoutList === 'nothing' && facts.login !== null;
  return facts.capabilitiesRead || isPlain || facts.starttls?.offered === false ? false : null;
}
