import { reply } from '../../testing/healthy-facts.ts';
import { goodTrip, lostTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliveryRejectedAfterData } from './delivery-rejected-after-data.ts';

testRule(deliveryRejectedAfterData, [
  {
    name: 'mailbox full',
    check: tripCheck(
      lostTrip({ outcome: 'rejected', reply: reply('552', 'Mailbox full', { enhanced: '5.2.2' }) }),
    ),
    args: { cause: 'full', later: false, said: '552 5.2.2 Mailbox full' },
    says: /no room/,
  },
  {
    name: 'content refused',
    check: tripCheck(
      lostTrip({
        outcome: 'rejected',
        reply: reply('554', 'Message looks like spam', { enhanced: '5.7.1' }),
      }),
    ),
    args: { cause: 'content', later: false, said: '554 5.7.1 Message looks like spam' },
    says: /which filter refused/,
  },
  {
    name: 'refused for now',
    check: tripCheck(lostTrip({ outcome: 'rejected', reply: reply('451', 'Local error') })),
    args: { cause: 'other', later: true, said: '451 Local error' },
    says: /Try again in an hour/,
  },
  {
    name: 'near miss: a limit has a finding of its own',
    check: tripCheck(
      lostTrip({
        outcome: 'rejected',
        reply: reply('550', 'Daily user sending limit exceeded', { enhanced: '5.4.5' }),
      }),
    ),
    args: null,
  },
  { name: 'arrived', check: tripCheck(goodTrip()), args: null },
]);
