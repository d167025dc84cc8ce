import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { recipientMailboxFull } from './recipient-mailbox-full.ts';

testRule(recipientMailboxFull, [
  {
    name: 'the own mailbox takes nothing more',
    endpoint: smtpSending(
      envelope('own-to-own', '250 2.1.0 Ok', '552 5.2.2 Quota exceeded', 'ann@example.test'),
    ),
    args: { address: 'ann@example.test' },
  },
  {
    name: 'near miss: the disk of the server',
    endpoint: smtpSending(envelope('own-to-own', '250 2.1.0 Ok', '452 4.3.1 Insufficient system storage')),
    args: null,
  },
  {
    name: 'near miss: another mailbox',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '552 5.2.2 Quota exceeded')),
    args: null,
  },
]);
