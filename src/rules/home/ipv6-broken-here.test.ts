import type { AddressFact } from '../../model/facts.ts';
import type { HomeOutcome } from '../../model/home.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { ipv6BrokenHere } from './ipv6-broken-here.ts';

const address = (text: string, family: 4 | 6, reachable: boolean | null): AddressFact => {
  return { address: text, family, reachable, failure: null, evidence: null };
};
const both = (reachable: boolean | null) =>
  healthySmtp({
    resolution: {
      addresses: [address('192.0.2.7', 4, true), address('2001:db8::7', 6, reachable)],
      failure: null,
      suggestions: [],
    },
  });
const saw = (six: HomeOutcome, four: HomeOutcome, milliseconds = 5000) =>
  homeCheck([homeReading(465, six, { address: '2001:db8::7', milliseconds }), homeReading(465, four)]);

testRule(ipv6BrokenHere, [
  {
    name: 'IPv6 is silent, IPv4 answers',
    endpoint: both(true),
    check: { home: saw('timeout', 'open') },
    args: {},
  },
  {
    name: 'no way out, said after a long time',
    endpoint: both(null),
    check: { home: saw('unreachable', 'open') },
    args: {},
  },
  {
    name: 'no IPv6 in the network, said at once',
    endpoint: both(true),
    check: { home: saw('unreachable', 'open', 1) },
    args: null,
  },
  { name: 'both are silent', endpoint: both(true), check: { home: saw('timeout', 'timeout') }, args: null },
  {
    name: 'the server’s own IPv6 is broken',
    endpoint: both(false),
    check: { home: saw('timeout', 'open') },
    args: null,
  },
  { name: 'both answer', endpoint: both(true), check: { home: saw('open', 'open') }, args: null },
]);
