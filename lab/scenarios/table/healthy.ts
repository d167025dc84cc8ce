import type { Scenario } from '../scenario.ts';

const works = { diagnosis: null, verdict: 'works' } as const;

/** Set-ups in which nothing is broken: a wrong alarm would be a miss. */
export const healthy: readonly Scenario[] = [
  {
    name: 'POP3 and submission over TLS',
    on: 'Dovecot, Postfix',
    broken: 'nothing',
    incoming: ['mail', 'pop3s', 'tls'],
    outgoing: ['mail', 'submissions', 'tls'],
    expect: {
      ...works,
      codes: ['login-works', 'relay-closed', 'relay-needs-login', 'everything-works'],
      not: ['open-relay'],
    },
  },
  {
    name: 'IMAP and submission with STARTTLS',
    on: 'Dovecot, Postfix',
    broken: 'nothing',
    incoming: ['dc-good', 'imap', 'starttls'],
    outgoing: ['pf-good', 'submission', 'starttls'],
    expect: { ...works, codes: ['login-works', 'relay-closed', 'relay-needs-login', 'mailbox-readable'] },
  },
  {
    name: 'Exim as outgoing server',
    on: 'Exim',
    broken: 'nothing',
    outgoing: ['ex-good', 'submission', 'starttls'],
    expect: { ...works, codes: ['login-works', 'relay-closed', 'relay-needs-login'] },
  },
  {
    name: 'only CRAM-MD5 on offer',
    on: 'Dovecot',
    broken: 'nothing',
    incoming: ['dc-cram-only', 'pop3s', 'tls'],
    outgoing: ['pf-cram-only', 'submission', 'starttls'],
    // Dovecot lists USER too, and refuses it as unsupported.
    expect: works,
  },
  {
    name: 'only CRAM-MD5 on offer, over IMAP',
    on: 'Dovecot',
    broken: 'nothing',
    incoming: ['dc-cram-only', 'imap', 'starttls'],
    expect: works,
  },
  {
    name: 'only SCRAM on offer',
    on: 'Dovecot',
    broken: 'nothing',
    incoming: ['dc-scram', 'imaps', 'tls'],
    outgoing: ['pf-scram', 'submission', 'starttls'],
    expect: works,
  },
  {
    name: 'a wildcard certificate',
    on: 'Dovecot',
    broken: 'nothing',
    incoming: ['wildcard', 'imaps', 'tls'],
    expect: { ...works, not: ['certificate-name-mismatch'] },
  },
  {
    name: 'quota with much room',
    on: 'Dovecot',
    broken: 'nothing',
    user: 'roomy',
    incoming: ['dc-good', 'imaps', 'tls'],
    expect: { ...works, not: ['mailbox-nearly-full', 'mailbox-full'] },
  },
  {
    name: 'a host that is an alias',
    on: 'Unbound',
    broken: 'nothing',
    // The certificate is for mail.example.test: one fits only the name that was asked for.
    incoming: ['alias-to-mail', 'pop3s', 'tls'],
    request: { allowUnverifiedLogin: true },
    expect: { diagnosis: 'certificate-name-mismatch', verdict: 'broken', not: ['host-without-address'] },
  },
  {
    name: 'settings published by SRV records',
    on: 'several',
    broken: 'nothing',
    user: 'alice',
    request: { address: 'alice@published.test', username: 'alice@example.test', discovery: true },
    expect: { diagnosis: null, codes: ['settings-found'] },
  },
  {
    name: 'settings published by an autoconfig file',
    on: 'web server',
    broken: 'nothing',
    request: { address: 'alice@autoconfig.test', username: 'alice@example.test', discovery: true },
    expect: {
      ...works,
      codes: ['settings-found', 'login-works'],
      not: ['autoconfig-unreachable', 'autoconfig-needs-address', 'published-settings-disagree'],
    },
  },
  {
    name: 'greylisting of strangers only',
    on: 'Postfix',
    broken: 'nothing',
    outgoing: ['pf-greylist', 'submission', 'starttls'],
    expect: {
      ...works,
      codes: ['relay-not-testable'],
      not: ['relay-closed', 'open-relay', 'sending-deferred'],
    },
  },
  {
    name: 'relay questions by all sixteen address forms',
    on: 'Postfix',
    broken: 'nothing',
    outgoing: ['pf-good', 'submission', 'starttls'],
    request: { deepRelay: true },
    expect: { ...works, codes: ['relay-closed'], not: ['relay-oddity'] },
  },
];
