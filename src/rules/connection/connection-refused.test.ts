import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { connectionRefused } from './connection-refused.ts';

const refused = failedEndpoint('connection-refused', 'tcp', {}, { port: 110, security: 'starttls' });

testRule(connectionRefused, [
  {
    name: 'nothing listens',
    endpoint: refused,
    args: { answering: [] },
    says: /port 110 is usual for POP3.*try port 995 with SSL\/TLS/,
  },
  {
    name: 'names a port of the same host that works',
    check: { endpoints: [refused, healthyPop3({}, { id: 'e5' }), healthySmtp({}, { id: 'e6' })] },
    args: { answering: ['POP3 995', 'SMTP 465'], wayPort: '995', waySecurity: 'tls' },
    says: /Choose port 995 with SSL\/TLS instead/,
  },
  {
    name: 'says nothing of other hosts',
    check: { endpoints: [refused, healthyPop3({}, { id: 'e5', host: 'pop.example.test' })] },
    args: { answering: [] },
  },
  {
    name: 'not when the connection timed out',
    endpoint: failedEndpoint('connection-timeout', 'tcp'),
    args: null,
  },
  {
    name: 'not for a guess',
    endpoint: failedEndpoint('connection-refused', 'tcp', {}, { source: 'guess' }),
    args: null,
  },
]);
