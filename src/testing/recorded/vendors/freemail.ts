import { ownMailOnly, type Vendor } from '../variant.ts';

export const yahooImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2 AUTH=OAUTHBEARER ID MOVE NAMESPACE XYMHIGHESTMODSEQ UIDPLUS LITERAL+ CHILDREN UNSELECT X-MSG-EXT OBJECTID] IMAP4rev1 imapgate-2.10.3|1 imap--5c7d4-abcde Ready',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2 AUTH=OAUTHBEARER ID MOVE NAMESPACE XYMHIGHESTMODSEQ UIDPLUS LITERAL+ CHILDREN UNSELECT X-MSG-EXT OBJECTID\n% OK CAPABILITY completed',
    AUTHENTICATE: '% OK AUTHENTICATE completed',
    LOGIN: '% OK LOGIN completed',
  },
  after: { STATUS: '* STATUS "INBOX" (MESSAGES 1234)\n% OK STATUS completed' },
};

export const yahooSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 smtp.mail.yahoo.com ESMTP ready',
  inside: {
    EHLO: '250-hermes--production-ir2-abc Hello posthorn.invalid [192.0.2.9])\n250-PIPELINING\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-SIZE 41697280\n250 AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER',
    AUTH: '235 2.0.0 OK',
    MAIL: '530 5.7.1 Authentication required',
    RCPT: '503 5.5.1 Need MAIL before RCPT',
    RSET: '250 2.0.0 OK',
  },
  after: {
    MAIL: ownMailOnly(
      '250 2.1.0 Sender OK',
      '553 5.7.1 From address not verified - see https://help.yahoo.com/kb/sln26133.html',
    ),
    RCPT: '250 2.1.5 Recipient OK',
  },
};

export const icloudImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY st11p00im-asmtp001 IMAP4 IMAP4rev1 SASL-IR AUTH=ATOKEN AUTH=PLAIN AUTH=ATOKEN2 AUTH=XOAUTH2] (2610B96-st11p00im) st11p00im-zteg06021501',
  inside: {
    CAPABILITY:
      '* CAPABILITY st11p00im-asmtp001 IMAP4 IMAP4rev1 SASL-IR AUTH=ATOKEN AUTH=PLAIN AUTH=ATOKEN2 AUTH=XOAUTH2\n% OK !!',
    AUTHENTICATE: '% OK user ann@example.test logged in',
    LOGIN: '% OK user ann@example.test logged in',
  },
  after: {
    CAPABILITY:
      '* CAPABILITY st11p00im IMAP4 IMAP4rev1 ACL QUOTA LITERAL+ NAMESPACE UIDPLUS CHILDREN BINARY UNSELECT SORT ESEARCH IDLE\n% OK !!',
    STATUS: '* STATUS INBOX (MESSAGES 80)\n% OK STATUS completed',
    GETQUOTAROOT: '* QUOTAROOT INBOX\n% OK Completed',
  },
};

export const icloudSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 p00-icloudmta-asmtp-us-central-1k-100-percent-3 ESMTP Postfix',
  clear: {
    EHLO: '250-p00-icloudmta-asmtp\n250-PIPELINING\n250-SIZE 28319744\n250-STARTTLS\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-DSN\n250-SMTPUTF8\n250 CHUNKING',
    STARTTLS: '220 2.0.0 Ready to start TLS',
  },
  inside: {
    EHLO: '250-p00-icloudmta-asmtp\n250-PIPELINING\n250-SIZE 28319744\n250-AUTH LOGIN PLAIN XOAUTH2\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-DSN\n250-SMTPUTF8\n250 CHUNKING',
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 2.1.0 Ok',
    RCPT: '554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied',
  },
  after: {
    MAIL: ownMailOnly('250 2.1.0 Ok', '550 5.7.0 From address is not one of your addresses.'),
    RCPT: '250 2.1.5 Ok',
  },
};

export const gmxImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY IMAP4rev1 CHILDREN ENABLE ID IDLE LIST-EXTENDED LIST-STATUS LITERAL- MOVE NAMESPACE SASL-IR SORT SPECIAL-USE THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN AUTH=LOGIN AUTH=PLAIN] IMAP server ready H mieue023 1MsYqv-1u7 IMAP-1MsYqv',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 CHILDREN ENABLE ID IDLE LIST-EXTENDED LIST-STATUS LITERAL- MOVE NAMESPACE SASL-IR SORT SPECIAL-USE THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN AUTH=LOGIN AUTH=PLAIN\n% OK CAPABILITY finished',
    AUTHENTICATE: '% OK AUTHENTICATE finished',
    LOGIN: '% OK LOGIN finished',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 40)\n% OK STATUS finished' },
};

