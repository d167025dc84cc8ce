import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { goodTrip, lostTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliveryLost } from './delivery-lost.ts';

testRule(deliveryLost, [
  {
    name: 'taken and never seen, by POP3',
    check: tripCheck(lostTrip()),
    args: { seconds: 120, protocol: 'pop3', elsewhere: false, answered: true, queueId: '4ABCD' },
    says: /within 2 minutes[\s\S]*junk, which POP3 does not show[\s\S]*by the number 4ABCD/,
  },
  {
    name: 'two servers that may be strangers',
    check: {
      roundTrip: lostTrip({ queueId: null }),
      endpoints: [healthyPop3({}, { host: 'pop.example.org' }), healthySmtp()],
    },
    args: { seconds: 120, protocol: 'pop3', elsewhere: true, answered: true, queueId: null },
    says: /do not belong to the same mailbox/,
  },
  {
    name: 'the server died before its answer',
    check: tripCheck(lostTrip({ outcome: 'unclear', reply: null, queueId: null })),
    args: { seconds: 120, protocol: 'pop3', elsewhere: false, answered: false, queueId: null },
    says: /ended the connection before it said/,
  },
  { name: 'arrived', check: tripCheck(goodTrip()), args: null },
  {
    name: 'the mailbox could not be looked into',
    check: tripCheck(lostTrip({ outcome: 'cannot-look' })),
    args: null,
  },
]);
