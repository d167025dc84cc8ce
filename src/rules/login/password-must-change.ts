import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause } from '../sending/envelope-cause.ts';
import { quoted } from '../server-text/quote.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const passwordMustChange = endpointRule({
  id: 'password-must-change',
  severity: 'problem',
  explains: ['login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const told = refusedWith('password-must-change', endpoint, check);
    if (told !== null || login.outcome !== 'accepted') return told;
    // Some let the old password in and refuse everything that is sent with it.
    const { sending } = check.endpoints.find(({ id }) => id === endpoint.id)?.facts ?? { sending: null };
    const own = sending?.envelopes.filter(({ question }) => question.startsWith('own-')) ?? [];
    const refused = own.map(envelopeCause).find(({ cause }) => cause === 'password-must-change');
    if (refused === undefined) return null;
    return { args: { stage: 'sending', ...quoted(refused.reply) }, evidence: [refused.reply?.evidence] };
  },
  words({ stage }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} wants a new password before it ${stage === 'sending' ? 'sends your mail' : 'lets you in'}`,
      why: 'The server knows this mailbox but no longer takes its password: it is too old, too simple, or was only meant for the first login.',
      fix: 'Sign in to webmail or to the customer area of your provider and set a new, long password there. Then enter the new one in every mail program and on every device, for receiving and for sending.',
    };
  },
});
