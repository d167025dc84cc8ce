import { writeFile } from 'node:fs/promises';
import { lockFile } from '../mailboxes.ts';
import type { Scenario } from '../scenario.ts';

/** Quotas, backlogs and locks. */
export const mailbox: readonly Scenario[] = [
  {
    name: 'a mailbox that is nearly full',
    on: 'Dovecot',
    broken: '90 kB of 100 kB are used',
    user: 'nearly',
    incoming: ['dc-good', 'imaps', 'tls'],
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['mailbox-nearly-full'],
      not: ['mailbox-full'],
    },
  },
  {
    name: 'a mailbox over its quota',
    on: 'Dovecot',
    broken: '90 kB of 80 kB are used',
    user: 'overfull',
    incoming: ['dc-good', 'imaps', 'tls'],
    expect: { diagnosis: 'mailbox-full', codes: ['login-works'], not: ['login-refused'] },
  },
  {
    name: 'a mailbox over its quota, seen by POP3',
    on: 'Dovecot',
    broken: '90 kB of 80 kB are used',
    user: 'full',
    incoming: ['dc-good', 'pop3s', 'tls'],
    // POP3 has no way to tell a quota.
    expect: { diagnosis: null, verdict: 'works', not: ['mailbox-full'] },
  },
  {
    name: 'a mailbox from which nothing is ever deleted',
    on: 'Dovecot',
    broken: 'more than 1,000 messages in a POP3 mailbox',
    user: 'hoarder',
    incoming: ['dc-good', 'pop3s', 'tls'],
    expect: { diagnosis: null, verdict: 'works', codes: ['mailbox-backlog', 'login-works'] },
  },
  {
    name: 'a mailbox held by another program',
    on: 'Dovecot',
    broken: 'pop3_lock_session, and another program is logged in',
    user: 'session',
    incoming: ['dc-good', 'pop3s', 'tls'],
    before: async ({ other }) => {
      await other.holdSession('dc-good', 'pop3', 'session');
    },
    expect: { diagnosis: 'mailbox-in-use', not: ['login-refused', 'login-rate-limited'] },
  },
  {
    name: 'an mbox with a lock file',
    on: 'Dovecot',
    broken: 'another program left its lock on the mailbox',
    user: 'locked',
    incoming: ['dc-good', 'pop3s', 'tls'],
    before: async ({ plan }) => {
      await writeFile(lockFile(plan.directory, 'locked'), '1');
    },
    expect: { diagnosis: 'mailbox-in-use' },
  },
];
