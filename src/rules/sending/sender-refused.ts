import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf, isUnknownDomain } from './envelope-cause.ts';

export const senderRefused = endpointRule({
  id: 'sender-refused',
  severity: 'problem',
  actor: {
    among: ['you', 'provider', 'domain-owner'],
    choose: ({ unknown, same }) => {
      if (unknown === true) return 'domain-owner';
      return same === true ? 'provider' : 'you';
    },
  },
  protocols: outgoingProtocols,
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    if (login.outcome !== 'accepted') return null;
    for (const question of ['own-to-foreign', 'own-to-own'] as const) {
      const envelope = envelopeOf(sending, question);
      const verdict = envelope === null ? null : envelopeCause(envelope);
      if (envelope === null || verdict?.cause !== 'sender-refused') continue;
      // Where both are the same, the remedy cannot be to make them the same.
      const same = envelope.from.toLowerCase() === login.username.toLowerCase();
      const unknown = verdict.reply !== null && isUnknownDomain(verdict.reply);
      const args = {
        ...{ sender: envelope.from, username: login.username, same },
        ...(unknown && { unknown }),
        ...quoted(verdict.reply),
      };
      return { args, evidence: [verdict.reply?.evidence] };
    }
    return null;
  },
});
