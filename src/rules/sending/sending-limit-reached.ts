import { outgoingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause } from './envelope-cause.ts';

export const sendingLimitReached = endpointRule({
  id: 'sending-limit-reached',
  severity: 'problem',
  sparesSettings: true,
  protocols: outgoingProtocols,
  explains: ['sending-deferred', 'login-refused', 'outgoing-login-differs'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const told = refusedWith('sending-limit-reached', endpoint, check);
    if (told !== null) return told;
    const { sending } = check.endpoints.find(({ id }) => id === endpoint.id)?.facts ?? { sending: null };
    if (login.outcome !== 'accepted' || sending === null) return null;
    const own = sending.envelopes.filter(({ question }) => question.startsWith('own-'));
    const limited = own.map(envelopeCause).find(({ cause }) => cause === 'limit-reached');
    if (limited === undefined) return null;
    return { args: { stage: 'sending', ...quoted(limited.reply) }, evidence: [limited.reply?.evidence] };
  },
  words({ stage }, context) {
    const { host } = placeOf(context);
    const atLogin = stage === 'login';
    return {
      title: `The sending limit of this mailbox on ${host} is used up`,
      why: `${atLogin ? 'The server says so already at the login and lets nobody in to send for now.' : 'The login worked, but the server takes no more mail from this mailbox for now.'} Providers limit how much a mailbox or a plan may send in an hour, a day or a month.`,
      fix: `Wait: most limits are lifted after an hour or a day${atLogin ? ', the volume of a plan when the next month begins or when a larger plan is booked' : ''}. If you did not send that much, somebody else may be using your mailbox: change the password, also on all devices, and tell your provider.`,
    };
  },
});
