import { testRule } from '../../testing/rule-cases.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { mailboxNearlyFull } from './mailbox-nearly-full.ts';

testRule(mailboxNearlyFull, [
  {
    name: 'above 90 %',
    endpoint: pop3Mailbox({ quota: { used: 955, limit: 1_000 } }),
    args: { used: 955, limit: 1_000, percent: 95 },
  },
  {
    name: 'near miss: 90 % exactly',
    endpoint: pop3Mailbox({ quota: { used: 900, limit: 1_000 } }),
    args: null,
  },
  { name: 'near miss: full', endpoint: pop3Mailbox({ quota: { used: 1_000, limit: 1_000 } }), args: null },
]);
