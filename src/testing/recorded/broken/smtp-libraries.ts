import { variant } from '../variant.ts';
import {
  aiosmtpd,
  haraka,
  smtpServer,
  twistedImap,
  twistedPop3,
  twistedSmtp,
} from '../vendors/smtp-libraries.ts';

/** Faults brought about at servers that are built from libraries, with the words and manners heard from them. */
export const smtpLibraries = [
  variant(smtpServer, 'smtp-server, the data base behind is away', 'login-temporary-failure', {
    login: '535 connect ECONNREFUSED 127.0.0.1:3306',
  }),
  variant(smtpServer, 'smtp-server, wrong password', 'login-refused', {
    login: '535 Invalid username or password',
  }),
  variant(smtpServer, 'smtp-server, onConnect says no', 'client-blocked', {
    greeting: '554 No connections allowed from 192.0.2.9',
    hangsUp: true,
  }),
  // It says this unasked as soon as TLS stands, which is no answer to what was smuggled before.
  variant(smtpServer, 'smtp-server, turned away inside TLS', 'server-busy', {
    inside: { EHLO: '421 Service in maintenance, try again later\n!' },
  }),
  variant(smtpServer, 'smtp-server, no room', 'sending-deferred', {
    after: { MAIL: '452 Insufficient system storage', RCPT: '503 Error: need MAIL command' },
  }),
  variant(smtpServer, 'smtp-server, TLS wanted', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: {
      EHLO: '250-mail.recorded.test Nice to meet you, [192.0.2.9]\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250-AUTH LOGIN PLAIN\n250 STARTTLS',
      AUTH: '538 Error: Must issue a STARTTLS command first',
    },
  }),
  variant(aiosmtpd, 'aiosmtpd, the authenticator fails', 'login-temporary-failure', {
    login: '500 Error: (RuntimeError) database is locked',
  }),
  variant(aiosmtpd, 'aiosmtpd, the disk is full', 'sending-deferred', {
    after: {
      MAIL: '500 Error: (OSError) [Errno 28] No space left on device',
      RCPT: '503 Error: need MAIL command',
    },
  }),
  variant(aiosmtpd, 'aiosmtpd, a last word of its own behind EHLO', 'server-busy', {
    inside: {
      EHLO: '250-mail.recorded.test\n250-SIZE 33554432\n250-8BITMIME\n250-AUTH LOGIN PLAIN\n421 4.3.2 Service down for maintenance',
    },
  }),
  variant(twistedPop3, 'Twisted POP3, the user data base is away', 'login-temporary-failure', {
    login: '-ERR Server error: connection to database lost',
  }),
  variant(twistedPop3, 'Twisted POP3, the mailbox may not be read', 'mailbox-not-accessible', {
    after: { STAT: '-ERR [Errno 13] Permission denied' },
  }),
  variant(twistedPop3, 'Twisted POP3, no mailbox', 'mailbox-not-accessible', {
    after: { STAT: '-ERR No mailbox' },
  }),
  variant(twistedImap, 'Twisted IMAP, wrong password', 'login-refused', {
    login: '% NO Authentication failed: unauthorized',
  }),
  variant(twistedImap, 'Twisted IMAP, the user data base is away', 'login-temporary-failure', {
    login: '% BAD Server error: login failed unexpectedly',
  }),
  variant(twistedImap, 'Twisted IMAP, no INBOX', 'mailbox-not-accessible', {
    after: { STATUS: '% NO Could not open mailbox' },
  }),
  variant(twistedSmtp, 'Twisted SMTP, the user data base is away', 'login-temporary-failure', {
    login: '451 Requested action aborted: local error in processing',
  }),
  variant(twistedSmtp, 'Twisted SMTP, no recipient is taken', 'sending-refused', {
    after: { RCPT: '550 Cannot receive for specified address' },
    orElse: ['relay-denied-after-login'],
  }),
  variant(twistedSmtp, 'Twisted SMTP, the own sender is not taken', 'sender-refused', {
    after: {
      MAIL: '550 Cannot receive from specified address <ann@example.test>: Sender not acceptable',
      RCPT: '503 Must have sender before recipient',
    },
  }),
  variant(haraka, 'Haraka, a plugin for logins hangs', 'login-temporary-failure', {
    login: '500 plugin timeout',
  }),
  variant(haraka, 'Haraka, a plugin tells of a locked account', 'login-account-disabled', {
    login: '500 Account locked',
  }),
  variant(haraka, 'Haraka, the login gives no right to relay', 'relay-denied-after-login', {
    after: {
      RCPT: (line) =>
        line.includes('@example.org')
          ? '550 I cannot deliver mail for <posthorn-probe@example.org>'
          : '250 recipient <ann@example.test> OK',
    },
  }),
  variant(haraka, 'Haraka, no space for the queue', 'sending-deferred', {
    after: { RCPT: '450 no space left on device' },
  }),
  variant(haraka, 'Haraka, the own sender is denied', 'sender-refused', {
    after: { MAIL: '550 sender <ann@example.test> denied', RCPT: '503 Use MAIL before RCPT' },
  }),
  // Its filters know no TLS at connect: the refusal comes in clear text at the port for TLS.
  variant(aiosmtpd, 'OpenSMTPD 6.8, a filter turns the caller away before TLS', 'client-blocked', {
    greeting: '550 5.7.1 not today',
    speaks: 'clear',
    hangsUp: true,
  }),
  variant(twistedPop3, 'a wrapper turns the caller away before TLS, POP3', 'server-busy', {
    greeting: '-ERR Too many connections from your address',
    speaks: 'clear',
    hangsUp: true,
  }),
  variant(twistedImap, 'a wrapper turns the caller away before TLS, IMAP', 'server-busy', {
    greeting: '* BYE Connection limit exceeded, try later',
    speaks: 'clear',
    hangsUp: true,
  }),
];
