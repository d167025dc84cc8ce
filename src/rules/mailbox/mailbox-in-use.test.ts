import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { mailboxInUse } from './mailbox-in-use.ts';

testRule(mailboxInUse, [
  {
    name: 'said at the login',
    endpoint: pop3Login(refused('-ERR [IN-USE] Mailbox is locked by another POP3 session.')),
    args: { stage: 'login' },
  },
  {
    name: 'said at the mailbox, after a good password',
    endpoint: pop3Mailbox({ messages: null, refused: replyFrom('-ERR [IN-USE] Unable to lock maildrop') }),
    args: { stage: 'mailbox' },
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  {
    name: 'near miss',
    endpoint: pop3Login(refused('-ERR [IN-USE] Maximum number of connections from user+IP exceeded')),
    args: null,
  },
]);
