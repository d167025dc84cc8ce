import type { Evidence } from '../model/attempt.ts';
import type { EndpointFacts } from '../model/facts.ts';
import { type Offers, type OffersView, offersOf } from '../model/offers.ts';
import type { Security } from '../model/security.ts';
import { boundList } from './bounds.ts';
import type { OfferReader } from './descriptor.ts';
import type { Dialogue } from './dialogue.ts';

/** Writes down what a server says it can do at this moment of the dialogue: the lines as sent, and what they mean. */
export function keepOffer(
  { facts, encrypted }: Dialogue,
  read: OfferReader,
  lines: readonly string[],
  evidence: Evidence,
): void {
  const kept = boundList(lines);
  const offer = read(kept, facts.greeting ?? '');
  const { clear, tls } = facts.offers ?? { clear: null, tls: null };
  facts.capabilitiesAt = evidence;
  if (encrypted) facts.capabilitiesTls = kept;
  else facts.capabilities = kept;
  facts.offers = encrypted ? { clear, tls: offer } : { clear: offer, tls };
}

type Lines = Pick<
  EndpointFacts,
  'capabilities' | 'capabilitiesTls' | 'capabilitiesRead' | 'greeting' | 'tls'
>;

/** What the server offers at this moment of the dialogue. */
export function offersNow({ facts, encrypted }: Dialogue): OffersView {
  return offersOf({ offers: facts.offers, tls: encrypted || null });
}

/** What facts without a reading of the capabilities offer, from the lines they hold: those of reports of before, and of tests. */
export function offersIn(facts: Lines, security: Security, read: OfferReader): Offers {
  const { capabilities, capabilitiesTls, capabilitiesRead, tls, greeting } = facts;
  const from = (lines: readonly string[], isAsked: boolean) =>
    isAsked && (capabilitiesRead || lines.length > 0) ? read(lines, greeting ?? '') : null;
  return { clear: from(capabilities, security !== 'tls'), tls: from(capabilitiesTls, tls !== null) };
}
