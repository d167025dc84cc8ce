import { variant } from '../variant.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { cyrusImap, cyrusPop3 } from '../vendors/groupware.ts';
import {
  courierImap5,
  courierPop31,
  mailutilsImap,
  mailutilsPop3,
  nginxImap,
  nginxPop3,
  nginxSmtp,
  perditionImap,
  perditionPop3,
  solidPop3,
} from '../vendors/heard.ts';

const clearDoor = ['encryption-missing', 'starttls-not-offered', 'encryption-not-chosen'];

/** Faults that were brought about at real servers, with the words and manners heard from them. */
export const heard = [
  variant(postfix, 'Dovecot submission 2.3, the relay turns its greeting away', 'sending-deferred', {
    after: { MAIL: '421 4.4.0 mail.recorded.test Failed to establish relay connection\n!' },
  }),
  variant(postfix, 'Sendmail 8.17, access REJECT behind a friendly EHLO', 'client-blocked', {
    clear: {
      EHLO: '250-mail.recorded.test Hello localhost [192.0.2.9], pleased to meet you\n250 ENHANCEDSTATUSCODES',
      STARTTLS: '550 5.7.1 Access denied',
      MAIL: '550 5.7.1 Access denied',
    },
  }),
  variant(postfix, 'Sendmail 8.17, every command rejected behind a friendly EHLO', 'greeting-refused', {
    clear: {
      EHLO: '250-mail.recorded.test Hello localhost [192.0.2.9], pleased to meet you\n250 ENHANCEDSTATUSCODES',
      STARTTLS: '550 5.0.0 Command rejected',
      MAIL: '550 5.0.0 Command rejected',
    },
  }),
  variant(courierPop31, 'Courier POP3 1.0, the Maildir is gone', 'mailbox-not-accessible', {
    login: '-ERR chdir Maildir failed\n!',
  }),
  variant(courierPop31, 'Courier POP3 1.0, the Maildir has no cur', 'mailbox-not-accessible', {
    login: "-ERR Maildir invalid (no 'cur' directory)\n!",
  }),
  variant(courierImap5, 'Courier IMAP 5.0, the Maildir is gone', 'mailbox-not-accessible', {
    login: '* BYE [ALERT] Fatal error: No such file or directory: No such file or directory\n!',
  }),
  variant(courierImap5, 'Courier IMAP 5.0, the Maildir may not be read', 'mailbox-not-accessible', {
    login: '* BYE [ALERT] Fatal error: Permission denied: Permission denied\n!',
  }),
  variant(courierPop31, 'Courier POP3 1.0, authdaemond is down', 'login-temporary-failure', {
    login: '-ERR Temporary problem, please try again later\n!',
  }),
  variant(courierImap5, 'Courier IMAP 5.0, authdaemond is down', 'login-temporary-failure', {
    login: '* BYE Temporary problem, please try again later\n!',
  }),
  variant(courierPop31, 'Courier POP3 1.0, POP3 is off for the account', 'login-service-off', {
    login: '-ERR POP3 access disabled for this account.\n!',
  }),
  variant(cyrusImap, 'Cyrus IMAP 3.6, two programs too many for one user', 'login-rate-limited', {
    login: '% NO Too many open connections (1 of 1 for ann)',
  }),
  variant(cyrusPop3, 'Cyrus POP3 3.6, two programs too many for one user', 'login-rate-limited', {
    login: '-ERR Too many open connections (1 of 1 for ann)',
  }),
  variant(cyrusPop3, 'Cyrus POP3 3.6, the header of the mailbox is damaged', 'mailbox-not-accessible', {
    login: '-ERR [SYS/PERM] Unable to open maildrop: Mailbox has an invalid format',
  }),
  variant(cyrusImap, 'Cyrus IMAP 3.6, the folder of the mailbox is gone', 'mailbox-not-accessible', {
    after: {
      STATUS: '% NO System I/O error',
      SELECT: '% NO System I/O error',
      EXAMINE: '% NO System I/O error',
    },
  }),
  variant(cyrusPop3, 'Cyrus POP3 3.6, shutdown file, said behind a friendly greeting', 'server-busy', {
    greeting:
      '+OK mail.recorded.test Cyrus POP3 3.6.1-Debian-3.6.1-4+deb12u5 server ready <1425175117682408322.1795807447@mail.recorded.test>\n-ERR [SYS/TEMP] The mail server is down for maintenance until 6 pm',
    hangsUp: true,
  }),
  variant(cyrusPop3, 'Cyrus POP3 3.6, saslauthd is down', 'login-temporary-failure', {
    login: '-ERR [AUTH] authenticating: generic failure',
  }),
  variant(cyrusImap, 'Cyrus IMAP 3.6, saslauthd is down', 'login-temporary-failure', {
    login: '% NO generic failure',
  }),
  variant(cyrusImap, 'Cyrus IMAP 3.6, no rights to the own INBOX', 'mailbox-not-accessible', {
    after: { STATUS: '% NO Permission denied' },
  }),
  variant(mailutilsPop3, 'mailutils 3.15 POP3, TLS is required', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: {
      CAPA: '+OK Capability list follows\nTOP\nUIDL\nRESP-CODES\nPIPELINING\nXTLSREQUIRED\nSTLS\n.',
      APOP: '-ERR Incorrect state',
      USER: '-ERR Incorrect state',
    },
  }),
  variant(mailutilsImap, 'mailutils 3.15 IMAP, TLS is required', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 NAMESPACE ID IDLE LITERAL+ UNSELECT XTLSREQUIRED STARTTLS\n% OK CAPABILITY Completed',
      LOGIN: '% NO LOGIN Command disabled',
    },
  }),
  variant(mailutilsImap, 'mailutils 3.15 IMAP, the mailbox may not be read', 'mailbox-not-accessible', {
    after: { STATUS: '% NO STATUS Error opening mailbox' },
  }),
  // The same words stand for a held lock, so that is what can be said.
  variant(mailutilsPop3, 'mailutils 3.15 POP3, the mailbox is held', 'mailbox-in-use', {
    login: '-ERR [IN-USE] Mailbox in use',
  }),
  variant(solidPop3, 'Solid POP3, the mailbox is held', 'mailbox-in-use', {
    login: "-ERR can't lock mailbox file",
    also: clearDoor,
  }),
  variant(solidPop3, 'Solid POP3, the mailbox may not be read', 'mailbox-not-accessible', {
    login: "-ERR can't open mailbox file",
    also: clearDoor,
  }),
  variant(solidPop3, 'Solid POP3, wrong password', 'login-refused', {
    login: '-ERR authentication failed',
    also: clearDoor,
  }),
  variant(nginxImap, 'nginx 1.22 IMAP, the backend is away', 'login-temporary-failure', {
    login: '* BAD internal server error\n!',
  }),
  variant(nginxPop3, 'nginx 1.22 POP3, the backend is away', 'login-temporary-failure', {
    login: '-ERR internal server error\n!',
  }),
  variant(nginxSmtp, 'nginx 1.22 SMTP, the backend is away', 'login-temporary-failure', {
    login: '451 4.3.2 Internal server error\n!',
  }),
  variant(nginxImap, 'nginx 1.22 IMAP, the backend wants TLS', 'proxy-hides-encryption', {
    login:
      '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.\n% NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  }),
  variant(nginxPop3, 'nginx 1.22 POP3, the backend wants TLS', 'proxy-hides-encryption', {
    login: '-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  }),
  variant(
    dovecot24Imap,
    'HAProxy before Dovecot, with a PROXY line it does not expect',
    'protocol-violation',
    {
      inside: { CAPABILITY: 'PROXY BAD Error in IMAP command received by server.\n!' },
    },
  ),
  variant(dovecot24Imap, 'Dovecot 2.3, the mail folder may not be read', 'mailbox-not-accessible', {
    after: {
      STATUS:
        '% NO [SERVERBUG] Internal error occurred. Refer to server log for more information. [2026-11-27 19:03:03] (0.006 + 0.000 + 0.005 secs).',
    },
  }),
  variant(dovecotPop3, 'Dovecot 2.3 POP3, the mail folder may not be read', 'mailbox-not-accessible', {
    after: {
      STAT: '-ERR [SYS/TEMP] Internal error occurred. Refer to server log for more information. [2026-11-27 19:03:04]\n!',
    },
  }),
  variant(dovecotImap, 'imapproxy 1.2 behind stunnel, the server behind is away', 'login-temporary-failure', {
    security: 'tls',
    greeting:
      '* OK [CAPABILITY IMAP4rev1 LOGIN-REFERRALS ID ENABLE LITERAL+ AUTH=LOGIN XIMAPPROXY] Dovecot (Debian) ready.',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 LOGIN-REFERRALS ID ENABLE LITERAL+ AUTH=LOGIN XIMAPPROXY\n% OK Completed',
      AUTHENTICATE: '% NO AUTHENTICATE failed',
      LOGIN: '% NO LOGIN failed',
    },
  }),
  variant(perditionPop3, 'Perdition 2.2 POP3, wrong password', 'login-refused', {
    login: '-ERR failed: Re-Authentication Failure',
  }),
  variant(perditionPop3, 'Perdition 2.2 POP3, its owner lets nobody in', 'login-temporary-failure', {
    login: '-ERR failed: Login Disabled',
  }),
  variant(perditionPop3, 'Perdition 2.2 POP3, the server behind is away', 'login-temporary-failure', {
    login: '-ERR failed: Could not connect to server',
  }),
  variant(perditionPop3, 'Perdition 2.2 POP3, TLS wanted', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: {
      CAPA: '+OK Capability list follows, mate\nUIDL\nUSER\nSTLS\n.',
      STLS: '+OK Begin TLS now, mate',
      USER: '+OK USER ann@example.test set, mate',
      PASS: '-ERR failed: Login Disabled',
    },
  }),
  variant(perditionImap, 'Perdition 2.2 IMAP, wrong password', 'login-refused', {
    login: '% NO failed: Re-Authentication Failure',
    orElse: ['login-temporary-failure'],
  }),
  variant(perditionImap, 'Perdition 2.2 IMAP, the server behind wants TLS', 'proxy-hides-encryption', {
    login: '% NO failed: Login Disabled',
  }),
  variant(perditionImap, 'Perdition 2.2 IMAP, its map names no server', 'login-refused', {
    login: '% NO failed: Could not determine server',
    orElse: ['login-temporary-failure'],
  }),
  variant(postfix, 'Sendmail 8.17 at 465, access REJECT behind a friendly EHLO', 'client-blocked', {
    security: 'tls',
    greeting: '220 mail.recorded.test ESMTP Sendmail 8.17.1.9/8.17.1.9; Sat, 28 Nov 2026 02:59:57 GMT',
    inside: {
      EHLO: '250-mail.recorded.test Hello localhost [192.0.2.9], pleased to meet you\n250 ENHANCEDSTATUSCODES',
      HELP: '550 5.7.1 Access denied',
      MAIL: '550 5.7.1 Access denied',
      AUTH: '550 5.7.1 Access denied',
    },
  }),
  variant(postfix, 'Sendmail 8.17 at 465, access says when it is back', 'server-busy', {
    security: 'tls',
    greeting: '421 4.3.2 Down for maintenance until 6 pm',
    hangsUp: true,
  }),
  variant(postfix, 'Sendmail 8.17 at 465, no room on the disk', 'login-temporary-failure', {
    security: 'tls',
    login: '452 4.4.5 Insufficient disk space; try again later',
    orElse: ['server-busy'],
  }),
];
