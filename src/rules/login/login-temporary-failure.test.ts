import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { loginTemporaryFailure } from './login-temporary-failure.ts';

testRule(loginTemporaryFailure, [
  {
    name: 'said at the login',
    endpoint: pop3Login(refused('-ERR [SYS/TEMP] Temporary authentication failure.')),
    args: { stage: 'login', silent: false },
  },
  {
    name: 'said at the mailbox, after a good password',
    endpoint: pop3Mailbox({ messages: null, refused: replyFrom('-ERR [SYS/TEMP] Disk trouble') }),
    args: { stage: 'mailbox', silent: false },
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  { name: 'near miss', endpoint: pop3Login(refused('-ERR [AUTH] Authentication failed.')), args: null },
]);
