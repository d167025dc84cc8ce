import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { clientBlocked } from './client-blocked.ts';

const refused = (status: string, text: string, step: 'greeting' | 'login' = 'greeting') =>
  failedEndpoint(
    'refused-by-server',
    step,
    { greetingReply: reply(status, text) },
    { protocol: 'smtp', port: 25, security: 'none' },
  );

const ok = '250 2.1.0 Ok';
const sent = (rcpt: string) =>
  smtpSending(envelope('own-to-foreign', ok, rcpt), envelope('own-to-own', ok, ok));

testRule(clientBlocked, [
  {
    name: 'a blocklist, even after the login',
    endpoint: sent('554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org'),
    args: {
      reason: 'blocklist',
      sending: true,
      text: 'Service unavailable; Client host blocked using zen.spamhaus.org',
    },
    says: /accepts the login but no mail from the address we test from[\s\S]*list of suspected spam senders/,
  },
  {
    name: 'a blocklist after the login on port 25, where other ports help',
    endpoint: { ...sent('554 5.7.1 Client host blocked using zen.spamhaus.org'), port: 25 },
    args: { reason: 'blocklist', sending: true, text: 'Client host blocked using zen.spamhaus.org' },
    says: /Use port 465 or 587 and not port 25/,
  },
  {
    name: 'a list that speaks at MAIL',
    endpoint: smtpSending(envelope('own-to-foreign', '553 5.7.1 Your IP is listed by sorbs.net', null)),
    args: { reason: 'blocklist', sending: true, text: 'Your IP is listed by sorbs.net' },
  },
  {
    name: 'near miss: a list of senders',
    endpoint: sent(
      '554 5.7.1 Service unavailable; Sender address [ann@example.test] blocked using dbl.spamhaus.org',
    ),
    args: null,
  },
  {
    name: 'near miss: a list of links',
    endpoint: sent('554 5.7.1 Message contains a URL listed in multi.surbl.org'),
    args: null,
  },
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