export const gmxSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 gmx.net (mrgmx005) Nemesis ESMTP Service ready',
  clear: {
    EHLO: '250-gmx.net Hello posthorn.invalid [192.0.2.9]\n250-8BITMIME\n250-SIZE 69920427\n250 STARTTLS',
    STARTTLS: '220 OK',
    MAIL: '530 Authentication required',
  },
  inside: {
    EHLO: '250-gmx.net Hello posthorn.invalid [192.0.2.9]\n250-8BITMIME\n250-AUTH LOGIN PLAIN\n250 SIZE 69920427',
    AUTH: '235 Authentication succeeded',
    MAIL: '530 Authentication required',
    RCPT: '503 Bad sequence of commands',
    RSET: '250 OK',
    QUIT: '221 gmx.net Service closing transmission channel\n!',
  },
  after: {
    MAIL: ownMailOnly(
      '250 Requested mail action okay, completed',
      '550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.',
    ),
    RCPT: '250 OK',
  },
};

export const gmxPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK POP server ready H mieue023 1MsYqv-1u7',
  inside: {
    CAPA: '+OK Capability list follows\nTOP\nUIDL\nUSER\nSASL PLAIN\nIMPLEMENTATION popd\n.',
    USER: '+OK password required for user ann@example.test',
    PASS: '+OK mailbox "ann@example.test" has 2 messages (3000 octets) H mieue023',
    AUTH: '+OK mailbox "ann@example.test" has 2 messages (3000 octets) H mieue023',
  },
  after: { STAT: '+OK 2 3000', UIDL: '+OK\n1 0Lx1\n2 0Lx2\n.', LIST: '+OK\n1 1500\n2 1500\n.' },
};

export const yandexImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK Yandex IMAP4rev1 at sas1-ac1b2c3d4e5f.qloud-c.yandex.net:993 ready to talk with ::ffff:192.0.2.9:40022, 2026-Nov-22 04:40:12, abcdEFGH1234',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 CHILDREN UNSELECT LITERAL+ NAMESPACE XLIST UIDPLUS ENABLE ID AUTH=PLAIN AUTH=XOAUTH2 IDLE MOVE\n% OK CAPABILITY Completed.',
    AUTHENTICATE: '% OK AUTHENTICATE Completed.',
    LOGIN: '% OK LOGIN Completed.',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 9)\n% OK STATUS Completed.' },
};

export const mailRuSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 smtp46.i.mail.ru ESMTP ready (Looking for Mail for your domain? Visit https://biz.mail.ru)',
  inside: {
    EHLO: '250-smtp46.i.mail.ru\n250-SIZE 73400320\n250-8BITMIME\n250-DSN\n250-SMTPUTF8\n250 AUTH PLAIN LOGIN XOAUTH2',
    AUTH: '235 Authentication succeeded',
    MAIL: '503 5.5.4 Error: send AUTH command first',
    RCPT: '503 5.5.4 Error: send AUTH command first',
    RSET: '250 OK',
  },
  after: { MAIL: ownMailOnly('250 OK', '550 not local sender over smtp'), RCPT: '250 Go ahead' },
};

export const qqSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 newxmesmtplogicsvrszc5-2.qq.com XMail Esmtp QQ Mail Server.',
  inside: {
    EHLO: '250-newxmesmtplogicsvrszc5-2.qq.com\n250-PIPELINING\n250-SIZE 73400320\n250-AUTH LOGIN PLAIN XOAUTH XOAUTH2\n250-AUTH=LOGIN\n250-MAILCOMPRESS\n250-SMTPUTF8\n250 8BITMIME',
    AUTH: '235 Authentication successful',
    MAIL: '503 Error: need EHLO and AUTH first !',
    RCPT: '503 Bad sequence of commands',
    RSET: '250 OK',
  },
  after: {
    MAIL: ownMailOnly('250 OK.', '501 Mail from address must be same as authorization user.'),
    RCPT: '250 OK',
  },
};

export const coremailImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK Coremail System IMap Server Ready(163com[10774b260cc7a37d26d71b52404dcf5c])',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 XLIST SPECIAL-USE ID LITERAL+ STARTTLS APPENDLIMIT=71680000 XAPPLEPUSHSERVICE UIDPLUS X-CM-EXT-1 SASL-IR AUTH=XOAUTH2\n% OK CAPABILITY completed',
    LOGIN: '% OK LOGIN completed',
  },
  after: { STATUS: '* STATUS "INBOX" (MESSAGES 3)\n% OK STATUS completed' },
};
