import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf, isUnknownDomain } from './envelope-cause.ts';
import { messageRefusedAt } from './message-refusal.ts';

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
  judge({ login, sending }, endpoint, check) {
    if (login.outcome !== 'accepted') return null;
    const asked = (['own-to-foreign', 'own-to-own'] as const)
      .map((question) => envelopeOf(sending, question))
      .filter((envelope) => envelope !== null)
      .map((envelope) => ({ ...envelopeCause(envelope), from: envelope.from }));
    const message = messageRefusedAt(endpoint, check);
    const sent = message === null ? [] : [{ ...message, from: check.account.address }];
    const refused = [...asked, ...sent].find(({ cause }) => cause === 'sender-refused');
    if (refused === undefined) return null;
    const { from, reply } = refused;
    // Where both are the same, the remedy cannot be to make them the same.
    const same = from.toLowerCase() === login.username.toLowerCase();
    const unknown = reply !== null && isUnknownDomain(reply);
    const args = {
      ...{ sender: from, username: login.username, same },
      ...(unknown && { unknown }),
      ...quoted(reply),
    };
    return { args, evidence: [reply?.evidence] };
  },
});
