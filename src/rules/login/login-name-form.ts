import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';

export const loginNameForm = endpointRule({
  id: 'login-name-form',
  severity: 'problem',
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
  words({ refused, accepted, full }, { endpoint }) {
    const form = full === true ? 'the full address' : 'the short name';
    return {
      title: `Sign in as “${accepted}”: the server knows you by ${form}`,
      why: `${endpoint?.host} refused the user name “${refused}” and accepted “${accepted}” with the same password. The password is right; only the form of the name was not.`,
      fix: `In your mail program, change the user name of this server to ${accepted}. Your e-mail address stays as it is.`,
    };
  },
});
