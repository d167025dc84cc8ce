import type { EndpointFacts } from '../../model/facts.ts';
import type { Endpoint } from '../../model/report.ts';

type Seen = Pick<Endpoint, 'security' | 'failure'> & {
  facts: Pick<EndpointFacts, 'starttls' | 'capabilities' | 'capabilitiesRead'>;
};

/**
 * Whether STARTTLS (STLS in POP3) is on offer at a port that begins in clear text; null where that was not seen. Where no
 * encryption was asked for, nobody tried it, and the list of capabilities alone tells.
 */
export function starttlsOffer({ security, failure, facts }: Seen): boolean | null {
  if (security === 'tls') return null;
  if (facts.starttls?.offered === true || announces(facts.capabilities)) return true;
  if (failure?.kind === 'starttls-not-offered') return false;
  return security === 'none' && facts.capabilitiesRead ? false : null;
}

function announces(capabilities: readonly string[]): boolean {
  return capabilities.some((line) => /(^|\s)(STARTTLS|STLS)(\s|$)/i.test(line));
}
