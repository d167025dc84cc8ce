import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login } from '../../testing/said-lines.ts';
import { loginNotTested } from './login-not-tested.ts';

testRule(loginNotTested, [
  ...(['no-password', 'not-verified', 'not-encrypted', 'source-untrusted'] as const).map((reason) => ({
    name: reason,
    endpoint: pop3Login({ outcome: 'skipped', skipped: reason, reply: null }),
    args: { reason },
  })),
  {
    name: 'too many failed',
    endpoint: pop3Login({ outcome: 'skipped', skipped: 'too-many-failed', retryMs: 2_300_000, reply: null }),
    args: { reason: 'too-many-failed', minutes: 39 },
    says: /Test again in 39 minutes/,
  },
  {
    name: 'near miss: nothing on offer',
    endpoint: pop3Login({ outcome: 'skipped', skipped: 'not-offered' }),
    args: null,
  },
  {
    name: 'near miss: the connection broke off',
    endpoint: pop3Login({ outcome: 'skipped', skipped: null }),
    args: null,
  },
]);
