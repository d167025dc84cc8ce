import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { mailHostedElsewhere } from './mail-hosted-elsewhere.ts';

const healthy = { mx: ['mail.example.test'], exists: true, nullMx: false, hasAddress: true, failure: null };

testRule(mailHostedElsewhere, [
  {
    name: 'mail goes to Google',
    check: { domain: { ...healthy, mx: ['aspmx.l.google.com'] } },
    args: {
      domain: 'example.test',
      provider: 'Google',
      tested: 'mail.example.test',
      incoming: 'imap.gmail.com',
      outgoing: 'smtp.gmail.com',
    },
  },
  {
    name: 'near miss: the servers tested are Google’s',
    check: {
      domain: { ...healthy, mx: ['aspmx.l.google.com'] },
      endpoints: [healthyPop3({}, { host: 'pop.gmail.com' })],
    },
    args: null,
  },
  {
    name: 'near miss: a name that only ends alike',
    check: { domain: { ...healthy, mx: ['mx.notgoogle.com'] } },
    args: null,
  },
  {
    name: 'near miss: nothing was tested',
    check: { domain: { ...healthy, mx: ['aspmx.l.google.com'] }, endpoints: [] },
    args: null,
  },
  { name: 'near miss: nobody looked', check: { domain: null }, args: null },
]);
