import { testRule } from '../../testing/rule-cases.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { loginDelayAdvertised } from './login-delay-advertised.ts';

testRule(loginDelayAdvertised, [
  {
    name: 'five minutes',
    endpoint: pop3Mailbox({ loginDelay: 300 }),
    args: { seconds: 300 },
    says: /5 minutes/,
  },
  { name: 'seconds', endpoint: pop3Mailbox({ loginDelay: 30 }), args: { seconds: 30 }, says: /30 seconds/ },
  { name: 'near miss: no pause', endpoint: pop3Mailbox({ loginDelay: 0 }), args: null },
]);
