import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { starttlsStripped } from './starttls-stripped.ts';

const more = { protocol: 'smtp', port: 587, security: 'starttls' } as const;
const seen = (greeting: string, capabilities: string[], offered = false) =>
  failedEndpoint(
    'starttls-not-offered',
    'capabilities',
    { greeting, capabilities, starttls: { offered, reply: null } },
    more,
  );
const stars = '220 ******************************2******200**********************0*00';

testRule(starttlsStripped, [
  {
    name: 'a masked capability',
    endpoint: seen('220 mail.example.test', ['PIPELINING', 'XXXXXXXA']),
    args: { masked: 'XXXXXXXA' },
    says: /Certain firewalls do this/,
  },
  { name: 'a masked greeting', endpoint: seen(stars, ['SIZE 1000']), args: { masked: stars } },
  { name: 'a masked greeting, but STARTTLS is there', endpoint: seen(stars, ['STARTTLS'], true), args: null },
  {
    name: 'simply not offered',
    endpoint: seen('220 mail.example.test ESMTP', ['SIZE 1000', 'X-EXPS', 'XCLIENT', 'XXL']),
    args: null,
  },
  {
    name: 'decorated greetings are no masks',
    endpoint: seen('220 *** mail.example.test *** ESMTP', ['SIZE']),
    args: null,
  },
  {
    name: 'decorated with many stars',
    endpoint: seen('220-************ WELCOME ************', ['SIZE']),
    args: null,
  },
  {
    name: 'no encryption chosen, and the offer of it crossed out',
    endpoint: healthySmtp({ tls: null, capabilities: ['XXXXXXXA'] }, { port: 25, security: 'none' }),
    args: { masked: 'XXXXXXXA' },
  },
]);
