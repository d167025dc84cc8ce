import { reply } from '../../testing/healthy-facts.ts';
import { lostTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { senderRefused } from './sender-refused.ts';

testRule(senderRefused, [
  {
    name: 'the own address is not allowed',
    endpoint: smtpSending(
      envelope('own-to-foreign', '250 2.1.0 Ok', '553 5.7.1 Sender address rejected: not owned by user ann'),
    ),
    args: { sender: 'ann@example.test', username: 'ann@example.test', same: true },
    says: /ask to allow this address/,
  },
  {
    name: 'at MAIL already',
    endpoint: smtpSending(envelope('own-to-own', '553 Mail from must equal authorized user', null)),
    args: { sender: 'ann@example.test', username: 'ann@example.test', same: true },
  },
  {
    name: 'the domain of the sender is not found, which Postfix says with 450',
    endpoint: smtpSending(
      envelope(
        'own-to-foreign',
        '450 4.1.8 <ann@example.test>: Sender address rejected: Domain not found',
        null,
      ),
    ),
    args: { sender: 'ann@example.test', username: 'ann@example.test', same: true, unknown: true },
    says: /found nothing/,
  },
  {
    name: 'told of the test message, once the server has read who wrote it',
    check: {
      endpoints: [smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok'))],
      ...tripCheck(
        lostTrip({
          outcome: 'rejected',
          reply: reply('530', 'From address is not verified here'),
        }),
      ),
    },
    args: { sender: 'ann@example.test', username: 'ann@example.test', same: true },
  },
  {
    name: 'near miss: what is in the message looks like spam',
    check: {
      endpoints: [smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok'))],
      ...tripCheck(lostTrip({ outcome: 'rejected', reply: reply('550', 'Sender looks like spam') })),
    },
    args: null,
  },
  {
    name: 'near miss: Exchange Online has stopped the sender, and says nothing of its domain',
    endpoint: smtpSending(envelope('own-to-foreign', '550 5.1.8 Access denied, bad outbound sender', null)),
    args: null,
  },
  {
    name: 'near miss: somebody else is refused',
    endpoint: smtpSending(envelope('other-to-foreign', '250 2.1.0 Ok', '553 5.7.1 Sender address rejected')),
    args: null,
  },
  {
    name: 'near miss: relaying is denied',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '550 5.7.1 Unable to relay')),
    args: null,
  },
]);
