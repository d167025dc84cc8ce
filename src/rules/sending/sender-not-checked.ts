import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const senderNotChecked = endpointRule({
  id: 'sender-not-checked',
  severity: 'warning',
  protocols: ['smtp'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    const envelope = envelopeOf(sending, 'other-to-foreign');
    if (login.outcome !== 'accepted' || envelope === null) return null;
    const { cause, reply } = envelopeCause(envelope);
    return cause === 'accepted' ? { args: { sender: envelope.from }, evidence: [reply?.evidence] } : null;
  },
  words({ sender }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} lets a login send under somebody else’s address`,
      why: `After your login the server accepted ${sender} as sender, although that address is not yours. Other customers could write in your name in the same way. No message was sent for this test.`,
      fix: 'There is nothing to change in your mail program. The provider can tie the allowed sender addresses to each login.',
    };
  },
});
