import { ownMailOnly, variant } from '../variant.ts';
import { courierImap, courierPop3, cpanelSmtp, exim } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { protonBridge, qmail } from '../vendors/unix.ts';

const clear = { security: 'none', consent: true } as const;

export const brokenHosters = [
  variant(cpanelSmtp, 'cPanel SMTP, wrong password', 'login-refused', {
    login: '535 Incorrect authentication data',
  }),
  variant(cpanelSmtp, 'cPanel SMTP, hourly limit', 'sending-limit-reached', {
    after: {
      RCPT: '550-Domain example.test has exceeded the max emails per hour (150/150 (100%))\n550 allowed.  Message discarded.',
    },
  }),
  variant(cpanelSmtp, 'cPanel SMTP, outgoing suspended', 'sending-refused', {
    after: { RCPT: '550 Outgoing mail from "ann@example.test" has been suspended.' },
    orElse: ['login-sending-off'],
  }),
  variant(cpanelSmtp, 'cPanel SMTP, certificate of the server', 'certificate-name-mismatch', {
    identity: 'sharedHost',
  }),
  variant(cpanelSmtp, 'cPanel SMTP, crowd', 'server-busy', {
    greeting: '421 Too many concurrent SMTP connections; please try again later.',
    hangsUp: true,
  }),
  variant(dovecot24Imap, 'cPanel IMAP, certificate of the server', 'certificate-name-mismatch', {
    identity: 'sharedHost',
    consent: true,
  }),
  variant(dovecot24Imap, 'a wildcard one level too high', 'certificate-name-mismatch', {
    identity: 'wildcard',
    host: 'mail2.deep',
  }),
  variant(dovecot24Imap, 'certificate not renewed', 'certificate-expired', { identity: 'expired' }),
  variant(dovecotPop3, 'Let’s Encrypt without the chain', 'certificate-chain-incomplete', {
    identity: 'loneLeaf',
  }),
  variant(postfix, 'Plesk Postfix with its default certificate', 'certificate-self-signed', {
    identity: 'selfSigned',
    host: 'mail',
  }),
  variant(courierImap, 'Plesk Courier behind a private authority', 'certificate-authority-unknown', {
    identity: 'stranger',
  }),
  variant(qmail, 'Plesk qmail, wrong password', 'login-refused', {
    login: '535 authorization failed (#5.7.0)',
  }),
  variant(postfix, 'Plesk Postfix, limit', 'sending-limit-reached', {
    after: {
      RCPT: '550 5.7.1 <ann@example.test>: Sender address rejected: Limit on the number of outgoing messages exceeded',
    },
  }),
  variant(exim, 'DirectAdmin, daily limit', 'sending-limit-reached', {
    after: { RCPT: '550 You (ann@example.test) have reached your daily email limit at 200 emails' },
  }),
  variant(exim, 'DirectAdmin, TLS file unreadable', 'starttls-refused', {
    clear: { STARTTLS: '454 TLS currently unavailable' },
  }),
  variant(exim, 'Hetzner Exim, sender refused', 'sender-refused', {
    after: { MAIL: ownMailOnly('550 Sender verify failed', '550 no') },
  }),
  variant(exim, 'Exim, login database down', 'login-temporary-failure', {
    login: '435 Unable to authenticate at present',
  }),
  variant(exim, 'Exim, unexpected failure in the login', 'login-temporary-failure', {
    login: '421 server12.hoster.test: unexpected failure, please try later\n!',
  }),
  variant(exim, 'Exim in clear text', 'login-needs-encryption', { ...clear }),
  variant(exim, 'Exim, policy after login', 'sending-refused', {
    after: { RCPT: '550 Administrative prohibition' },
  }),
  variant(courierImap, 'Courier IMAP, wrong password', 'login-refused', { login: '% NO Login failed.' }),
  variant(courierImap, 'Courier IMAP, maildir gone', 'mailbox-not-accessible', {
    login: '* BYE [ALERT] Fatal error: No such file or directory\n!',
  }),
  variant(courierPop3, 'Courier POP3, directory gone', 'mailbox-not-accessible', {
    login: '-ERR chdir /home/vmail/ann failed',
    orElse: ['login-account-disabled'],
  }),
  variant(courierPop3, 'Courier POP3, quota file', 'login-temporary-failure', {
    login: '-ERR Temporary problem, please try again later',
  }),
  variant(dovecotImap, 'Dovecot IMAP, suspended by the panel', 'login-account-disabled', {
    login: '% NO [AUTHENTICATIONFAILED] This account has been suspended for non-payment.',
  }),
  variant(dovecotImap, 'Dovecot IMAP, storage down after login', 'mailbox-not-accessible', {
    after: {
      STATUS:
        '% NO [SERVERBUG] Internal error occurred. Refer to server log for more information. [2026-11-22 02:40:12] (0.001 + 0.000 secs).',
    },
  }),
  variant(dovecotImap, 'Dovecot IMAP, limit of connections', 'login-rate-limited', {
    login:
      '% NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
  }),
  variant(dovecotImap, 'Dovecot IMAP, auth process gone', 'login-temporary-failure', {
    login: '* BYE Disconnected: Auth process broken\n!',
  }),
  variant(dovecotImap, 'Dovecot IMAP in clear text', 'login-needs-encryption', { ...clear }),
  variant(dovecotPop3, 'Dovecot POP3 in clear text', 'login-needs-encryption', { ...clear }),
  variant(dovecotPop3, 'Dovecot POP3, mailbox locked', 'mailbox-in-use', {
    after: { STAT: "-ERR [IN-USE] Couldn't open INBOX: Mailbox is locked by another POP3 session" },
  }),
  variant(dovecotPop3, 'Dovecot POP3, internal error at STAT', 'mailbox-not-accessible', {
    after: { STAT: '-ERR [SYS/TEMP] Internal error occurred. Refer to server log for more information.\n!' },
  }),
  variant(dovecotPop3, 'Dovecot POP3, proxy target down', 'login-temporary-failure', {
    login: '-ERR [SYS/TEMP] Account is temporarily unavailable.',
  }),
  variant(postfix, 'Postfix, wrong password', 'login-refused', {
    login: '535 5.7.8 Error: authentication failed: (reason unavailable)',
  }),
  variant(postfix, 'Postfix, SASL socket gone', 'login-temporary-failure', {
    login: '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
  }),
  variant(postfix, 'Postfix, TLS not set up', 'starttls-refused', {
    clear: { STARTTLS: '454 4.7.0 TLS not available due to local problem' },
  }),
  variant(postfix, 'Postfix, relaying after login', 'relay-denied-after-login', {
    after: {
      RCPT: (line) =>
        line.includes('example.org')
          ? '454 4.7.1 <posthorn-probe@example.org>: Relay access denied'
          : '250 2.1.5 Ok',
    },
  }),
  variant(postfix, 'Postfix, blocklist before the login counts', 'client-blocked', {
    after: {
      RCPT: '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9',
    },
  }),
  variant(postfix, 'OVH, wrong password', 'login-refused', { login: '535 5.7.1 Authentication failed' }),
  variant(postfix, 'OVH, blocked for spam', 'login-sending-off', {
    login: '535 5.7.1 Your account is blocked for spam, sending is not allowed',
    orElse: ['login-account-disabled'],
  }),
  variant(postfix, 'Strato, rejected', 'login-refused', { login: '535 5.7.0 authentication rejected' }),
  variant(postfix, 'Infomaniak, sender of somebody else', 'sender-refused', {
    after: {
      RCPT: '553 5.7.1 <ann@example.test>: Sender address rejected: not owned by user bob@example.test',
    },
  }),
  variant(postfix, 'Gandi, full mailbox', 'recipient-mailbox-full', {
    after: {
      RCPT: (line) =>
        line.includes('ann@')
          ? '552 5.2.2 <ann@example.test>: Recipient address rejected: Quota exceeded (mailbox for user is full)'
          : '250 2.1.5 Ok',
    },
  }),
  variant(postfix, 'Posteo, failed logins', 'login-rate-limited', {
    login: '421 4.7.0 mail.recorded.test Error: too many errors\n!',
  }),
  variant(dovecot24Imap, 'mailbox.org, wrong password', 'login-refused', {
    login: '% NO [AUTHENTICATIONFAILED] Authentication failed.',
  }),
  variant(dovecot24Imap, 'T-Online IMAP, blocked', 'login-account-disabled', {
    login: '% NO [AUTHENTICATIONFAILED] Ihr Postfach ist gesperrt.',
  }),
  variant(protonBridge, 'Proton Bridge IMAP, account password', 'login-refused', {
    login: '% NO [AUTHENTICATIONFAILED] no such user',
  }),
  variant(postfix, 'Proton Bridge SMTP, account password', 'login-refused', {
    greeting: '220 127.0.0.1 ESMTP Service Ready',
    login: '454 4.7.0 invalid username or password',
  }),
];
