import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { notAMailServer } from './not-a-mail-server.ts';

const evidence = { attempt: 'a2', lines: [1] };

testRule(notAMailServer, [
  {
    name: 'a web server',
    endpoint: failedEndpoint('other-protocol', 'greeting', { service: { seen: 'http', evidence } }),
    args: { seen: 'http' },
    says: /A web server answered instead/,
  },
  {
    name: 'noise',
    endpoint: failedEndpoint('reply-malformed', 'greeting', { service: { seen: 'binary', evidence } }),
    args: { seen: 'binary' },
    says: /not a mail server answered/,
  },
  {
    name: 'something in clear text behind a failed TLS hello',
    endpoint: failedEndpoint('tls-record-invalid', 'tls', {
      security: { speaksTls: null, speaksCleartext: 'other', evidence },
    }),
    args: { seen: 'unknown' },
  },
  {
    name: 'not for another mail protocol',
    endpoint: failedEndpoint('other-protocol', 'greeting', { service: { seen: 'smtp', evidence } }),
    args: null,
  },
  {
    name: 'not for a mail server with bad manners',
    endpoint: failedEndpoint('reply-malformed', 'greeting', { service: { seen: 'pop3', evidence } }),
    args: null,
  },
]);
