import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayNeedsLogin = endpointRule({
  id: 'relay-needs-login',
  severity: 'advice',
  actor: 'nobody',
  protocols: outgoingProtocols,
  needs: ['login', 'relay', 'sending'],
  judge({ login, relay, sending }) {
    const own = envelopeOf(sending, 'own-to-foreign');
    const closed = relayVerdict(relay);
    if (login.outcome !== 'accepted' || own === null || closed?.relay !== 'closed') return null;
    const sent = envelopeCause(own);
    return sent.cause === 'accepted' ? { evidence: [...closed.evidence, sent.reply?.evidence] } : null;
  },
});
