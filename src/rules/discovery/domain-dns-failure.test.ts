import { testRule } from '../../testing/rule-cases.ts';
import { domainDnsFailure } from './domain-dns-failure.ts';

const failure = { kind: 'dns-failure' as const, step: 'dns' as const, detail: 'ESERVFAIL' };
const domain = { mx: null, exists: null, nullMx: false, hasAddress: null, failure };

testRule(domainDnsFailure, [
  {
    name: 'the domain fails, others answer',
    check: { domain, resolverAnswers: true, endpoints: [] },
    args: { domain: 'example.test' },
    says: /Other names can be looked up/,
  },
  {
    name: 'near miss: our own resolver is dead',
    check: { domain, resolverAnswers: false, endpoints: [] },
    args: null,
  },
  { name: 'near miss: nobody asked', check: { domain, endpoints: [] }, args: null },
  { name: 'near miss: servers were found', check: { domain, resolverAnswers: true }, args: null },
  {
    name: 'near miss: the domain answers',
    check: { domain: { ...domain, failure: null }, resolverAnswers: true, endpoints: [] },
    args: null,
  },
]);
