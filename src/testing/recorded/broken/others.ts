import { variant } from '../variant.ts';
import { dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import {
  haraka,
  jamesImap,
  maddy,
  openSmtpd,
  qmail,
  sendmail,
  stalwartImap,
  stalwartSmtp,
  uwImap,
  vpopmailPop3,
} from '../vendors/unix.ts';
import {
  hmailPop3,
  hmailSmtp,
  iceWarpSmtp,
  mailEnableSmtp,
  mdaemonPop3,
  mdaemonSmtp,
  mercuryPop3,
  smarterMailImap,
  xmailPop3,
} from '../vendors/windows.ts';

const oidc =
  '* CAPABILITY SASL-IR IMAP4rev1 LITERAL+ UIDPLUS IDLE QUOTA AUTH=OAUTHBEARER AUTH=XOAUTH2 AUTH=PLAIN\n% OK CAPABILITY completed.';

/** Servers of the Windows and Unix world with a fault. */
export const brokenOthers = [
  variant(hmailSmtp, 'hMailServer SMTP, wrong password', 'login-refused', {
    login: '535 Authentication failed. Restarting authentication process.',
  }),
  variant(hmailPop3, 'hMailServer POP3, banned', 'connection-dropped', {
    greeting: '',
    hangsUp: true,
    orElse: ['tls-handshake-failed'],
  }),
  variant(hmailPop3, 'hMailServer POP3, many tries', 'login-rate-limited', {
    login: '-ERR Too many invalid logon attempts.\n!',
  }),
  variant(mailEnableSmtp, 'MailEnable SMTP, wrong password', 'login-refused', {
    login: '535 Invalid Username or Password',
  }),
  variant(mailEnableSmtp, 'MailEnable SMTP, locked out', 'login-rate-limited', {
    login: '421 Too many failed login attempts\n!',
  }),
  variant(mdaemonSmtp, 'MDaemon SMTP, wrong sender', 'sender-refused', {
    after: { MAIL: '550 5.7.1 Authentication credentials do not match sender address' },
  }),
  variant(mdaemonSmtp, 'MDaemon SMTP, screened', 'client-blocked', {
    greeting: '421 Access from your IP address has been blocked by Dynamic Screening',
    hangsUp: true,
  }),
  variant(mdaemonPop3, 'MDaemon POP3, account off', 'login-account-disabled', {
    login: '-ERR Account is disabled',
  }),
  variant(mdaemonPop3, 'MDaemon POP3 off for the account', 'login-service-off', {
    login: '-ERR POP access is disabled for this account',
  }),
  variant(smarterMailImap, 'SmarterMail IMAP, wrong password', 'login-refused', {
    login: '% NO Authentication failed',
  }),
  variant(smarterMailImap, 'SmarterMail IMAP, user off', 'login-account-disabled', {
    login: '% NO Login failed: user is disabled',
  }),
  variant(iceWarpSmtp, 'IceWarp SMTP, wrong password', 'login-refused', {
    login: '535 5.7.8 Authentication credentials invalid',
  }),
  variant(iceWarpSmtp, 'IceWarp SMTP, intrusion list', 'client-blocked', {
    greeting: '554 5.7.1 Access to this server is blocked for your address 192.0.2.9',
    hangsUp: true,
  }),
  variant(mercuryPop3, 'Mercury POP3, wrong password', 'login-refused', {
    login: "-ERR Username and password don't match, or user not known.",
  }),
  variant(mercuryPop3, 'Mercury POP3, in use', 'mailbox-in-use', {
    login: '-ERR Mailbox is currently in use by another process',
  }),
  variant(xmailPop3, 'XMail POP3, wrong password', 'login-refused', { login: '-ERR Invalid auth' }),
  variant(sendmail, 'Sendmail, wrong password', 'login-refused', {
    login: '535 5.7.0 authentication failed',
  }),
  variant(sendmail, 'Sendmail, TLS engine broken', 'starttls-refused', {
    clear: { STARTTLS: '454 4.3.3 TLS not available after start' },
  }),
  variant(sendmail, 'Sendmail, rate of connections', 'server-busy', {
    greeting: '421 4.3.2 Connection rate limit exceeded.',
    hangsUp: true,
  }),
  variant(sendmail, 'Sendmail, relaying after login', 'relay-denied-after-login', {
    after: {
      RCPT: (line) =>
        line.includes('example.org')
          ? '550 5.7.1 <posthorn-probe@example.org>... Relaying denied. Proper authentication required.'
          : '250 2.1.5 ok',
    },
  }),
  variant(sendmail, 'Sendmail, load', 'server-busy', {
    greeting: '421 4.3.2 mail.recorded.test: rejecting connections on daemon MSA: load average: 45',
    hangsUp: true,
  }),
  variant(openSmtpd, 'OpenSMTPD, wrong password', 'login-refused', { login: '535 Authentication failed' }),
  variant(openSmtpd, 'OpenSMTPD, table unreadable', 'login-temporary-failure', {
    login: '421 4.3.0 Temporary Error\n!',
  }),
  variant(qmail, 'qmail, vchkpw crashed', 'login-temporary-failure', {
    login: "454 oops, child crashed and I can't auth (#4.3.0)",
  }),
  variant(qmail, 'qmail, tcpserver refuses', 'client-blocked', {
    greeting: '553 sorry, your mailserver is rejected by our blacklist (#5.7.1)',
    hangsUp: true,
  }),
  variant(vpopmailPop3, 'vpopmail POP3, wrong password', 'login-refused', {
    login: '-ERR authorization failed',
  }),
  variant(vpopmailPop3, 'vpopmail POP3, child crashed', 'login-temporary-failure', {
    login: '-ERR aack, child crashed',
  }),
  variant(haraka, 'Haraka, wrong password', 'login-refused', { login: '535 5.7.8 Authentication failed' }),
  variant(maddy, 'Maddy, wrong password', 'login-refused', { login: '535 5.7.8 Invalid credentials' }),
  variant(maddy, 'Maddy, storage error', 'login-temporary-failure', {
    login: '454 4.7.0 Internal server error (msg ID = 5f3e)',
  }),
  variant(stalwartSmtp, 'Stalwart SMTP, wrong password', 'login-refused', {
    login: '535 5.7.8 Authentication credentials invalid.',
  }),
  variant(stalwartImap, 'Stalwart IMAP, banned for guesses', 'login-rate-limited', {
    login: '* BYE Too many authentication requests from this IP address.\n!',
  }),
  variant(stalwartImap, 'Stalwart IMAP, wrong password', 'login-refused', {
    login: '% NO [AUTHENTICATIONFAILED] Authentication failed',
  }),
  variant(jamesImap, 'James IMAP, wrong password', 'login-refused', {
    login: '% NO AUTHENTICATE failed. Invalid login/password.',
  }),
  variant(jamesImap, 'James IMAP with single sign-on, wrong password', 'login-refused', {
    inside: { CAPABILITY: oidc },
    login: '% NO AUTHENTICATE failed. Invalid login/password.',
  }),
  variant(uwImap, 'UW IMAP, wrong password', 'login-refused', { login: '% NO AUTHENTICATE PLAIN failed' }),
  variant(dovecotPop3, 'UW ipop3d, locked', 'mailbox-in-use', {
    login: "-ERR Can't get lock.  Mailbox in use",
  }),
  variant(dovecotPop3, 'qpopper, locked', 'mailbox-in-use', {
    login: '-ERR [IN-USE] /var/spool/mail/.ann.pop lock busy!  Is another session active? (11)',
  }),
  variant(dovecotImap, 'Panda IMAP, slow authentication', 'login-refused', { login: '% NO LOGIN failed' }),
  variant(postfix, 'SpamExperts, outgoing user locked', 'login-sending-off', {
    login: '535 Outgoing user is locked',
    orElse: ['login-account-disabled'],
  }),
];
