import { testRule } from '../../testing/rule-cases.ts';
import { refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginSendingOff } from './login-sending-off.ts';

testRule(loginSendingOff, [
  {
    name: 'said at the login',
    endpoint: smtpLogin(
      refused(
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
      ),
    ),
    args: { stage: 'login' },
  },
  {
    name: 'near miss',
    endpoint: smtpLogin(
      refused('535 5.7.139 Authentication unsuccessful, basic authentication is disabled.'),
    ),
    args: null,
  },
]);
