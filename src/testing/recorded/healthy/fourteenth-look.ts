import { variant } from '../variant.ts';
import { dovecot24Imap, dovecotPop3, postfix } from '../vendors/dovecot.ts';

/** Healthy servers of odd kinds from the fourteenth set; those it holds beside its faults. */
export const fourteenthLookHealthy = [
  variant(dovecotPop3, 'fourteenth look, 51: MailKit 171: o2.pl', null, {
    greeting: '+OK POP3 ready',
    clear: {
      CAPA: '+OK Capability list follows\nLAST\nTOP\nUSER\nPIPELINING\nUIDL\nSASL LOGIN PLAIN\nSTLS\n.',
      STLS: '+OK',
    },
    inside: {
      CAPA: '+OK Capability list follows\nLAST\nTOP\nUSER\nPIPELINING\nUIDL\nSASL LOGIN PLAIN\n.',
      AUTH: '+OK',
      USER: '+OK',
      PASS: '+OK',
    },
    also: ['login-without-encryption-allowed'],
  }),
  variant({ ...dovecotPop3, security: 'tls' }, 'fourteenth look, 52: MailKit 391: Exchange 2003', null, {
    greeting: '+OK Microsoft Exchange Server 2003 POP3 server version 6.5.7638.1 (recorded.test) ready.',
    inside: {
      CAPA: '+OK Capability list follows\nTOP\nUSER\nPIPELINING\nEXPIRE NEVER\nUIDL\nSASL NTLM\n.',
      AUTH: '-ERR Unknown authentication method.',
      USER: '+OK',
      PASS: '+OK User successfully logged on.',
    },
  }),
  variant(dovecot24Imap, 'fourteenth look, 53: nextcloud 10701: Mailfence', null, {
    greeting: '* OK IMAP4rev1 Service Ready',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4 IMAP4rev1 NAMESPACE QUOTA MOVE UIDPLUS UNSELECT IDLE AUTH=PLAIN SASL-IR CLIENTID\n% OK CAPABILITY Completed',
      AUTHENTICATE:
        '* CAPABILITY IMAP4 IMAP4rev1 NAMESPACE QUOTA MOVE UIDPLUS UNSELECT IDLE AUTH=PLAIN SASL-IR APPENDLIMIT=50000000\n% OK Authenticate completed',
    },
    after: { STATUS: '* STATUS INBOX (MESSAGES 12 UIDNEXT 14 UIDVALIDITY 647162421)\n% OK STATUS Completed' },
  }),
  variant(dovecot24Imap, 'fourteenth look, 54: MailKit 856: Free', null, {
    greeting: '* OK IMAP4 ready',
    inside: {
      CAPABILITY: '* CAPABILITY IMAP4REV1 X-NETSCAPE LOGIN-REFERRALS AUTH=PLAIN\n% OK completed',
      AUTHENTICATE: '% OK completed',
      LOGIN: '% OK completed',
    },
    after: { STATUS: '* STATUS INBOX (MESSAGES 3)\n% OK completed' },
  }),
  variant(dovecot24Imap, 'fourteenth look, 55: nextcloud 2210: Citadel', null, {
    greeting:
      '* OK [CAPABILITY IMAP4REV1 NAMESPACE ID AUTH=PLAIN AUTH=LOGIN UIDPLUS ACL METADATA] recorded.test Citadel server ready',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4REV1 NAMESPACE ID AUTH=PLAIN AUTH=LOGIN UIDPLUS ACL METADATA\n% OK CAPABILITY completed',
      AUTHENTICATE: '% OK authentication succeeded',
      LOGIN: '% OK login successful',
    },
    after: { STATUS: '* STATUS "INBOX" (MESSAGES 3)\n% OK STATUS completed' },
  }),
  variant(dovecot24Imap, 'fourteenth look, 56: ESP32 client 9: Cyrus, LOGINDISABLED after the login', null, {
    greeting:
      '* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE AUTH=GSSAPI AUTH=PLAIN AUTH=LOGIN SASL-IR] mailbox1 Cyrus IMAP git2.4.17+0-Debian server ready',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE AUTH=GSSAPI AUTH=PLAIN AUTH=LOGIN SASL-IR\n% OK Completed',
      AUTHENTICATE:
        '% OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE ACL QUOTA LOGINDISABLED AUTH=GSSAPI AUTH=PLAIN AUTH=LOGIN IDLE] User logged in SESSIONID=<cyrus-25655-1557749176-1>',
    },
  }),
  variant({ ...dovecotPop3, security: 'tls' }, 'fourteenth look, 57: policy banner on POP3', null, {
    greeting:
      '+OK POP3 ready. Unauthorized access is prohibited and violators will be blocked and prosecuted',
  }),
  variant(dovecot24Imap, 'fourteenth look, 58: password notice at login', null, {
    inside: {
      AUTHENTICATE: '* OK [ALERT] Your password will expire in 9 days\n% OK Logged in',
      LOGIN: '* OK [ALERT] Your password will expire in 9 days\n% OK Logged in',
    },
  }),
  variant(postfix, 'fourteenth look, 59: Sendmail 8.13 with many mechanisms', null, {
    greeting: '220 mail.recorded.test ESMTP Sendmail 8.13.8/8.13.8; Mon, 16 Sep 2013 10:13:21 +0800',
    inside: {
      EHLO: '250-mail.recorded.test Hello [192.0.2.9], pleased to meet you\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-8BITMIME\n250-SIZE\n250-DSN\n250-ETRN\n250-AUTH DIGEST-MD5 CRAM-MD5 LOGIN PLAIN\n250-DELIVERBY\n250 HELP',
    },
  }),
  variant(postfix, 'fourteenth look, 60: Exchange POP3 with AUTH in one word', null, {
    inside: {
      EHLO: '250-mail.recorded.test\n250-PIPELINING\n250-SIZE 10240000\n250-AUTH=LOGIN PLAIN\n250-AUTH LOGIN PLAIN\n250-ENHANCEDSTATUSCODES\n250 8BITMIME',
    },
  }),
];
