import type { EndpointFacts } from '../../model/facts.ts';
import { rowOf } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';

type Seen = Pick<Endpoint, 'protocol' | 'security' | 'failure'> & {
  facts: Pick<EndpointFacts, 'starttls' | 'capabilities' | 'capabilitiesRead' | 'login'>;
};

/**
 * Whether STARTTLS (STLS in POP3) is on offer at a port that begins in clear text; null where that was not seen. Where no
 * encryption was asked for, nobody tried it, and the list of capabilities alone tells.
 */
export function starttlsOffer({ protocol, security, failure, facts }: Seen): boolean | null {
  if (security === 'tls') return null;
  if (facts.starttls?.offered === true || announces(facts.capabilities)) return true;
  if (failure?.kind === 'starttls-not-offered') return false;
  if (security !== 'none') return null;
  // Who knows no EHLO knows none of its extensions (RFC 1869); a POP3 server without CAPA was asked for STLS itself.
  const isPlain = rowOf(protocol).withoutList === 'nothing' && facts.login !== null;
  return facts.capabilitiesRead || isPlain || facts.starttls?.offered === false ? false : null;
}

function announces(capabilities: readonly string[]): boolean {
  return capabilities.some((line) => /(^|\s)(STARTTLS|STLS)(\s|$)/i.test(line));
}
