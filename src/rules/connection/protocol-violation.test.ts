import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { protocolViolation } from './protocol-violation.ts';

const evidence = { attempt: 'a1', lines: [3] };

testRule(protocolViolation, [
  {
    name: 'a malformed reply',
    endpoint: failedEndpoint('reply-malformed', 'capabilities', {
      violation: { what: 'no status', evidence },
    }),
    args: { endless: false },
    says: /breaks the rules of POP3/,
  },
  {
    name: 'an endless reply',
    endpoint: failedEndpoint('reply-too-long', 'capabilities'),
    args: { endless: true },
    says: /without end/,
  },
  {
    name: 'not for another service',
    endpoint: failedEndpoint('reply-malformed', 'greeting', { service: { seen: 'smtp', evidence } }),
    args: null,
  },
  {
    name: 'not for a guess',
    endpoint: failedEndpoint('reply-malformed', 'greeting', {}, { source: 'guess' }),
    args: null,
  },
]);
