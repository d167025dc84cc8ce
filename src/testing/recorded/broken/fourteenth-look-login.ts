import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { imapAfter, imapGreeting, inClear, pop3After, pop3Greeting } from './more-shorthands.ts';
import { imap, pop3, smtp } from './shorthands.ts';

/** A fourteenth set for the steps up to the mailbox, from server sources and public threads: 52 of its 60 (with the healthy ones) were right at first look; in one of the eight the set itself was wrong, as a server that takes the password in clear as well is warned of. */
export const fourteenthLookLogin = [
  smtp(
    'fourteenth look, 1: MailPlug KR, comment in a config: POP/IMAP off after 30 days',
    'login-service-off',
    '535 5.7.0 553 sorry, that password allowed relay (#5.7.5)',
    'login-sending-off',
    'login-refused',
  ),
  smtp(
    'fourteenth look, 2: SES relay notes',
    'login-rate-limited',
    '454 4.7.0 Throttling failure',
    'sending-limit-reached',
  ),
  smtp(
    'fourteenth look, 3: bridge note: send broken, IMAP fine',
    'login-temporary-failure',
    '454 4.7.0 unknown error',
    'login-refused',
  ),
  smtp('fourteenth look, 4: Java SMTP constants', 'login-refused', '535 5.7.1 Unauthorized'),
  smtp(
    'fourteenth look, 5: iCloud: user is not an iCloud mailbox',
    'login-refused',
    '550 5.1.1 Mailbox does not exist',
    'login-name-form',
  ),
  smtp(
    'fourteenth look, 6: starchart 444, Exchange Online',
    'login-account-disabled',
    '550 5.2.1 Mailbox cannot be accessed [YQBPR0101CA0096.CANPRD01.PROD.OUTLOOK.COM 2023-03-25T23:04:27.306Z 08DB2D73A9A12AAF]',
    'mailbox-not-accessible',
    'login-sending-off',
  ),
  smtp('fourteenth look, 7: NetEase', 'login-account-disabled', '550 User suspended'),
  smtp(
    'fourteenth look, 8: loopy relay',
    'login-refused',
    '535 Authentication failed: API key has been revoked',
    'login-account-disabled',
    'password-must-change',
  ),
  smtp(
    'fourteenth look, 9: browserbox test server',
    'login-method-unsupported',
    '535 Authentication failed: no mechanism available',
  ),
  smtp('fourteenth look, 10: same, tempfail', 'login-temporary-failure', '454 4.3.0 Try again later'),
  imap(
    'fourteenth look, 11: 263/Alimail library',
    'login-account-disabled',
    '% BAD LOGIN failure, domain is disable.',
  ),
  imap(
    'fourteenth look, 12: Hiveminder source',
    'login-service-off',
    '* NO [ALERT] Hiveminder IMAP is only available for Pro users!  Sign up today at http://hiveminder.com/pro\n% NO Login failed',
    'login-account-disabled',
  ),
  imap(
    'fourteenth look, 13: Yahoo, gmail gem',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] LOGIN failure. Server error--please try again after some time.',
  ),
  imap(
    'fourteenth look, 14: C# mail server',
    'login-rate-limited',
    '% NO [UNAVAILABLE] Too many failed logins from your address; try again later',
    'client-blocked',
  ),
  imap(
    'fourteenth look, 15: Cyrus SASL_PWLOCK',
    'login-account-disabled',
    '% NO Login failed: passphrase locked',
    'password-must-change',
  ),
  imap(
    'fourteenth look, 16: Cyrus SASL_EXPIRED',
    'password-must-change',
    '% NO Login failed: passphrase expired, has to be reset',
  ),
  imap(
    'fourteenth look, 17: Stalwart: rate',
    'login-rate-limited',
    '% NO [LIMIT] Too many requests, please try again later.',
  ),
  imapAfter(
    'fourteenth look, 18: Cyrus, no INBOX (ESP32 client 9)',
    'mailbox-not-accessible',
    '% NO Mailbox does not exist',
  ),
  imapAfter(
    'fourteenth look, 19: imapsync, Office 365',
    'mailbox-not-accessible',
    '% NO Server Unavailable. 15',
    'login-temporary-failure',
    'server-busy',
  ),
  pop3(
    'fourteenth look, 20: POP3 maildrop server',
    'mailbox-in-use',
    '-ERR account is locked by another session or for maintenance, try again.',
  ),
  pop3(
    'fourteenth look, 21: pop filter proxy',
    'login-temporary-failure',
    '-ERR Server lost 1',
    'server-busy',
  ),
  pop3(
    'fourteenth look, 22: Python server',
    'login-account-disabled',
    '-ERR Account no longer exists',
    'login-refused',
  ),
  pop3(
    'fourteenth look, 23: VB server',
    'login-account-disabled',
    '-ERR Account has been disabled by an administrator!',
  ),
  pop3(
    'fourteenth look, 24: Elixir server',
    'login-rate-limited',
    '-ERR Account temporarily blocked due to excessive failures',
    'login-account-disabled',
  ),
  pop3(
    'fourteenth look, 25: relay with ttl',
    'password-must-change',
    '-ERR Authentication Expired',
    'login-account-disabled',
    'login-refused',
  ),
  pop3(
    'fourteenth look, 26: UW ipop3d',
    'mailbox-in-use',
    "-ERR Can't get lock.  Try again or use IMAP instead",
  ),
  pop3('fourteenth look, 27: erise mail', 'login-refused', '-ERR Unable to log on.'),
  pop3(
    'fourteenth look, 28: pop3filter proxy',
    'login-temporary-failure',
    '-ERR Unable to reach the server.',
    'server-busy',
  ),
  pop3(
    'fourteenth look, 29: MailKit 29 GoDaddy',
    'login-refused',
    '-ERR warning: auth_error: authorization failed (authorization failed wrong password)',
  ),
  pop3(
    'fourteenth look, 30: Cyrus pop3d',
    'mailbox-not-accessible',
    '-ERR [SYS/PERM] Unable to open maildrop: System I/O error',
    'login-temporary-failure',
  ),
  variant(courierPop3, 'fourteenth look, 31: Java: USER answers locked', 'mailbox-in-use', {
    inside: {
      CAPA: '+OK\nUSER\nUIDL\nTOP\n.',
      USER: '-ERR mailbox ann currently locked',
      PASS: '-ERR USER first',
    },
  }),
  inClear('pop3', 'fourteenth look, 32: C++ pop3', 'login-needs-encryption', '-ERR [AUTH] TLS required'),
  inClear('smtp', 'fourteenth look, 33: RFC 5248', 'login-needs-encryption', '523 5.7.10 Encryption Needed'),
  imapGreeting(
    'fourteenth look, 34: monit imap check',
    'client-blocked',
    '* BYE Connection refused',
    'greeting-refused',
    'server-busy',
  ),
  pop3Greeting(
    'fourteenth look, 35: C++ server',
    'server-busy',
    '-ERR Server shutting down',
    'greeting-refused',
  ),
  variant(dovecotImap, 'fourteenth look, 36: parlz.com note: STARTTLS broken', 'starttls-refused', {
    clear: { STARTTLS: '* BYE [UNAVAILABLE] TLS initialization failed\n!' },
    orElse: ['tls-handshake-failed'],
  }),
  variant(dovecot24Imap, 'fourteenth look, 37: nginx web server at 993', 'greeting-timeout', {
    greeting: '',
    speaks: 'clear',
    inside: {},
    clear: {},
    orElse: ['tls-handshake-failed', 'connection-dropped', 'not-a-mail-server'],
  }),
  variant(dovecotImap, 'fourteenth look, 38: Pigeonhole at 143', 'wrong-service', {
    greeting:
      '"IMPLEMENTATION" "Dovecot Pigeonhole"\n"SIEVE" "fileinto reject envelope"\n"SASL" "PLAIN"\n"STARTTLS"\n"VERSION" "1.0"\nOK "Dovecot ready."',
    orElse: ['not-a-mail-server'],
  }),
  variant(postfix, 'fourteenth look, 39: SSH at 587', 'not-a-mail-server', {
    greeting: 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3',
    hangsUp: true,
  }),
  variant(
    { ...dovecotPop3, security: 'tls' },
    'fourteenth look, 40: POP3 certificate expired',
    'certificate-expired',
    { identity: 'expired' },
  ),
  variant(dovecot24Imap, 'fourteenth look, 41: Kerio self-signed', 'certificate-self-signed', {
    greeting: '* OK Kerio Connect 9.4.2 IMAP4rev1 server ready',
    identity: 'selfSigned',
    host: 'mail',
  }),
  smtp(
    'fourteenth look, 42: CF relay codes',
    'login-refused',
    '535 5.7.8 key_revoked',
    'login-account-disabled',
  ),
  smtp('fourteenth look, 43: CF relay codes', 'login-rate-limited', '451 4.7.1 rate_limited'),
  pop3('fourteenth look, 44: C++ POP3', 'mailbox-in-use', '-ERR mailbox is currently used'),
  smtp('fourteenth look, 45: C# server', 'login-refused', '550 Account not exist', 'login-account-disabled'),
  variant({ ...postfix, security: 'tls' }, 'fourteenth look, 46: Gmail busy at EHLO', 'server-busy', {
    inside: {
      EHLO: '421-4.7.0 Try again later, closing connection. (EHLO)\n421 4.7.0  https://support.google.com/mail/answer/7126229 5b1f17b1804b1-47b - gsmtp\n!',
      HELO: '421 4.7.0 Try again later\n!',
    },
    orElse: ['client-blocked', 'greeting-refused'],
  }),
  pop3After(
    'fourteenth look, 47: POP3 server ends at STAT',
    'mailbox-not-accessible',
    '!',
    'connection-dropped',
    'server-stopped-answering',
  ),
  smtp(
    'fourteenth look, 48: adapter test',
    'login-not-offered',
    '535 auth disabled',
    'login-password-method-off',
    'login-method-unsupported',
    'login-sending-off',
    'login-account-disabled',
  ),
  variant(postfix, 'fourteenth look, 49: STARTTLS dropped, Python', 'starttls-refused', {
    clear: { STARTTLS: '454 4.7.0 TLS not available due to temporary problem' },
  }),
  variant({ ...dovecotPop3, security: 'tls' }, 'fourteenth look, 50: erise: TLS first', 'login-refused', {
    inside: { PASS: '-ERR Unable to log on.', AUTH: '-ERR Unable to log on.' },
  }),
];
