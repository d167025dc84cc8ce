import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const relayDeniedAfterLogin = endpointRule({
  id: 'relay-denied-after-login',
  severity: 'problem',
  protocols: outgoingProtocols,
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    const envelope = envelopeOf(sending, 'own-to-foreign');
    if (login.outcome !== 'accepted' || envelope === null) return null;
    const { cause, reply } = envelopeCause(envelope);
    if (cause !== 'relay-denied' && cause !== 'login-required') return null;
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
