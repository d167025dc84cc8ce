import type { EnvelopeFacts } from '../../model/facts.ts';
import { offersOf } from '../../model/offers.ts';
import { directionOf } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import type { RoundTripOutcome } from '../../model/round-trip.ts';
import { endpointRefusal } from '../login/endpoint-refusal.ts';
import { checkRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from '../sending/envelope-cause.ts';

const failedTrips: readonly RoundTripOutcome[] = ['not-seen', 'rejected', 'not-accepted', 'unclear'];

export const everythingWorks = checkRule({
  id: 'everything-works',
  severity: 'ok',
  actor: 'nobody',
  legs: ['to-server'],
  sumsUp: true,
  judge({ endpoints, roundTrip }) {
    // A message that was refused or not seen again outweighs two good logins.
    if (roundTrip && failedTrips.includes(roundTrip.outcome)) return null;
    const good = endpoints.filter(worksSafely);
    const incoming = good.find(({ protocol }) => directionOf(protocol) === 'incoming');
    const outgoing = good.find(({ protocol }) => directionOf(protocol) === 'outgoing');
    if (!incoming || !outgoing) return null;
    const evidence = [incoming, outgoing].map(({ facts }) => facts.login?.reply?.evidence);
    return { args: { incoming: incoming.host, outgoing: outgoing.host }, evidence };
  },
});

/** The password was accepted over verified TLS, and nothing that came after it was refused. */
function worksSafely({ protocol, security, facts }: Endpoint): boolean {
  const { login, tls, mailbox, sending } = facts;
  if (login?.outcome !== 'accepted' || !login.protected || tls?.verified !== true) return false;
  if (sending !== null && !sends(sending)) return false;
  return endpointRefusal({ protocol, security, offers: offersOf(facts) }, login, mailbox) === null;
}

/** A refusal that is about our made-up recipient alone says nothing against the server. */
function sends(sending: EnvelopeFacts): boolean {
  const own = envelopeOf(sending, 'own-to-foreign');
  if (own === null) return true;
  const { cause } = envelopeCause(own);
  return cause === 'accepted' || cause === 'recipient-domain-unknown' || cause === 'recipient-refused';
}
