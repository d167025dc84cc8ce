import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { loginDelayAdvertised } from './login-delay-advertised.ts';
import { loginTooSoon } from './login-too-soon.ts';
import { mailExpires } from './mail-expires.ts';
import { mailboxBacklog } from './mailbox-backlog.ts';
import { mailboxFull } from './mailbox-full.ts';
import { mailboxInUse } from './mailbox-in-use.ts';
import { mailboxNearlyFull } from './mailbox-nearly-full.ts';
import { mailboxNotAccessible } from './mailbox-not-accessible.ts';
import { mailboxReadable } from './mailbox-readable.ts';
import { uidlMissing } from './uidl-missing.ts';

/** Rules about the mailbox behind the login. */
export const mailboxRules: Rule[] = [
  mailboxInUse,
  mailboxNotAccessible,
  loginTooSoon,
  mailboxFull,
  mailboxNearlyFull,
  uidlMissing,
  mailboxBacklog,
  mailExpires,
  loginDelayAdvertised,
  mailboxReadable,
].map(inStage('mailbox', 'incoming-mailbox'));
