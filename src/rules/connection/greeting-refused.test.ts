import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { greetingRefused } from './greeting-refused.ts';

const clear = { protocol: 'smtp', port: 587, security: 'starttls' } as const;
const refused = (status: string, text: string) =>
  failedEndpoint('refused-by-server', 'greeting', { greetingReply: reply(status, text) }, clear);

testRule(greetingRefused, [
  {
    name: 'words that say nothing',
    endpoint: refused('554', 'Transaction failed'),
    args: { reason: null, text: 'Transaction failed' },
    says: /do not say clearly why.*Transaction failed/,
  },
  {
    name: 'no service here',
    endpoint: refused('521', 'mail.example.test does not accept mail'),
    args: { reason: 'no-service', text: 'mail.example.test does not accept mail' },
    says: /offers no SMTP service/,
  },
  {
    name: 'a fault of the server',
    endpoint: refused('554', 'Internal configuration error'),
    args: { reason: 'fault', text: 'Internal configuration error' },
    says: /fault of its own/,
  },
  {
    name: 'a refusal after the greeting does not quote the greeting',
    endpoint: failedEndpoint(
      'refused-by-server',
      'capabilities',
      { greetingReply: reply('220', 'hello') },
      clear,
    ),
    args: { reason: null, text: '' },
  },
  { name: 'not when busy', endpoint: refused('421', 'Too many connections'), args: null },
  { name: 'not when blocked', endpoint: refused('554', 'Your IP is banned'), args: null },
]);
