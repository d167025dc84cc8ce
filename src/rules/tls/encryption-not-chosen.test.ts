import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, reply } from '../../testing/healthy-facts.ts';
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
    args: { offered: true, sent: true },
    says: /STARTTLS and keep port 110, or choose port 995/,
  },
  {
    name: 'nobody knows whether there is encryption, and the password went out readable (popa3d)',
    endpoint: healthyPop3(
      { tls: null, capabilities: [], capabilitiesTls: [], capabilitiesRead: false },
      { port: 110, security: 'none' },
    ),
    args: { offered: false, sent: true },
    says: /^Nothing is encrypted[\s\S]*in this test too[\s\S]*Choose port 995/,
  },
  {
    name: 'no login was reached, so another cause comes first',
    endpoint: failedEndpoint('connection-refused', 'tcp', {}, { port: 110, security: 'none' }),
    args: null,
  },
  {
    name: 'STLS was asked for and is unknown: encryption-missing',
    endpoint: healthyPop3(
      { tls: null, capabilitiesRead: false, starttls: { offered: false, reply: reply('-ERR', 'what') } },
      { port: 110, security: 'none' },
    ),
    args: null,
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
