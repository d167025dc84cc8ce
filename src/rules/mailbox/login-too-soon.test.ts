import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { loginTooSoon } from './login-too-soon.ts';

testRule(loginTooSoon, [
  {
    name: 'said at the login',
    endpoint: pop3Login(refused('-ERR [LOGIN-DELAY] Logins must be at least 5 minutes apart')),
    args: { stage: 'login' },
  },
  {
    name: 'said at the mailbox, after a good password',
    endpoint: pop3Mailbox({ messages: null, refused: replyFrom('-ERR [LOGIN-DELAY] Not so fast') }),
    args: { stage: 'mailbox' },
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  { name: 'near miss', endpoint: pop3Login(refused('-ERR [AUTH] Authentication failed.')), args: null },
]);
