import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused as refusedLogin, replyFrom } from '../../testing/said-lines.ts';
import { serverBusy } from './server-busy.ts';

const refused = (status: string, text: string) =>
  failedEndpoint(
    'refused-by-server',
    'greeting',
    { greetingReply: reply(status, text) },
    { protocol: 'smtp', port: 587, security: 'starttls' },
  );

const atStartTls = (line: string) =>
  failedEndpoint(
    'starttls-refused',
    'starttls',
    { greetingReply: reply('220', 'ready'), starttls: { offered: true, reply: replyFrom(line) } },
    { protocol: 'smtp', port: 587, security: 'starttls' },
  );

testRule(serverBusy, [
  {
    name: 'too many connections',
    endpoint: refused('421', 'Too many connections'),
    args: { manyConnections: true, text: 'Too many connections' },
    says: /wait 15 minutes/,
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
  {
    name: 'out of service, told at the login',
    endpoint: pop3Login(refusedLogin('-ERR [SYS/TEMP] The mail server is down for maintenance until 6 pm')),
    args: { stage: 'login', manyConnections: false, text: '' },
    says: /down for maintenance until 6 pm/,
  },
  {
    name: 'no room on the disk, told at STARTTLS',
    endpoint: atStartTls('452 4.4.5 Insufficient disk space; try again later'),
    args: { manyConnections: false, text: 'Insufficient disk space; try again later' },
  },
  {
    name: 'not where the encryption is out of order',
    endpoint: atStartTls('454 4.7.0 TLS currently unavailable'),
    args: null,
  },
  { name: 'not for a permanent refusal', endpoint: refused('554', 'Transaction failed'), args: null },
]);
