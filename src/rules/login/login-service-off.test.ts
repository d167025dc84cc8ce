import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { loginServiceOff } from './login-service-off.ts';

testRule(loginServiceOff, [
  {
    name: 'said at the login',
    endpoint: pop3Login(refused('-ERR [SYS/PERM] Your account is not enabled for POP access.')),
    args: { stage: 'login' },
  },
  {
    name: 'said at the mailbox, after a good password',
    endpoint: pop3Mailbox({
      messages: null,
      refused: replyFrom('-ERR [SYS/PERM] Your account is not enabled for POP access.'),
    }),
    args: { stage: 'mailbox' },
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  { name: 'near miss', endpoint: pop3Login(refused('-ERR [AUTH] Bad password')), args: null },
]);
