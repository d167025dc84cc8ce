import type { LoginFacts } from '../../model/facts.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { mailboxInUse } from './mailbox-in-use.ts';

/** A POP3 server that never answered the password. */
function silent(login: Partial<LoginFacts>) {
  const endpoint = pop3Login({ outcome: 'skipped', reply: null, ...login });
  endpoint.outcome = 'failed';
  endpoint.failure = { kind: 'reply-timeout', step: 'login', detail: '' };
  return endpoint;
}

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
    name: 'silence, and a stranger is turned away at once',
    endpoint: silent({ stranger: { outcome: 'refused', reply: replyFrom('-ERR bad password') } }),
    args: { stage: 'login', silent: true },
    says: /does check passwords/,
  },
  {
    name: 'silence, and the same login is let in to send',
    check: { endpoints: [silent({}), healthySmtp({}, { id: 'e2', host: silent({}).host })] },
    args: { stage: 'login', silent: true },
  },
  { name: 'near miss: silence for strangers too', endpoint: silent({}), args: null },
  {
    name: 'near miss: another server lets the login in',
    check: { endpoints: [silent({}), healthySmtp({}, { id: 'e2', host: 'smtp.other.test' })] },
    args: null,
  },
  {
    name: 'near miss',
    endpoint: pop3Login(refused('-ERR [IN-USE] Maximum number of connections from user+IP exceeded')),
    args: null,
  },
]);
