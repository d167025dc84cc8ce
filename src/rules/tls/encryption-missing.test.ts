import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { encryptionMissing } from './encryption-missing.ts';

const none = { starttls: { offered: false, reply: null }, capabilitiesRead: true };
const more = { port: 110, security: 'starttls' as const };
const pop3 = failedEndpoint('starttls-not-offered', 'capabilities', none, more);
const tlsRefused = failedEndpoint('connection-refused', 'tcp', {}, { id: 'e7' });

const cleartext = healthyPop3({ tls: null, capabilities: ['TOP', 'UIDL'] }, { port: 110, security: 'none' });

testRule(encryptionMissing, [
  {
    name: 'no STLS on the only port tested',
    endpoint: pop3,
    args: { tested: ['POP3 110'], tlsPortTested: false },
    says: /no encryption on POP3 110[\s\S]*Try port 995 with SSL\/TLS first/,
  },
  {
    name: 'the TLS port was tested too',
    check: { endpoints: [pop3, tlsRefused] },
    args: { tested: ['POP3 110'], tlsPortTested: true },
    says: /offers no encryption\n/,
  },
  { name: 'another service of the host encrypts', check: { endpoints: [pop3, healthySmtp()] }, args: null },
  {
    name: 'another host encrypts',
    check: { endpoints: [pop3, healthySmtp({}, { host: 'smtp.example.test' })] },
    args: { tested: ['POP3 110'], tlsPortTested: false },
  },
  {
    name: 'a TLS alert is TLS',
    check: { endpoints: [pop3, failedEndpoint('tls-alert', 'tls', {}, { id: 'e7' })] },
    args: null,
  },
  {
    name: 'capabilities were never read',
    endpoint: failedEndpoint('reply-timeout', 'capabilities', { ...none, capabilitiesRead: false }, more),
    args: null,
  },
  {
    name: 'struck out on the way',
    endpoint: failedEndpoint(
      'starttls-not-offered',
      'capabilities',
      { ...none, capabilities: ['XXXXXXXA'] },
      more,
    ),
    args: null,
  },
  {
    name: 'a guess nobody needs',
    check: {
      endpoints: [
        failedEndpoint('starttls-not-offered', 'capabilities', none, {
          ...more,
          host: 'b.test',
          source: 'guess',
        }),
        healthyPop3({}, { id: 'e8' }),
      ],
    },
    args: null,
  },
  {
    name: 'no encryption chosen, and none announced',
    endpoint: cleartext,
    args: { tested: ['POP3 110'], tlsPortTested: false },
  },
  {
    name: 'no encryption chosen, but announced',
    endpoint: healthyPop3({ tls: null, capabilities: ['STLS'] }, { port: 110, security: 'none' }),
    args: null,
  },
]);
