import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

/** Exchange decides about the sender when the message is in; Gmail puts the account's own address into it. */
function checksLater(greeting: string): boolean {
  return /Microsoft ESMTP MAIL Service|- gsmtp\s*$/i.test(greeting);
}

export const senderNotChecked = endpointRule({
  id: 'sender-not-checked',
  severity: 'warning',
  actor: 'provider',
  protocols: outgoingProtocols,
  needs: ['login', 'sending', 'greeting'],
  judge({ login, sending, greeting }) {
    const envelope = envelopeOf(sending, 'other-to-foreign');
    if (login.outcome !== 'accepted' || envelope === null) return null;
    const { cause, reply } = envelopeCause(envelope);
    if (cause !== 'accepted' || checksLater(greeting)) return null;
    return { args: { sender: envelope.from }, evidence: [reply?.evidence] };
  },
});
