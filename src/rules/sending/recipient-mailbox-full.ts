import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const recipientMailboxFull = endpointRule({
  id: 'recipient-mailbox-full',
  severity: 'problem',
  actor: 'you',
  legs: ['others-mailbox'],
  sparesSettings: true,
  protocols: outgoingProtocols,
  needs: ['sending'],
  judge({ sending }) {
    const envelope = envelopeOf(sending, 'own-to-own');
    if (envelope === null) return null;
    const { cause, at, reply } = envelopeCause(envelope);
    if (cause !== 'mailbox-full' || at !== 'rcpt') return null;
    return { args: { address: envelope.to }, evidence: [reply?.evidence] };
  },
});
