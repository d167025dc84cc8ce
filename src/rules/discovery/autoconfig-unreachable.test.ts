import type { DiscoveryAnswer, PublishingProblem } from '../../model/report.ts';
import { discoveryAnswer, discoveryFact } from '../../testing/discovery-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { autoconfigUnreachable } from './autoconfig-unreachable.ts';

const { url } = discoveryAnswer();
const fault = (problem: PublishingProblem, change: Partial<DiscoveryAnswer> = {}) =>
  discoveryAnswer({ outcome: 'failed', verifiedTls: false, status: null, problem, ...change });
const given = (...answers: DiscoveryAnswer[]) => ({ discovery: [discoveryFact('autoconfig', { answers })] });
const http = { url: url.replace('https:', 'http:'), verifiedTls: false };

const problems: [PublishingProblem, number | null, RegExp][] = [
  ['certificate', null, /cannot prove its name.*add this name to the web server's certificate/s],
  ['tls', null, /no encrypted connection/],
  ['not-reached', null, /no web server answers/],
  ['timeout', null, /no answer comes in time/],
  ['http-error', 503, /answers with an error \(503\)/],
  ['http-error', 404, /answers with an error \(404\)/],
  ['malformed', 200, /not a complete autoconfig file/],
  ['too-long', 200, /far longer/],
  ['redirects', null, /in circles/],
  ['not-allowed', null, /cannot be reached from the Internet/],
];

testRule(autoconfigUnreachable, [
  ...problems.map(([problem, status, says]) => ({
    name: `${problem}${status === null ? '' : ` ${status}`} at the place for the file`,
    check: given(fault(problem, { status }), fault(problem, { status, withAddress: false })),
    args: { url, problem, status, overHttp: false },
    says,
  })),
  {
    name: 'the file is there over http only',
    check: given(fault('certificate'), discoveryAnswer(http)),
    args: { url, problem: 'certificate', status: null, overHttp: true },
    says: /anybody on the way could change it/,
  },
  {
    name: 'near miss: another place answers over https',
    check: given(fault('certificate'), discoveryAnswer({ url: 'https://example.test/.well-known/x' })),
    args: null,
  },
  {
    name: 'near miss: nobody made a place for it',
    check: given(discoveryAnswer({ outcome: 'nothing', verifiedTls: false, status: 404 })),
    args: null,
  },
  { name: 'near miss: the DNS failed for us', check: given(fault('dns-failure')), args: null },
  { name: 'near miss: only http is broken', check: given(fault('not-reached', http)), args: null },
  {
    name: 'near miss: another source is broken',
    check: { discovery: [discoveryFact('pacc', { answers: [fault('certificate')] })] },
    args: null,
  },
]);
