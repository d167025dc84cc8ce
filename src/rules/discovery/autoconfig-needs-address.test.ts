import type { DiscoveryAnswer } from '../../model/report.ts';
import { discoveryAnswer, discoveryFact } from '../../testing/discovery-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { autoconfigNeedsAddress } from './autoconfig-needs-address.ts';

const { url } = discoveryAnswer();
const without = (change: Partial<DiscoveryAnswer>) =>
  discoveryAnswer({ withAddress: false, verifiedTls: false, outcome: 'failed', ...change });
const given = (...answers: DiscoveryAnswer[]) => ({ discovery: [discoveryFact('autoconfig', { answers })] });

testRule(autoconfigNeedsAddress, [
  {
    name: 'without the address comes a 404',
    check: given(discoveryAnswer(), without({ problem: 'http-error', status: 404 })),
    args: { url, status: 404 },
    says: /Android ask without it/,
  },
  {
    name: 'without the address comes an empty file',
    check: given(discoveryAnswer(), without({ problem: 'malformed', status: 200 })),
    args: { url, status: 200 },
  },
  {
    name: 'without the address comes nothing that counts as a fault',
    check: given(discoveryAnswer(), without({ outcome: 'nothing', problem: null, status: 404 })),
    args: { url, status: 404 },
  },
  {
    name: 'near miss: both ways are answered',
    check: given(discoveryAnswer(), discoveryAnswer({ withAddress: false })),
    args: null,
  },
  {
    name: 'near miss: another place answers without the address',
    check: given(
      discoveryAnswer(),
      without({ problem: 'http-error', status: 404 }),
      discoveryAnswer({ url: 'https://example.test/x', withAddress: false }),
    ),
    args: null,
  },
  {
    name: 'near miss: the other question was not answered in time',
    check: given(discoveryAnswer(), without({ problem: 'timeout', status: null })),
    args: null,
  },
  {
    name: 'near miss: nothing is found at all',
    check: given(without({ problem: 'http-error' })),
    args: null,
  },
]);
