import type { FailureKind } from '../../model/failure.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, pop3Mailbox, refused, replyFrom } from '../../testing/said-lines.ts';
import { mailboxNotAccessible } from './mailbox-not-accessible.ts';

/** A mailbox that never opened, because the connection ended there. */
const ending = (kind: FailureKind, messages: number | null = null) => ({
  ...pop3Mailbox({ messages }),
  outcome: 'failed' as const,
  failure: { kind, step: 'mailbox' as const, detail: 'test' },
});
const refusedAtStat = (line: string) => pop3Mailbox({ messages: null, refused: replyFrom(line) });

testRule(mailboxNotAccessible, [
  {
    name: 'refused with a fault',
    endpoint: refusedAtStat(
      '-ERR [SYS/TEMP] Internal error occurred. Refer to server log for more information.',
    ),
    args: { stage: 'mailbox', end: null },
    says: /password is not the cause.*Internal error occurred/s,
  },
  {
    name: 'refused in unknown words',
    endpoint: refusedAtStat('-ERR oops'),
    args: { stage: 'mailbox', end: null },
  },
  {
    name: 'gone: it is not the account that is locked',
    endpoint: refusedAtStat('-ERR Mailbox does not exist'),
    args: { stage: 'mailbox', end: null },
  },
  {
    name: 'the server hangs up',
    endpoint: ending('connection-closed'),
    args: { stage: 'mailbox', end: 'closed' },
  },
  {
    name: 'the server falls silent',
    endpoint: ending('reply-timeout'),
    args: { stage: 'mailbox', end: 'silent' },
    says: /did not answer any more/,
  },
  {
    name: 'said instead of an answer to the password',
    endpoint: pop3Login(refused('-ERR chdir /home/vmail/ann failed')),
    args: { stage: 'login', end: null },
    says: /says nothing against your password/,
  },
  {
    name: 'near miss: locked',
    endpoint: refusedAtStat('-ERR maildrop is locked by another session'),
    args: null,
  },
  {
    name: 'near miss: switched off',
    endpoint: refusedAtStat('-ERR [SYS/PERM] Your account is not enabled for POP access'),
    args: null,
  },
  {
    name: 'near miss: silent once the messages were counted',
    endpoint: ending('reply-timeout', 3),
    args: null,
  },
  { name: 'near miss: the time was over', endpoint: ending('deadline'), args: null },
  { name: 'near miss: a wrong password', endpoint: pop3Login(refused('-ERR [AUTH] no')), args: null },
]);
