import { testRule } from '../../testing/rule-cases.ts';
import { domainNotFound } from './domain-not-found.ts';

const healthy = { mx: ['mail.example.test'], exists: true, nullMx: false, hasAddress: true, failure: null };

testRule(domainNotFound, [
  {
    name: 'the name does not exist',
    check: { domain: { ...healthy, exists: false, mx: [] } },
    args: { domain: 'example.test' },
  },
  { name: 'near miss: nobody looked', check: { domain: null }, args: null },
  {
    name: 'near miss: the answer is open',
    check: { domain: { ...healthy, exists: null, mx: null } },
    args: null,
  },
]);
