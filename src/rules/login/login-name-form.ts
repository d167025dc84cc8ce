import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';

export const loginNameForm = endpointRule({
  id: 'login-name-form',
  severity: 'problem',
  actor: 'you',
  explains: ['login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: ['login'],
  judge({ login }, _endpoint, { account }) {
    const other = login.otherName;
    if (login.outcome !== 'refused' || other?.outcome !== 'accepted') return null;
    const args = {
      refused: login.username,
      accepted: other.username,
      full: other.username === account.address,
      ...quoted(login.reply),
    };
    return { args, evidence: [login.reply?.evidence, other.reply?.evidence] };
  },
});
