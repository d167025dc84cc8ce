import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { loginRateLimited } from './login-rate-limited.ts';

testRule(loginRateLimited, [
  {
    name: 'said at the login',
    endpoint: pop3Login(
      refused(
        '-ERR [IN-USE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)',
      ),
    ),
    args: { stage: 'login', kind: 'connections' },
    says: /connected/,
  },
  {
    name: 'said at the mailbox, after a good password',
    endpoint: pop3Mailbox({
      messages: null,
      refused: replyFrom('-ERR [SYS/TEMP] Too many commands, rate limit'),
    }),
    args: { stage: 'mailbox', kind: 'volume' },
  },
  ...(
    [
      ['-ERR [LIMIT] Slow down', 'connections'],
      ['-ERR [OVERQUOTA] Account exceeded command or bandwidth limits.', 'volume'],
      ['-ERR Too many invalid logon attempts.', 'logins'],
      ['-ERR Your IP address is blocked', 'address'],
      ['-ERR Rate limit hit', 'unknown'],
      ['-ERR 登录失败次数过多', 'logins'],
    ] as const
  ).map(([line, kind]) => ({
    name: `what was counted: ${line}`,
    endpoint: pop3Login(refused(line)),
    args: { stage: 'login', kind },
  })),
  {
    name: 'counted behind a good password',
    endpoint: pop3Mailbox({ messages: null, refused: replyFrom('-ERR too many sessions') }),
    args: { stage: 'mailbox', kind: 'connections' },
  },
  {
    name: 'near miss: the mailbox was open, only UIDL is unknown',
    endpoint: pop3Mailbox({ refused: replyFrom('-ERR Unknown command') }),
    args: null,
  },
  {
    name: 'near miss',
    endpoint: pop3Login(refused('-ERR [IN-USE] Mailbox is locked by another POP3 session.')),
    args: null,
  },
]);
