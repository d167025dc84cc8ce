import type { EnvelopeFact, EnvelopeFacts } from '../../model/facts.ts';
import { outgoingProtocols } from '../../model/protocols.ts';
import { factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';
import { accepts, envelopeCause, envelopeOf, isPermanent } from './envelope-cause.ts';

export const relayDeniedAfterLogin = endpointRule({
  id: 'relay-denied-after-login',
  severity: 'problem',
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
  words({ said: text }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} sends no mail to other domains, even after the login`,
      why: `The login worked, but the server refuses to pass on mail to addresses outside. Its words: “${text}”. Either this account has no permission to send, or this is a server for incoming mail only.`,
      fix: 'Check the name of the outgoing server with your provider. If the name is right, send them the words above: they have to allow sending for this account.',
    };
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
