import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { senderNotChecked } from './sender-not-checked.ts';

testRule(senderNotChecked, [
  {
    name: 'somebody else is accepted as sender',
    endpoint: smtpSending(envelope('other-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok')),
    args: { sender: 'other@example.test' },
  },
  {
    name: 'near miss: only MAIL was accepted',
    endpoint: smtpSending(envelope('other-to-foreign', '250 2.1.0 Ok', '550 5.7.1 Denied')),
    args: null,
  },
  {
    name: 'near miss: it was not asked',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '250 Ok')),
    args: null,
  },
]);
