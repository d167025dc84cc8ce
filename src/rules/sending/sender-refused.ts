import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const senderRefused = endpointRule({
  id: 'sender-refused',
  severity: 'problem',
  protocols: ['smtp'],
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    if (login.outcome !== 'accepted') return null;
    for (const question of ['own-to-foreign', 'own-to-own'] as const) {
      const envelope = envelopeOf(sending, question);
      const verdict = envelope === null ? null : envelopeCause(envelope);
      if (envelope === null || verdict?.cause !== 'sender-refused') continue;
      const args = { sender: envelope.from, username: login.username };
      return { args, evidence: [verdict.reply?.evidence] };
    }
    return null;
  },
  words({ sender, username }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} does not let this login send as ${sender}`,
      why: `The login as ${username} worked, but the server refuses ${sender} as sender. It accepts only addresses that belong to the login.`,
      fix: 'In your mail program set the sender address (“From”) to the address you log in with. If this address should belong to your account, ask your provider to add it as an alias or identity of the mailbox.',
    };
  },
});
