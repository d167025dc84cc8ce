import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { mailboxFull } from './mailbox-full.ts';

testRule(mailboxFull, [
  {
    name: 'nobody is let in because of it',
    endpoint: pop3Login(refused('-ERR Disk quota exceeded')),
    args: { stage: 'login' },
    says: /does not open the mailbox because of it/,
  },
  {
    name: 'at the limit',
    endpoint: pop3Mailbox({ quota: { used: 1_000, limit: 1_000 } }),
    args: { used: 1_000, limit: 1_000 },
  },
  {
    name: 'told beside a good login',
    endpoint: pop3Login({ reply: replyFrom('OK completed\nAccount is over quota') }),
    args: { stage: 'opened', said: 'OK completed Account is over quota' },
    says: /still opens the mailbox/,
  },
  {
    name: 'near miss: an alert that it fills up',
    endpoint: pop3Login({ reply: replyFrom('OK Logged in\nMailbox is at 95% of quota') }),
    args: null,
  },
  {
    name: 'near miss: an alert about something else',
    endpoint: pop3Login({ reply: replyFrom('OK Logged in\nQuota of messages sent today exceeded') }),
    args: null,
  },
  {
    name: 'near miss: just below',
    endpoint: pop3Mailbox({ quota: { used: 999, limit: 1_000 } }),
    args: null,
  },
  {
    name: 'near miss: no limit is set',
    endpoint: pop3Mailbox({ quota: { used: 999, limit: 0 } }),
    args: null,
  },
]);
