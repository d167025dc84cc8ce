import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { clientBlocked } from './client-blocked.ts';

const refused = (status: string, text: string, step: 'greeting' | 'login' = 'greeting') =>
  failedEndpoint(
    'refused-by-server',
    step,
    { greetingReply: reply(status, text) },
    { protocol: 'smtp', port: 25, security: 'none' },
  );

testRule(clientBlocked, [
  {
    name: 'a blocklist',
    endpoint: refused('554', 'Client host blocked using zen.spamhaus.org'),
    args: { reason: 'blocklist', text: 'Client host blocked using zen.spamhaus.org' },
    says: /list of suspected spam senders.*not necessarily about yours.*zen\.spamhaus\.org/,
  },
  {
    name: 'a ban',
    endpoint: refused('421', 'Your IP is banned'),
    args: { reason: 'ban', text: 'Your IP is banned' },
  },
  {
    name: 'missing reverse DNS',
    endpoint: refused('554', 'No reverse DNS'),
    args: { reason: 'reverse-dns', text: 'No reverse DNS' },
  },
  {
    name: 'a rule',
    endpoint: refused('550', 'Access denied'),
    args: { reason: 'policy', text: 'Access denied' },
  },
  { name: 'not when busy', endpoint: refused('421', 'Too many connections'), args: null },
  { name: 'not when unclear', endpoint: refused('554', 'No SMTP service here'), args: null },
  { name: 'not at the login', endpoint: refused('220', 'banned', 'login'), args: null },
]);
