import { arrivedMessage, goodTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliveryModified } from './delivery-modified.ts';

testRule(deliveryModified, [
  { name: 'as it was sent', check: tripCheck(goodTrip()), args: null },
  {
    name: 'a footer and a mark',
    check: tripCheck(goodTrip({ arrived: arrivedMessage({ modified: ['subject', 'body'] }) })),
    args: { modified: ['subject', 'body'], grown: 400 },
    says: /the subject and the text/,
  },
]);
