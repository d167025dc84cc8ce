import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { cyrusImap, cyrusPop3 } from '../vendors/groupware.ts';

const submission = {
  ...postfix,
  security: 'tls',
  greeting: '220 mail.recorded.test Dovecot (Debian) ready.',
  inside: {
    EHLO: '250-mail.recorded.test\n250-8BITMIME\n250-AUTH PLAIN LOGIN\n250-BURL imap\n250-CHUNKING\n250-ENHANCEDSTATUSCODES\n250-SIZE\n250 PIPELINING',
    AUTH: '235 2.7.0 Logged in.',
    MAIL: '530 5.7.0 Authentication required.',
    RCPT: '530 5.7.0 Authentication required.',
  },
} as const;

const privacy =
  '% NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.';

/** Servers that stand in front of others, and what comes through when the one behind is wrong or away. */
export const inFront = [
  variant(submission, 'Dovecot submission, relay refuses recipients', 'relay-denied-after-login', {
    after: { MAIL: '250 2.1.0 Ok', RCPT: '554 5.7.1 <posthorn-probe@example.org>: Relay access denied' },
  }),
  variant(submission, 'Dovecot submission, relay refuses and hangs up', 'relay-denied-after-login', {
    after: { MAIL: '250 2.1.0 Ok', RCPT: '554 5.7.1 <posthorn-probe@example.org>: Relay access denied\n!' },
  }),
  variant(submission, 'Dovecot submission, relay down', 'sending-deferred', {
    after: { MAIL: '421 4.4.0 mail.recorded.test Failed to connect to relay server (connect)\n!' },
  }),
  variant(submission, 'Dovecot submission, relay lost', 'sending-deferred', {
    after: {
      MAIL: '250 2.1.0 Ok',
      RCPT: '421 4.4.0 mail.recorded.test Lost connection to relay server (bad reply)\n!',
    },
  }),
  variant(submission, 'a submission proxy that hangs up at the sender', 'sending-deferred', {
    after: { MAIL: '!' },
  }),
  variant(dovecot24Imap, 'HAProxy before Dovecot, login refused for want of TLS', 'proxy-hides-encryption', {
    login: privacy,
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN\n% OK done',
    },
  }),
  variant(dovecot24Imap, 'nginx before Dovecot, LOGINDISABLED inside TLS', 'proxy-hides-encryption', {
    greeting: '* OK IMAP4 ready',
    inside: {
      CAPABILITY: '* CAPABILITY IMAP4rev1 LITERAL+ STARTTLS LOGINDISABLED\n% OK done',
      LOGIN: privacy,
      AUTHENTICATE: privacy,
    },
  }),
  variant(dovecotImap, 'stunnel before a server of its own, alert and refusal', 'proxy-hides-encryption', {
    security: 'tls',
    greeting: '* OK IMAP4rev1 ready',
    login:
      '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.\n% NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  }),
  variant(dovecotPop3, 'Perdition before Dovecot POP3', 'proxy-hides-encryption', {
    login:
      '-ERR Re-Authentication Failure: [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  }),
  variant(dovecotPop3, 'HAProxy before Dovecot POP3, no login inside TLS', 'proxy-hides-encryption', {
    security: 'tls',
    inside: { CAPA: '+OK\nCAPA\nTOP\nUIDL\nRESP-CODES\nPIPELINING\nAUTH-RESP-CODE\nSTLS\nSASL\n.' },
  }),
  variant(postfix, 'stunnel before Postfix, TLS wanted inside', 'proxy-hides-encryption', {
    security: 'tls',
    inside: {
      EHLO: '250-mail.recorded.test\n250-PIPELINING\n250-STARTTLS\n250 SIZE 10240000',
      MAIL: '530 5.7.0 Must issue a STARTTLS command first',
    },
  }),
  variant(dovecot24Imap, 'nginx, its auth server away', 'login-temporary-failure', { login: '!' }),
  variant(courierPop3, 'nginx POP3, its backend away', 'login-temporary-failure', {
    inside: { PASS: '!', AUTH: '!' },
  }),
  variant(courierPop3, 'mailutils, TLS required', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: {
      CAPA: '+OK\nTOP\nUSER\nUIDL\nSTLS\n.',
      USER: '-ERR Incorrect state',
      STLS: '+OK Begin TLS negotiation',
    },
  }),
  variant(dovecotImap, 'mailutils IMAP, TLS required', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    greeting: '* OK IMAP4rev1',
    clear: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 NAMESPACE ID IDLE LITERAL+ UNSELECT STARTTLS LOGINDISABLED AUTH=PLAIN\n% OK CAPABILITY completed',
      AUTHENTICATE: '% NO AUTHENTICATE command disabled',
    },
  }),
  variant(postfix, 'Sendmail, no room on the disk at STARTTLS', 'server-busy', {
    clear: { STARTTLS: '452 4.4.5 Insufficient disk space; try again later' },
  }),
  variant(postfix, 'Sendmail, access denied at STARTTLS', 'client-blocked', {
    clear: { STARTTLS: '550 5.7.1 Access denied' },
  }),
  variant(postfix, 'Sendmail, access denied at EHLO', 'client-blocked', {
    clear: { EHLO: '550 5.7.1 Access denied', HELO: '550 5.7.1 Access denied' },
  }),
  variant(postfix, 'Sendmail, disk full at EHLO', 'server-busy', {
    clear: { EHLO: '452 4.4.5 Insufficient disk space; try again later' },
  }),
  variant(cyrusPop3, 'Cyrus POP3, shutdown file', 'server-busy', {
    login: '-ERR [SYS/TEMP] The mail server is down for maintenance until 6 pm\n!',
  }),
  variant(cyrusImap, 'Cyrus IMAP, shutdown file at the login', 'server-busy', {
    login: '* BYE [ALERT] The mail server is down for maintenance until 6 pm\n!',
  }),
  variant(cyrusImap, 'Cyrus IMAP, shutdown file at once', 'server-busy', {
    greeting: '* BYE [ALERT] The mail server is down for maintenance until 6 pm',
    hangsUp: true,
  }),
  variant(cyrusImap, 'Cyrus IMAP, shutdown file after the login', 'server-busy', {
    after: { STATUS: '* BYE [ALERT] The mail server is down for maintenance until 6 pm\n!' },
  }),
  variant(courierPop3, 'Courier POP3, lock held', 'mailbox-in-use', {
    after: { STAT: '-ERR Unable to lock mailbox: in use by another process' },
  }),
  variant(dovecot24Imap, 'the store is gone, IMAP', 'mailbox-not-accessible', {
    after: { STATUS: '% NO Mailbox does not exist' },
  }),
  variant(dovecot24Imap, 'the server hangs up before the mailbox opens', 'mailbox-not-accessible', {
    after: { STATUS: '!' },
  }),
  variant(dovecotPop3, 'the store is unreadable, POP3', 'mailbox-not-accessible', {
    after: { STAT: '-ERR Permission denied' },
  }),
  variant(courierPop3, 'Courier POP3, fatal error after the login', 'mailbox-not-accessible', {
    after: { STAT: '!' },
  }),
];
