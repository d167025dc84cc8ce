import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayNeedsLogin = endpointRule({
  id: 'relay-needs-login',
  severity: 'advice',
  protocols: outgoingProtocols,
  needs: ['login', 'relay', 'sending'],
  judge({ login, relay, sending }) {
    const own = envelopeOf(sending, 'own-to-foreign');
    const closed = relayVerdict(relay);
    if (login.outcome !== 'accepted' || own === null || closed?.relay !== 'closed') return null;
    const sent = envelopeCause(own);
    return sent.cause === 'accepted' ? { evidence: [...closed.evidence, sent.reply?.evidence] } : null;
  },
  words() {
    return {
      title: 'Your mail program has to sign in for sending too',
      why: 'The outgoing server takes your mail after a login and refuses it without one. This is normal, and most programs do it by themselves.',
      fix: 'If a program can receive but not send, look for “My outgoing server requires authentication” and switch it on, with the same name and password as for receiving.',
    };
  },
});
