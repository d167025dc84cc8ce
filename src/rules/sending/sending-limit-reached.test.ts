import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { sendingLimitReached } from './sending-limit-reached.ts';

testRule(sendingLimitReached, [
  {
    name: 'the hourly limit',
    endpoint: smtpSending(
      envelope(
        'own-to-foreign',
        '250 2.1.0 Ok',
        '550 Domain example.test has exceeded the max emails per hour',
      ),
    ),
    args: { said: '550 Domain example.test has exceeded the max emails per hour' },
  },
  {
    name: 'near miss: greylisting',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '450 4.2.0 Greylisted')),
    args: null,
  },
  {
    name: 'near miss: the mailbox is full',
    endpoint: smtpSending(envelope('own-to-own', '250 2.1.0 Ok', '552 5.2.2 Mailbox quota exceeded')),
    args: null,
  },
]);
