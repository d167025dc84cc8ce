import type { EnvelopeFacts } from '../../model/facts.ts';
import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf, isPermanent, refusesAllMail } from './envelope-cause.ts';
import { messageRefusedAt } from './message-refusal.ts';

export const sendingRefused = endpointRule({
  id: 'sending-refused',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ suspended }, server) => (suspended === true || server?.port === 25 ? 'you' : 'provider'),
  },
  protocols: outgoingProtocols,
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }, endpoint, check) {
    if (login.outcome !== 'accepted') return null;
    const envelope = envelopeOf(sending, 'own-to-foreign');
    const asked = envelope === null ? null : envelopeCause(envelope);
    const stopped = [asked, messageRefusedAt(endpoint, check)].find(
      (one) => one?.cause === 'sending-suspended',
    );
    if (stopped)
      return {
        args: { blocked: false, suspended: true, ...quoted(stopped.reply) },
        evidence: [stopped.reply?.evidence],
      };
    if (asked === null) return null;
    const { cause, reply } = asked;
    // Where mail to oneself is welcome, a bare "denied" may be about our made-up recipient alone.
    const denied = cause === 'policy' || (cause === 'other' && isPermanent(reply));
    if ((!denied || takesOwnMail(sending)) && !(isPermanent(reply) && refusesAllMail(sending))) return null;
    return {
      args: { blocked: false, ...quoted(reply) },
      evidence: [reply?.evidence],
    };
  },
});

function takesOwnMail(sending: EnvelopeFacts): boolean {
  const own = envelopeOf(sending, 'own-to-own');
  return own !== null && envelopeCause(own).cause === 'accepted';
}
