import { offersOf } from '../../model/offers.ts';
import type { Endpoint } from '../../model/report.ts';
import { endpointRefusal } from './endpoint-refusal.ts';

/** True where a server turned the password down, as far as its answer tells. */
export function refusesPassword({ protocol, security, facts }: Endpoint): boolean {
  if (facts.login === null) return false;
  const refusal = endpointRefusal({ protocol, security, offers: offersOf(facts) }, facts.login, null);
  return refusal?.cause === 'login-refused';
}

export function sameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
