import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { starttlsRefused } from './starttls-refused.ts';

const more = { protocol: 'smtp', port: 587, security: 'starttls' } as const;
const refused = reply('454', 'TLS not available due to local problem', { enhanced: '4.7.0' });

testRule(starttlsRefused, [
  {
    name: '454',
    endpoint: failedEndpoint(
      'starttls-refused',
      'starttls',
      { starttls: { offered: true, reply: refused } },
      more,
    ),
    args: { text: 'TLS not available due to local problem' },
    says: /TLS not available due to local problem/,
  },
  {
    name: 'not offered at all',
    endpoint: failedEndpoint(
      'starttls-not-offered',
      'capabilities',
      { starttls: { offered: false, reply: null } },
      more,
    ),
    args: null,
  },
  {
    name: 'accepted, then no handshake',
    endpoint: failedEndpoint(
      'tls-closed',
      'tls',
      { starttls: { offered: true, reply: reply('220', 'go') } },
      more,
    ),
    args: null,
  },
]);
