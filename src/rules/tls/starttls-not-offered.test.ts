import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { starttlsNotOffered } from './starttls-not-offered.ts';

const missing = { starttls: { offered: false, reply: null } };
const more = { port: 110, security: 'starttls' as const };
const endpoint = failedEndpoint('starttls-not-offered', 'capabilities', missing, more);

testRule(starttlsNotOffered, [
  { name: 'not announced', endpoint, args: { asked: true }, says: /Try port 995 with SSL\/TLS/ },
  {
    name: 'names the port that encrypts',
    check: { endpoints: [endpoint, healthyPop3({}, { id: 'e5' })] },
    args: { wayPort: '995', waySecurity: 'tls', asked: true },
    says: /Choose port 995 with SSL\/TLS instead/,
  },
  { name: 'offered', endpoint: healthyPop3({ starttls: { offered: true, reply: null } }, more), args: null },
  {
    name: 'struck out on the way',
    endpoint: failedEndpoint(
      'starttls-not-offered',
      'capabilities',
      { ...missing, capabilities: ['XXXXXXXA'] },
      more,
    ),
    args: null,
  },
  {
    name: 'no encryption chosen, and none to have',
    endpoint: healthyPop3({ tls: null, capabilities: ['TOP'] }, { port: 110, security: 'none' }),
    args: { asked: false },
  },
  {
    name: 'no encryption chosen, and no capabilities to read',
    endpoint: healthyPop3({ tls: null, capabilitiesRead: false }, { port: 110, security: 'none' }),
    args: null,
  },
  {
    name: 'a guess',
    endpoint: failedEndpoint('starttls-not-offered', 'capabilities', missing, { ...more, source: 'guess' }),
    args: null,
  },
]);
