import { testRule } from '../../testing/rule-cases.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { mailExpires } from './mail-expires.ts';

testRule(mailExpires, [
  {
    name: 'after 14 days',
    endpoint: pop3Mailbox({ expireDays: 14 }),
    args: { days: 14 },
    says: /after 14 days/,
  },
  { name: 'at once', endpoint: pop3Mailbox({ expireDays: 0 }), args: { days: 0 }, says: /as soon as/ },
  { name: 'near miss: never', endpoint: pop3Mailbox({ expireDays: 'never' }), args: null },
]);
