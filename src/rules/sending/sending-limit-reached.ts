import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause } from './envelope-cause.ts';
import { said } from './said.ts';

export const sendingLimitReached = endpointRule({
  id: 'sending-limit-reached',
  severity: 'problem',
  sparesSettings: true,
  protocols: ['smtp'],
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    if (login.outcome !== 'accepted') return null;
    const own = sending.envelopes.filter(({ question }) => question.startsWith('own-'));
    const limited = own.map(envelopeCause).find(({ cause }) => cause === 'limit-reached');
    return limited ? { args: { said: said(limited.reply) }, evidence: [limited.reply?.evidence] } : null;
  },
  words({ said: text }, context) {
    const { host } = placeOf(context);
    return {
      title: `The sending limit of this mailbox on ${host} is used up`,
      why: `The login worked, but the server takes no more mail from this mailbox for now: “${text}”. Providers limit how much a mailbox may send in an hour or a day.`,
      fix: 'Wait: such limits are lifted after an hour, at the latest after a day. If you did not send that much, somebody else may be using your mailbox: change the password, also on all devices, and tell your provider.',
    };
  },
});
