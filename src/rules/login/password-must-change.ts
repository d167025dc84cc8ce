import { endpointRule } from '../rule.ts';
import { envelopeCause } from '../sending/envelope-cause.ts';
import { quoted } from '../server-text/quote.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const passwordMustChange = endpointRule({
  id: 'password-must-change',
  severity: 'problem',
  actor: 'you',
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
});
