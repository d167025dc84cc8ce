import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { connectionTimeout } from './connection-timeout.ts';

const silent = failedEndpoint('connection-timeout', 'tcp');
const none = { answering: [], port25: false };

testRule(connectionTimeout, [
  { name: 'no answer', endpoint: silent, args: none, says: /does not answer on port 995/ },
  { name: 'unreachable', endpoint: failedEndpoint('host-unreachable', 'tcp'), args: none },
  {
    name: 'another port of the host answers: a firewall',
    check: { endpoints: [silent, healthySmtp({}, { id: 'e5' })] },
    args: { ...none, answering: ['SMTP 465'] },
    says: /firewall stops connections to this port/,
  },
  {
    name: 'port 25 is often blocked on the way',
    endpoint: failedEndpoint('connection-timeout', 'tcp', {}, { protocol: 'smtp', port: 25 }),
    args: { ...none, port25: true },
    says: /block port 25/,
  },
  { name: 'not when refused', endpoint: failedEndpoint('connection-refused', 'tcp'), args: null },
  {
    name: 'not when our own network has no route',
    endpoint: failedEndpoint('network-unreachable', 'tcp'),
    args: null,
  },
]);
