import { variant } from '../variant.ts';
import { courierImap, cpanelSmtp, exim } from '../vendors/cpanel.ts';
import { dovecotImap, dovecotPop3 } from '../vendors/dovecot.ts';
import { gmxSmtp } from '../vendors/freemail.ts';
import { gmailSmtp } from '../vendors/gmail.ts';
import { cyrusImap, zimbraImap } from '../vendors/groupware.ts';
import { exchangeSmtp } from '../vendors/microsoft.ts';
import { qmail, sendmail } from '../vendors/unix.ts';
import { hmailPop3, mercuryPop3 } from '../vendors/windows.ts';
import { greeting, imap, pop3, rcpt, smtp } from './shorthands.ts';

/** A third set, after the second had taught its words: shapes of dialogues as well as texts. */
export const thirdLook = [
  smtp(
    'Bluehost, wrong password',
    'login-refused',
    '535-5.7.8 Authentication failed\n535 5.7.8 check your username and password',
  ),
  smtp('DreamHost, wrong password', 'login-refused', '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6'),
  smtp('Verizon, account closed', 'login-account-disabled', '535 5.7.1 Account has been closed'),
  smtp(
    'Freenet, mailbox frozen',
    'login-account-disabled',
    '535 Das Postfach wurde gesperrt. Bitte wenden Sie sich an den Kundenservice',
  ),
  smtp(
    'Arcor, German refusal',
    'login-refused',
    '535 5.7.8 Anmeldung fehlgeschlagen: Benutzername oder Passwort falsch',
  ),
  smtp('La Poste, French refusal', 'login-refused', '535 5.7.8 Identifiant ou mot de passe incorrect'),
  smtp(
    'Telefonica, Spanish block',
    'login-account-disabled',
    '535 5.7.8 Cuenta bloqueada, contacte con soporte',
  ),
  smtp('Uol, SMTP not authorised', 'login-sending-off', '535 5.7.8 SMTP access not enabled for this user'),
  smtp(
    'Locaweb, limit of tries',
    'login-rate-limited',
    '454 4.7.0 Too many authentication failures, try again in 15 minutes',
  ),
  smtp('Postmark, wrong token', 'login-refused', '535 5.7.8 Authentication failed: invalid server token'),
  smtp('SparkPost, wrong key', 'login-refused', '535 5.7.8 Sorry.'),
  smtp(
    'Postfix with LDAP down',
    'login-temporary-failure',
    '454 4.7.0 Temporary authentication failure: LDAP server unreachable',
  ),
  smtp(
    'two-step login demanded',
    'login-app-password-needed',
    '535 5.7.8 Two-factor authentication is enabled, please use an application specific password',
  ),
  smtp(
    'OAuth demanded',
    'login-password-method-off',
    '535 5.7.8 Basic authentication is no longer supported, use OAuth2',
  ),
  smtp(
    'Exim hangs up on the login',
    'login-temporary-failure',
    '!',
    'connection-dropped',
    'server-stopped-answering',
  ),
  imap(
    'Bluehost IMAP, suspended',
    'login-account-disabled',
    '% NO [AUTHENTICATIONFAILED] Your hosting account is suspended',
  ),
  imap(
    'Zoho IMAP, blocked for many tries',
    'login-rate-limited',
    '% NO [ALERT] Too many login attempts. Please try again after some time (Failure)',
  ),
  imap(
    'Zoho IMAP, app password',
    'login-app-password-needed',
    '% NO [AUTHENTICATIONFAILED] Invalid credentials. Use an Application-Specific Password (Failure)',
  ),
  imap(
    'Mail.ru IMAP, off',
    'login-service-off',
    '% NO [AUTHORIZATIONFAILED] IMAP access disabled by user settings',
  ),
  imap(
    'Rambler IMAP, off',
    'login-service-off',
    '% NO [AUTHENTICATIONFAILED] Access via mail clients is disabled in settings',
  ),
  imap(
    'Telekom IMAP, wrong kind of password',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] Authentication failed. (AUTH_FAIL)',
  ),
  imap('French refusal', 'login-refused', '% NO Identification incorrecte'),
  imap(
    'Dovecot replication',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] User is being moved, please try again later',
  ),
  imap('Archiveopteryx', 'login-refused', '% NO Authentication failed: wrong password'),
  pop3('qpopper, wrong password', 'login-refused', '-ERR [AUTH] Password supplied for "ann" is incorrect.'),
  pop3(
    'qpopper, system trouble',
    'login-temporary-failure',
    '-ERR [SYS/TEMP] Unable to process From lines (envelopes), change recognition modes or check for corrupted mail drop.',
  ),
  pop3('Solid-POP3, expired', 'login-account-disabled', '-ERR authentication failed, account expired'),
  pop3('Cubic Circle, busy mailbox', 'mailbox-in-use', '-ERR Mailbox is busy, another client is connected'),
  pop3('teapop, locked', 'mailbox-in-use', '-ERR Your mailbox is in use by another session'),
  pop3('1&1 POP3, too many', 'login-rate-limited', '-ERR too many connections for this user'),
  pop3('T-Online POP3, old', 'login-refused', '-ERR Passwort ungueltig'),
  rcpt(
    'Strato, limit',
    'sending-limit-reached',
    '451 4.7.1 Your account has exceeded its sending limit, try later',
  ),
  rcpt(
    'Mail.ru, many messages',
    'sending-limit-reached',
    '451 4.7.1 Ratelimit exceeded: too many messages in last hour',
  ),
  rcpt(
    'Yandex, spam suspicion',
    'sending-refused',
    '554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc',
    'sending-limit-reached',
  ),
  rcpt(
    'Hetzner, limit',
    'sending-limit-reached',
    '550 Message rejected: hourly limit of 500 mails for this account reached',
  ),
  rcpt('All-Inkl, sender', 'sender-refused', '550 5.7.1 Sender address not allowed for this login'),
  rcpt(
    'Plesk, domain off',
    'sending-refused',
    '550 5.7.1 Sending mail is disabled for this domain',
    'login-sending-off',
  ),
  rcpt(
    'Mimecast, relaying',
    'relay-denied-after-login',
    '550 Relay not allowed - https://community.mimecast.com/docs/DOC-1369#550',
  ),
  rcpt(
    'qmail, rcpthosts after login',
    'relay-denied-after-login',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
  ),
  greeting(
    'Cloudmark',
    'client-blocked',
    '550 5.7.1 Mail from IP 192.0.2.9 was rejected due to listing in Spamhaus CSS',
  ),
  greeting(
    'AT&T',
    'client-blocked',
    '553 5.3.0 alph763 DNSBL:ATTRBL 521< 192.0.2.9 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
  ),
  greeting(
    'Kerio, blocked',
    'client-blocked',
    '554 5.7.1 Your IP address is blocked due to too many failed logins',
  ),
  greeting('hMailServer, crowd', 'server-busy', '421 Too many simultaneous connections'),
  greeting('disk full', 'server-busy', '452 4.3.1 Insufficient system storage', 'greeting-refused'),
  greeting('MX of a parked domain', 'greeting-refused', '554 No SMTP service here', 'client-blocked'),
  variant(courierImap, 'IMAP greeting by a full proxy', 'server-busy', {
    greeting: '* BYE Too many connections, try again later',
    hangsUp: true,
  }),
  variant(hmailPop3, 'POP3 greeting in trouble', 'server-busy', {
    greeting: '-ERR [SYS/TEMP] Server is overloaded, try later',
    hangsUp: true,
    orElse: ['greeting-refused'],
  }),
  variant(mercuryPop3, 'POP3 greeting of a ban', 'client-blocked', {
    greeting: '-ERR Your IP address has been banned',
    hangsUp: true,
  }),
  variant(dovecotImap, 'IMAP over STARTTLS, expired', 'certificate-expired', {
    identity: 'expired',
    consent: true,
  }),
  variant(
    dovecotImap,
    'refusal and wrong certificate name, password sent with consent',
    'certificate-name-mismatch',
    {
      identity: 'sharedHost',
      consent: true,
      login: '% NO [AUTHENTICATIONFAILED] Authentication failed.',
      orElse: ['login-refused'],
      also: ['login-refused'],
    },
  ),
  variant(zimbraImap, 'Zimbra proxy, no upstream', 'login-temporary-failure', {
    login: '* BYE Zimbra IMAP proxy: no upstream available\n!',
  }),
  variant(cyrusImap, 'Cyrus, mailbox missing', 'mailbox-not-accessible', {
    after: { STATUS: '% NO Mailbox does not exist' },
    orElse: ['login-temporary-failure'],
  }),
  variant(exim, 'STARTTLS refused with 500', 'starttls-refused', {
    clear: { STARTTLS: '503 STARTTLS command used when not advertised' },
  }),
  variant(sendmail, 'Sendmail, no login set up', 'login-not-offered', {
    inside: {
      EHLO: '250-mail.recorded.test Hello [192.0.2.9]\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-8BITMIME\n250-SIZE\n250-DSN\n250-DELIVERBY\n250 HELP',
      MAIL: '250 ok',
      RCPT: '550 5.7.1 Relaying denied',
    },
  }),
  variant(qmail, 'qmail in clear text', 'login-needs-encryption', { security: 'none', consent: true }),
  variant(gmxSmtp, 'GMX in clear text', 'login-needs-encryption', { security: 'none', consent: true }),
  variant(gmailSmtp, 'Gmail in clear text', 'login-needs-encryption', { security: 'none', consent: true }),
  variant(exchangeSmtp, 'Exchange connector, digest only', 'login-method-unsupported', {
    inside: { EHLO: '250-EX01 Hello\n250-AUTH DIGEST-MD5\n250 SIZE' },
  }),
  variant(dovecotPop3, 'APOP-less server, clear text closed', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: { CAPA: '+OK\nUIDL\nUSER\nSTLS\n.', USER: '-ERR TLS required first' },
  }),
  variant(cpanelSmtp, 'own mailbox over quota, told at RCPT', 'recipient-mailbox-full', {
    after: {
      RCPT: (line) =>
        line.includes('ann@')
          ? '452 4.2.2 The email account that you tried to reach is over quota'
          : '250 Accepted',
    },
  }),
];
