import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const recipientMailboxFull = endpointRule({
  id: 'recipient-mailbox-full',
  severity: 'problem',
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
  words({ address }) {
    return {
      title: `The mailbox of ${address} is full and takes no new mail`,
      why: 'The server refused a message to your own address because no room is left. People who write to you get their mail back.',
      fix: 'Make room: in webmail, empty the trash and the junk folder, then delete or move large old messages, also those in “Sent”. If your program fetches mail by POP3, let it delete messages on the server after some days. Your provider can also enlarge the mailbox.',
    };
  },
});
