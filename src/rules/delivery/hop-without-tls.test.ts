import { arrivedMessage, goodTrip, hop, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { hopWithoutTls } from './hop-without-tls.ts';

testRule(hopWithoutTls, [
  {
    name: 'all encrypted',
    check: tripCheck(goodTrip({ arrived: arrivedMessage({ hops: [hop(), hop()] }) })),
    args: null,
  },
  {
    name: 'in the clear between two servers',
    check: tripCheck(
      goodTrip({
        arrived: arrivedMessage({
          hops: [
            hop(),
            hop({ from: 'out.example.test', by: 'in.example.test', protocol: 'ESMTP', tls: false }),
          ],
        }),
      }),
    ),
    args: { ways: ['out.example.test in.example.test'] },
    says: /From out\.example\.test to in\.example\.test it travelled in the clear/,
  },
  {
    name: 'inside one machine nobody listens',
    check: tripCheck(
      goodTrip({
        arrived: arrivedMessage({
          hops: [hop(), hop({ address: '127.0.0.1', protocol: 'ESMTP', tls: false })],
        }),
      }),
    ),
    args: null,
  },
  {
    name: 'our own connection has findings of its own',
    check: tripCheck(
      goodTrip({ arrived: arrivedMessage({ hops: [hop({ protocol: 'ESMTPA', tls: false })] }) }),
    ),
    args: null,
  },
]);
