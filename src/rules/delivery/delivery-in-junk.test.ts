import { arrivedMessage, goodTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliveryInJunk } from './delivery-in-junk.ts';

testRule(deliveryInJunk, [
  { name: 'in the inbox', check: tripCheck(goodTrip()), args: null },
  {
    name: 'in the junk folder',
    check: tripCheck(goodTrip({ folder: 'junk' })),
    args: { filter: null },
    says: /junk folder/,
  },
  {
    name: 'with the mark of the filter',
    check: tripCheck(
      goodTrip({
        folder: 'junk',
        arrived: arrivedMessage({
          spam: [{ header: 'x-spam-flag', value: 'YES', verdict: 'spam', score: null }],
        }),
      }),
    ),
    args: { filter: 'x-spam-flag: YES' },
    says: /this mark: “x-spam-flag: YES”/,
  },
]);
