import { goodTrip, lostTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliveryWorks } from './delivery-works.ts';

testRule(deliveryWorks, [
  {
    name: 'arrived in the inbox',
    check: tripCheck(goodTrip()),
    args: { seconds: 1.2, servers: 1 },
    says: /after 1 second\b/,
  },
  {
    name: 'arrived at once',
    check: tripCheck(goodTrip({ arrivedMs: 420 })),
    args: { seconds: 0.4, servers: 1 },
    says: /less than a second/,
  },
  { name: 'arrived in the junk folder', check: tripCheck(goodTrip({ folder: 'junk' })), args: null },
  { name: 'never arrived', check: tripCheck(lostTrip()), args: null },
]);
