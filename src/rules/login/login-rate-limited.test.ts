import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { loginRateLimited } from './login-rate-limited.ts';

testRule(loginRateLimited, [
  {
    name: 'said at the login',
    endpoint: pop3Login(
      refused(
        '-ERR [IN-USE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)',
      ),
    ),
    args: { stage: 'login' },
  },
  {
    name: 'said at the mailbox, after a good password',
    endpoint: pop3Mailbox({
      messages: null,
      refused: replyFrom('-ERR [SYS/TEMP] Too many commands, rate limit'),
    }),
    args: { stage: 'mailbox' },
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  {
    name: 'near miss',
    endpoint: pop3Login(refused('-ERR [IN-USE] Mailbox is locked by another POP3 session.')),
    args: null,
  },
]);
