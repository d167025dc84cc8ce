import { outgoingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause } from './envelope-cause.ts';
import { messageRefusedAt } from './message-refusal.ts';

export const sendingLimitReached = endpointRule({
  id: 'sending-limit-reached',
  severity: 'problem',
  actor: 'you',
  sparesSettings: true,
  protocols: outgoingProtocols,
  explains: ['sending-deferred', 'login-refused', 'outgoing-login-differs'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const told = refusedWith('sending-limit-reached', endpoint, check);
    if (told !== null) return told;
    const { sending } = check.endpoints.find(({ id }) => id === endpoint.id)?.facts ?? { sending: null };
    if (login.outcome !== 'accepted') return null;
    const own = sending?.envelopes.filter(({ question }) => question.startsWith('own-')) ?? [];
    const limited = [...own.map(envelopeCause), messageRefusedAt(endpoint, check)].find(
      (one) => one?.cause === 'limit-reached',
    );
    if (!limited) return null;
    return { args: { stage: 'sending', ...quoted(limited.reply) }, evidence: [limited.reply?.evidence] };
  },
});
