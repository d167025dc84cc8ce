import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { encryptionNotChosen } from './encryption-not-chosen.ts';

const starttls = (offered: boolean) => ({
  tls: null,
  capabilities: offered ? ['TOP', 'STLS'] : ['TOP', 'XSTLS'],
});

testRule(encryptionNotChosen, [
  {
    name: 'no encryption chosen although STARTTLS is there',
    endpoint: healthyPop3(starttls(true), { port: 110, security: 'none' }),
    args: { works: null },
    says: /STARTTLS and keep port 110, or choose port 995/,
  },
  {
    name: 'not when there is none to choose',
    endpoint: healthyPop3(starttls(false), { port: 110, security: 'none' }),
    args: null,
  },
  {
    name: 'not when STARTTLS was chosen',
    endpoint: healthyPop3(starttls(true), { port: 110, security: 'starttls' }),
    args: null,
  },
]);
