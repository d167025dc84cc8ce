import { reply } from '../../testing/healthy-facts.ts';
import { lostTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, refused, smtpLogin, smtpSending } from '../../testing/said-lines.ts';
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
    args: {
      stage: 'sending',
      said: '550 Domain example.test has exceeded the max emails per hour',
    },
    says: /The login worked/,
  },
  {
    name: 'told at the login already',
    endpoint: smtpLogin(refused('451 Authentication failed: Maximum credits exceeded')),
    args: { stage: 'login', said: '451 Authentication failed: Maximum credits exceeded' },
    says: /already at the login/,
  },
  {
    name: 'told of the test message, once the server has it',
    check: {
      endpoints: [smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok'))],
      ...tripCheck(
        lostTrip({
          outcome: 'rejected',
          reply: reply('550', 'Daily quota of outgoing messages used up', { enhanced: '5.7.1' }),
        }),
      ),
    },
    args: { stage: 'sending' },
  },
  {
    name: 'near miss: the message is too large',
    check: {
      endpoints: [smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok'))],
      ...tripCheck(
        lostTrip({
          outcome: 'rejected',
          reply: reply('552', 'Message exceeds the size limit'),
        }),
      ),
    },
    args: null,
  },
  {
    name: 'near miss: too many logins',
    endpoint: smtpLogin(refused('454 4.7.0 Too many login attempts, daily limit reached')),
    args: null,
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
