import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { mailboxBacklog } from './mailbox-backlog.ts';

testRule(mailboxBacklog, [
  {
    name: 'many messages',
    endpoint: pop3Mailbox({ messages: 1_204 }),
    args: { messages: 1_204, bytes: 240_000 },
    says: /1,204 messages/,
  },
  {
    name: 'many bytes',
    endpoint: pop3Mailbox({ bytes: 830_000_000 }),
    args: { messages: 12, bytes: 830_000_000 },
    says: /830 MB/,
  },
  {
    name: 'near miss: at the line',
    endpoint: pop3Mailbox({ messages: 1_000, bytes: 500_000_000 }),
    args: null,
  },
  {
    name: 'near miss: an IMAP store may be large',
    endpoint: healthyPop3(pop3Mailbox({ messages: 90_000 }).facts, { protocol: 'imap', port: 993 }),
    args: null,
  },
]);
