import { arrivedMessage, goodTrip, hop, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { deliverySlow } from './delivery-slow.ts';

testRule(deliverySlow, [
  { name: 'a few seconds are usual', check: tripCheck(goodTrip({ arrivedMs: 29_000 })), args: null },
  {
    name: 'half a minute is long',
    check: tripCheck(goodTrip({ arrivedMs: 42_000 })),
    args: { seconds: 42, where: null },
    says: /needed 42 seconds/,
  },
  {
    name: 'the slow server is named',
    check: tripCheck(
      goodTrip({
        arrivedMs: 100_000,
        arrived: arrivedMessage({ hops: [hop(), hop({ by: 'slow.example.test', seconds: 90 })] }),
      }),
    ),
    args: { seconds: 100, where: 'slow.example.test' },
    says: /on the way to slow\.example\.test/,
  },
]);
