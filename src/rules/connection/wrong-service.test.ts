import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { wrongService } from './wrong-service.ts';

const evidence = { attempt: 'a2', lines: [1] };
const clear = { security: 'none' as const, port: 110 };
const smtpHere = failedEndpoint('other-protocol', 'greeting', { service: { seen: 'smtp', evidence } }, clear);

testRule(wrongService, [
  {
    name: 'SMTP on a POP3 setting',
    endpoint: smtpHere,
    args: { seen: 'smtp' },
    says: /Port 110 of mail\.example\.test is SMTP, not POP3[\s\S]*mixed up/,
  },
  {
    name: 'IMAP on a POP3 setting',
    endpoint: failedEndpoint('other-protocol', 'greeting', { service: { seen: 'imap', evidence } }),
    args: { seen: 'imap' },
    says: /set up the account as IMAP/,
  },
  {
    name: 'ManageSieve on a POP3 setting: nothing is fetched by it',
    endpoint: failedEndpoint('other-protocol', 'greeting', { service: { seen: 'sieve', evidence } }),
    args: { seen: 'sieve' },
    says: /is ManageSieve, not POP3\n(?!.*fetch mail)(?![\s\S]*set up the account)[\s\S]*filters that sort mail/,
  },
  {
    name: 'SMTP behind a failed TLS hello',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', {
      security: { speaksTls: null, speaksCleartext: 'smtp', evidence },
    }),
    args: { seen: 'smtp' },
  },
  {
    name: 'beside a way that works',
    check: { endpoints: [smtpHere, healthyPop3({}, { id: 'e5' })] },
    args: { seen: 'smtp', wayPort: '995', waySecurity: 'tls' },
    says: /choose port 995/,
  },
  {
    name: 'not for a web server',
    endpoint: failedEndpoint('other-protocol', 'greeting', { service: { seen: 'http', evidence } }),
    args: null,
  },
  {
    name: 'not for the right protocol in clear text',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', {
      security: { speaksTls: null, speaksCleartext: 'pop3', evidence },
    }),
    args: null,
  },
]);
