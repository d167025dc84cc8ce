import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { dnsFailure } from './dns-failure.ts';
import { ourDnsUnreachable } from './our-dns-unreachable.ts';

const endpoint = failedEndpoint('dns-failure', 'dns');

testRule(ourDnsUnreachable, [
  {
    name: 'nobody answers',
    endpoint,
    check: { resolverAnswers: false },
    args: {},
    says: /fault of this service/,
  },
  { name: 'near miss: it answers about other names', endpoint, check: { resolverAnswers: true }, args: null },
  { name: 'near miss: nobody had to ask', endpoint, check: { resolverAnswers: null }, args: null },
]);

testRule(dnsFailure, [
  { name: 'not where our own resolver is dead', endpoint, check: { resolverAnswers: false }, args: null },
  { name: 'where other names are answered', endpoint, check: { resolverAnswers: true }, args: {} },
]);
