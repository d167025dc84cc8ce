import { arrivedMessage, goodTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { senderNotAuthenticated } from './sender-not-authenticated.ts';

testRule(senderNotAuthenticated, [
  { name: 'DMARC passes', check: tripCheck(goodTrip()), args: null },
  {
    name: 'neither list nor signature',
    check: tripCheck(
      goodTrip({
        arrived: arrivedMessage({ authentication: { spf: null, dkim: [], dmarc: null, dnsFailed: false } }),
      }),
    ),
    args: { domain: 'example.test', spf: 'none', dkim: 'none', dmarc: 'none', policy: null, sender: null },
    says: /no signature \(DKIM\), and example\.test does not publish/,
  },
  {
    name: 'DMARC fails',
    check: tripCheck(
      goodTrip({
        arrived: arrivedMessage({
          authentication: {
            spf: { verdict: 'fail', domain: 'example.test', address: '192.0.2.7', source: 'hop' },
            dkim: [{ verdict: 'fail', domain: 'example.test', selector: 's1', aligned: false }],
            dmarc: { verdict: 'fail', policy: 'reject' },
            dnsFailed: false,
          },
        }),
      }),
    ),
    args: {
      domain: 'example.test',
      spf: 'fail',
      dkim: 'fail',
      dmarc: 'fail',
      policy: 'reject',
      sender: '192.0.2.7',
    },
    says: /does not count 192\.0\.2\.7 among[\s\S]*refuse such mail/,
  },
  {
    name: 'without a policy a signature in the own name is enough',
    check: tripCheck(
      goodTrip({
        arrived: arrivedMessage({
          authentication: {
            spf: null,
            dkim: [{ verdict: 'pass', domain: 'example.test', selector: 's1', aligned: true }],
            dmarc: null,
            dnsFailed: false,
          },
        }),
      }),
    ),
    args: null,
  },
  {
    name: 'a DNS that does not answer proves nothing',
    check: tripCheck(
      goodTrip({
        arrived: arrivedMessage({ authentication: { spf: null, dkim: [], dmarc: null, dnsFailed: true } }),
      }),
    ),
    args: null,
  },
]);
