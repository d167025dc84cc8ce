import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { serverBusy } from './server-busy.ts';

const refused = (status: string, text: string) =>
  failedEndpoint(
    'refused-by-server',
    'greeting',
    { greetingReply: reply(status, text) },
    { protocol: 'smtp', port: 587, security: 'starttls' },
  );

testRule(serverBusy, [
  {
    name: 'too many connections',
    endpoint: refused('421', 'Too many connections'),
    args: { manyConnections: true, text: 'Too many connections' },
    says: /Wait 15 minutes/,
  },
  {
    name: 'closing',
    endpoint: refused('421', 'Service shutting down'),
    args: { manyConnections: false, text: 'Service shutting down' },
    says: /temporary/,
  },
  {
    name: 'not when blocked',
    endpoint: refused('421', 'Your IP is temporarily blocked, try again later'),
    args: null,
  },
  { name: 'not for a permanent refusal', endpoint: refused('554', 'Transaction failed'), args: null },
]);
