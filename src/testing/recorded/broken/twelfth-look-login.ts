import type { Recorded } from '../recorded.ts';
import { imapAfter, imapGreeting, inClear, pop3After, pop3Greeting } from './more-shorthands.ts';
import { greeting, imap, pop3, smtp } from './shorthands.ts';

/** A POP3 server that offers STLS and refuses it. */
const refusesStls = (name: string, text: string): Recorded => ({
  name,
  protocol: 'pop3',
  security: 'starttls',
  greeting: '+OK mail.example.test ready',
  clear: { CAPA: '+OK\nSTLS\nTOP\nUIDL\n.', STLS: text, USER: '-ERR [AUTH] STLS first' },
  inside: {},
  after: {},
  expect: 'starttls-refused',
});

/** An SMTP server that offers STARTTLS and refuses it. */
const refusesStartTls = (name: string, text: string): Recorded => ({
  name,
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.example.test ESMTP',
  clear: {
    EHLO: '250-mail.example.test\n250-STARTTLS\n250 8BITMIME',
    STARTTLS: text,
    AUTH: '530 5.7.0 Must issue a STARTTLS command first',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first',
  },
  inside: {},
  after: {},
  expect: 'starttls-refused',
});

/** A twelfth set, for the steps up to the mailbox, collected after the eleventh was mended: 60 of 60 were right at first look. */
export const twelfthLookLogin = [
  // a mail server in C#: address stopped after wrong logins
  smtp(
    'twelfth look, 1: again later',
    'login-rate-limited',
    '535 5.7.8 Too many authentication failures, try again later',
    'client-blocked',
  ),
  // documentation of a sending service: ten connections at once
  smtp('twelfth look, 2: per account', 'login-rate-limited', '535 5.7.8 Too many connections per account'),
  // an SMTP relay in Python: banned for a while
  smtp(
    'twelfth look, 3: later attempts',
    'login-rate-limited',
    '535 5.7.8 Too many failed attempts; try again later',
    'client-blocked',
  ),
  // two IMAP servers in TypeScript: address stopped
  imap(
    'twelfth look, 4: IMAP, failed attempts',
    'login-rate-limited',
    '% NO [AUTHENTICATIONFAILED] Too many failed attempts, try again later',
    'client-blocked',
  ),
  // a proxy in Go: the server behind is away
  greeting(
    'twelfth look, 5: proxy, behind',
    'server-busy',
    '421 4.3.0 Cannot connect to SMTP server',
    'greeting-refused',
  ),
  // a relay in Python: peer not on the list
  greeting(
    'twelfth look, 6: not permitted',
    'client-blocked',
    '421 4.7.0 Connection not permitted',
    'greeting-refused',
    'server-busy',
  ),
  // a mail server in C#
  greeting(
    'twelfth look, 7: rate exceeded',
    'server-busy',
    '421 4.7.0 Connection rate exceeded, slow down',
    'client-blocked',
  ),
  // a mail server in C#, message table
  pop3Greeting(
    'twelfth look, 8: ip range',
    'client-blocked',
    '-ERR ip range access denied',
    'greeting-refused',
  ),
  // a mail server in Java: filter
  pop3Greeting('twelfth look, 9: deny', 'client-blocked', '-ERR IP (192.0.2.4) deny', 'greeting-refused'),
  // b1gMailServer pop3.cpp
  pop3Greeting(
    'twelfth look, 10: b1gMail, banned',
    'client-blocked',
    '-ERR IP temporarily banned because of too many failed login attempts',
    'server-busy',
  ),
  // Cyrus pop3d.c
  pop3('twelfth look, 11: Cyrus, user', 'login-refused', '-ERR [AUTH] Invalid user'),
  // Apache James, PassCmdHandler
  pop3(
    'twelfth look, 12: James, combination',
    'login-refused',
    '-ERR [AUTH] Invalid user and password combination',
  ),
  // a POP3 server in Java
  pop3('twelfth look, 13: name or password', 'login-refused', '-ERR Invalid user name or password.'),
  // documentation of a mail server in C
  pop3('twelfth look, 14: username-password', 'login-refused', '-ERR invalid username-password pair'),
  // a POP3 server in C++: the mail cannot be read
  pop3(
    'twelfth look, 15: retrieve',
    'login-temporary-failure',
    '-ERR Failed to retrieve emails',
    'mailbox-not-accessible',
  ),
  // DeleGate POP proxy
  pop3('twelfth look, 16: DeleGate', 'login-refused', '-ERR bad auth.'),
  // a POP3 server in C
  pop3('twelfth look, 17: bad password', 'login-refused', '-ERR Bad Password'),
  // a proxy that reads an expiry: the password ran out
  pop3(
    'twelfth look, 18: expired password',
    'password-must-change',
    '-ERR password expired',
    'login-account-disabled',
  ),
  // hMailServer, test of STARTTLS
  inClear(
    'smtp',
    'twelfth look, 19: hMailServer, SMTP',
    'login-needs-encryption',
    '530 Must issue STARTTLS first.',
  ),
  // notes on QQ: the account is abnormal
  smtp(
    'twelfth look, 20: QQ, abnormal',
    'login-account-disabled',
    '535 Login fail. Account abnormal',
    'login-refused',
  ),
  // notes on 163: the account is throttled
  smtp(
    'twelfth look, 21: NetEase, busy',
    'login-temporary-failure',
    '535 Error: authentication failed, system busy',
    'login-rate-limited',
    'login-refused',
  ),
  // notes on Gmail
  smtp('twelfth look, 22: Gmail, 534', 'login-refused', '534 5.7.8 Username and password not accepted'),
  // notes on Gmail with a digit of another code
  smtp(
    'twelfth look, 23: Gmail, 535 5.7.9',
    'login-app-password-needed',
    '535 5.7.9 Application-specific password required',
  ),
  // an IMAP server in Go
  imapGreeting(
    'twelfth look, 24: too slow',
    'server-busy',
    '* BYE [UNAVAILABLE] Too many connections, try later',
  ),
  // a mail server in Rust
  pop3Greeting('twelfth look, 25: cap', 'server-busy', '-ERR [SYS/TEMP] too many connections'),
  // Gmail, quoted in a test
  pop3(
    'twelfth look, 26: Gmail, problem',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Temporary system problem. Please try again later.',
  ),
  // IMAP relay in JavaScript
  imap(
    'twelfth look, 27: service down',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] Temporary failure, try again later',
  ),
  // Dovecot, test of an Android program
  imap(
    'twelfth look, 28: service, auth',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] Authentication service unavailable.',
  ),
  // an IMAP library in Rust
  imap(
    'twelfth look, 29: too busy',
    'login-temporary-failure',
    '% NO [ALERT] System too busy',
    'server-busy',
  ),
  // a mail server in Rust: wrong authorization name
  imap(
    'twelfth look, 30: no such authorization',
    'login-refused',
    '% NO [AUTHORIZATIONFAILED] No such authorization-ID',
    'login-account-disabled',
    'login-name-form',
  ),
  // notes of a mail program: IMAP off
  imap(
    'twelfth look, 31: access is disabled',
    'login-service-off',
    '% NO [AUTHORIZATIONFAILED] IMAP access is disabled for this account',
  ),
  // an IMAP server in Go
  inClear(
    'imap',
    'twelfth look, 32: STARTTLS before',
    'login-needs-encryption',
    '% NO [PRIVACYREQUIRED] STARTTLS required before LOGIN',
  ),
  // an IMAP server in C#
  inClear(
    'imap',
    'twelfth look, 33: for authentication',
    'login-needs-encryption',
    '% NO [PRIVACYREQUIRED] TLS is required for authentication',
  ),
  // a mail server in Rust
  inClear(
    'pop3',
    'twelfth look, 34: requires TLS',
    'login-needs-encryption',
    '-ERR cleartext authentication requires TLS',
  ),
  // sprint2go pop3.ts
  inClear(
    'pop3',
    'twelfth look, 35: sprint2go, STLS',
    'login-needs-encryption',
    '-ERR [AUTH] Use STLS first: passwords only go over an encrypted connection',
  ),
  // an SMTP server in Go
  inClear(
    'smtp',
    'twelfth look, 36: mechanism',
    'login-needs-encryption',
    '538 5.7.11 Encryption required for requested authentication mechanism',
  ),
  // an SMTP server in Java
  refusesStartTls('twelfth look, 37: plain refusal', '454 4.3.0 TLS not available: Already using TLS'),
  // a test of a mail program
  refusesStartTls('twelfth look, 38: temporarily', '454 4.7.0 TLS temporarily unavailable'),
  // a mail server in C#
  refusesStls('twelfth look, 39: no certificate', '-ERR TLS not available: Server has no SSL certificate.'),
  // a POP3 server in C
  refusesStls('twelfth look, 40: STLS, not available', '-ERR STLS not available'),
  // an SMTP server in PHP
  smtp(
    'twelfth look, 41: not enabled, 503',
    'login-not-offered',
    '502 5.5.1 Authentication is not available on this server',
    'login-method-unsupported',
  ),
  // a mail server in Rust
  smtp(
    'twelfth look, 42: submission ports',
    'login-not-offered',
    '503 5.5.1 Authentication is only available on the submission ports',
    'login-method-unsupported',
  ),
  // an SMTP server in C++
  smtp(
    'twelfth look, 43: not implemented',
    'login-not-offered',
    '502 5.5.1 AUTH not implemented',
    'login-method-unsupported',
  ),
  // an SMTP server in TypeScript
  smtp(
    'twelfth look, 44: mechanism away',
    'login-method-unsupported',
    '504 5.5.4 AUTH mechanism unavailable',
    'login-password-method-off',
  ),
  // SMTP server in Python
  smtp(
    'twelfth look, 45: LOGIN later',
    'login-method-unsupported',
    '504 5.5.4 AUTH mechanism LOGIN not implemented yet',
    'login-password-method-off',
  ),
  // two servers: mailbox held
  pop3('twelfth look, 46: VPOP3, held', 'mailbox-in-use', '-ERR [IN-USE] Mailbox lock busy, try later'),
  // a mail proxy
  pop3('twelfth look, 47: only reads', 'mailbox-in-use', '-ERR mailbox locked, try later'),
  // hMailServer after ACL
  imapAfter('twelfth look, 48: read right', 'mailbox-not-accessible', '% NO [NOPERM] no r right'),
  // an IMAP client test
  imapAfter(
    'twelfth look, 49: try later',
    'mailbox-not-accessible',
    '% NO [SERVERBUG] try later',
    'login-temporary-failure',
  ),
  // a POP3 server in Java: data base
  pop3(
    'twelfth look, 50: error, contact',
    'login-temporary-failure',
    '-ERR Database error contact admin',
    'mailbox-not-accessible',
  ),
  // Pode, SmtpServer.ps1
  smtp('twelfth look, 51: rejected by server', 'login-refused', '535 5.7.8 Authentication rejected'),
  // an old proxy
  pop3(
    'twelfth look, 52: busy server',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Mail system overloaded',
    'server-busy',
  ),
  // an IMAP server in Rust
  imap(
    'twelfth look, 53: admin',
    'login-account-disabled',
    '% NO [CONTACTADMIN] This account has been locked.',
  ),
  // OpenSMTPD-like server in Rust
  smtp(
    'twelfth look, 54: many attempts, address',
    'login-rate-limited',
    '421 4.7.0 Too many failed AUTH\n!',
    'client-blocked',
  ),
  // a POP3 server in C: the name is not known
  pop3(
    'twelfth look, 55: mailbox not found',
    'login-refused',
    '-ERR mailbox not found',
    'mailbox-not-accessible',
  ),
  // a POP3 server in C
  pop3(
    'twelfth look, 56: open for',
    'mailbox-not-accessible',
    '-ERR unable to open mailbox for ann',
    'login-temporary-failure',
  ),
  // three POP3 servers in C
  pop3After('twelfth look, 57: cannot open', 'mailbox-not-accessible', '-ERR Cannot open mailbox'),
  // test of a mail program
  imap(
    'twelfth look, 58: simultaneous logins',
    'login-rate-limited',
    '% NO [LIMIT] Too many simultaneous logins',
  ),
  // test of a mail program in French
  imap('twelfth look, 59: inuse', 'mailbox-in-use', '% NO [INUSE] Mailbox is locked by another session'),
  // DPOP, Citadel in Python
  pop3('twelfth look, 60: QuackCit', 'login-refused', '-ERR That is NOT the password.'),
];
