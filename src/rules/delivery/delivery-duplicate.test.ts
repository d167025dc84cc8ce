import { goodTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliveryDuplicate } from './delivery-duplicate.ts';

testRule(deliveryDuplicate, [
  { name: 'one copy', check: tripCheck(goodTrip()), args: null },
  {
    name: 'two copies',
    check: tripCheck(goodTrip({ copies: 2, deleted: 2 })),
    args: { copies: 2 },
    says: /arrived 2 times/,
  },
]);
