import type { EnvelopeFact, EnvelopeFacts } from '../../model/facts.ts';
import { outgoingProtocols } from '../../model/protocols.ts';
import { whoNamed } from '../actors.ts';
import { factsOf } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';
import { accepts, envelopeCause, envelopeOf, isPermanent } from './envelope-cause.ts';

export const relayDeniedAfterLogin = endpointRule({
  id: 'relay-denied-after-login',
  severity: 'problem',
  actor: { among: ['you', 'provider'], choose: (_args, server) => whoNamed(server, 'provider') },
  protocols: outgoingProtocols,
  needs: ['login', 'sending'],
  judge({ login, sending }, endpoint, check) {
    const envelope = envelopeOf(sending, 'own-to-foreign');
    if (login.outcome !== 'accepted' || envelope === null) return null;
    const { cause, reply } = envelopeCause(envelope);
    const saysSo = cause === 'relay-denied' || cause === 'login-required';
    if (!saysSo && !isAsBefore(envelope, factsOf(endpoint, check)?.relay ?? null)) return null;
    return { args: { said: said(reply) }, evidence: [reply?.evidence] };
  },
});

/**
 * A refusal that says nothing of relaying, in the very words that met a stranger before any login, while mail within the server
 * is welcome: what is refused is the way out, and the login changes nothing about that.
 */
function isAsBefore(after: EnvelopeFact, relay: EnvelopeFacts | null): boolean {
  const before = relay === null ? null : envelopeOf(relay, 'foreign');
  const { cause, reply, at } = envelopeCause(after);
  if (at !== 'rcpt' || (cause !== 'policy' && cause !== 'other') || !isPermanent(reply)) return false;
  return (
    before !== null && before.rcpt !== null && !accepts(before.rcpt) && said(before.rcpt) === said(reply)
  );
}
