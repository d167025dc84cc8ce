import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { loginTemporaryFailure } from './login-temporary-failure.ts';

testRule(loginTemporaryFailure, [
  {
    name: 'said at the login',
    endpoint: pop3Login(refused('-ERR [SYS/TEMP] Temporary authentication failure.')),
    args: { stage: 'login', silent: false },
  },
  {
    name: 'the server hangs up where its answer was due',
    endpoint: pop3Login(
      { outcome: 'skipped', reply: null },
      {},
      { outcome: 'failed', failure: { kind: 'connection-closed', step: 'login', detail: 'test' } },
    ),
    args: { stage: 'login', silent: true },
    says: /hang up like this on an address that has tried too often/,
  },
  {
    name: 'near miss: the time of the check was over',
    endpoint: pop3Login(
      { outcome: 'skipped', reply: null },
      {},
      { outcome: 'failed', failure: { kind: 'deadline', step: 'login', detail: 'test' } },
    ),
    args: null,
  },
  {
    name: 'near miss: said at the mailbox, after a good password',
    endpoint: pop3Mailbox({ messages: null, refused: replyFrom('-ERR [SYS/TEMP] Disk trouble') }),
    args: null,
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  { name: 'near miss', endpoint: pop3Login(refused('-ERR [AUTH] Authentication failed.')), args: null },
]);
