import { testRule } from '../../testing/rule-cases.ts';
import { domainWithoutMail } from './domain-without-mail.ts';

const healthy = { mx: ['mail.example.test'], exists: true, nullMx: false, hasAddress: true, failure: null };

testRule(domainWithoutMail, [
  {
    name: 'no MX and no address',
    check: { domain: { ...healthy, mx: [], hasAddress: false } },
    args: { domain: 'example.test', onPurpose: false },
  },
  {
    name: 'an empty MX',
    check: { domain: { ...healthy, mx: [], nullMx: true } },
    args: { domain: 'example.test', onPurpose: true },
  },
  {
    name: 'near miss: the address stands in for the MX',
    check: { domain: { ...healthy, mx: [] } },
    args: null,
  },
  {
    name: 'near miss: MX were not asked for',
    check: { domain: { ...healthy, mx: null, hasAddress: false } },
    args: null,
  },
  {
    name: 'near miss: no such domain',
    check: { domain: { ...healthy, mx: [], exists: false, hasAddress: false } },
    args: null,
  },
]);
