import { ownMailOnly, type Vendor } from '../variant.ts';

export const zimbraImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK IMAP4rev1 proxy server ready',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 ACL BINARY CATENATE CHILDREN CONDSTORE ENABLE ESEARCH ESORT I18NLEVEL=1 ID IDLE LIST-EXTENDED LIST-STATUS LITERAL+ LOGIN-REFERRALS MULTIAPPEND NAMESPACE QRESYNC QUOTA RIGHTS=ektx SASL-IR SEARCHRES SORT THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN XLIST AUTH=PLAIN\n% OK completed',
    AUTHENTICATE: '% OK [CAPABILITY IMAP4rev1 ACL BINARY QUOTA IDLE] AUTHENTICATE completed',
    LOGIN: '% OK [CAPABILITY IMAP4rev1 ACL BINARY QUOTA IDLE] LOGIN completed',
  },
  after: {
    STATUS: '* STATUS "INBOX" (MESSAGES 51)\n% OK STATUS completed',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" ""\n* QUOTA "" (STORAGE 5120 1048576)\n% OK GETQUOTAROOT completed',
  },
};

export const cyrusImap: Vendor = {
  protocol: 'imap',
  security: 'starttls',
  greeting:
    '* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE STARTTLS LOGINDISABLED] mail.recorded.test Cyrus IMAP 3.6.1-Debian-3.6.1-4 server ready',
  clear: {
    CAPABILITY: '* CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE STARTTLS LOGINDISABLED\n% OK Completed',
    STARTTLS: '% OK Begin TLS negotiation now',
    LOGIN: '% NO Login only available under a layer',
  },
  inside: {
    CAPABILITY: '* CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE AUTH=PLAIN AUTH=LOGIN SASL-IR\n% OK Completed',
    AUTHENTICATE:
      '% OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE ACL RIGHTS=kxten QUOTA MAILBOX-REFERRALS NAMESPACE UIDPLUS] Success (tls protection) SESSIONID=<mail-1>',
    LOGIN: '% OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE ACL QUOTA] User logged in SESSIONID=<mail-1>',
  },
  after: {
    STATUS: '* STATUS INBOX (MESSAGES 17)\n% OK Completed',
    GETQUOTAROOT:
      '* QUOTAROOT INBOX user.ann\n* QUOTA user.ann (STORAGE 1000 20000 MESSAGE 17 10000)\n% OK Completed',
  },
};

export const cyrusPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting:
    '+OK mail.recorded.test Cyrus POP3 3.6.1-Debian-3.6.1-4 server ready <12345678.1795311612@mail.recorded.test>',
  inside: {
    CAPA: '+OK List of capabilities follows\nSASL DIGEST-MD5 CRAM-MD5 PLAIN\nEXPIRE NEVER\nLOGIN-DELAY 0\nTOP\nUIDL\nPIPELINING\nRESP-CODES\nAUTH-RESP-CODE\nUSER\nIMPLEMENTATION Cyrus POP3 server\n.',
    USER: '+OK Name is a valid mailbox',
    PASS: '+OK Mailbox locked and ready',
    AUTH: '+OK Mailbox locked and ready',
  },
  after: { STAT: '+OK 0 0', UIDL: '+OK unique-id listing follows\n.', LIST: '+OK scan listing follows\n.' },
};

export const dominoSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting:
    '220 domino.corp.recorded.test ESMTP Service (HCL Domino Release 12.0.2FP2) ready at Sun, 22 Nov 2026 02:40:12 +0100',
  clear: {
    EHLO: '250-domino.corp.recorded.test Hello posthorn.invalid ([192.0.2.9]), pleased to meet you\n250-TLS\n250-HELP\n250-STARTTLS\n250-SIZE 52428800\n250 PIPELINING',
    STARTTLS: '220 Ready to start TLS',
  },
  inside: {
    EHLO: '250-domino.corp.recorded.test Hello posthorn.invalid ([192.0.2.9]), pleased to meet you\n250-HELP\n250-AUTH LOGIN PLAIN\n250-SIZE 52428800\n250 PIPELINING',
    AUTH: '235 Authentication successful',
    MAIL: '250 posthorn-sender@example.org... Sender OK',
    RCPT: '554 Relay rejected for policy reasons.',
    RSET: '250 Reset state',
    QUIT: '221 domino.corp.recorded.test SMTP Service closing transmission channel\n!',
  },
  after: {
    MAIL: ownMailOnly(
      '250 ann@example.test... Sender OK',
      '554 Mail from x@example.test rejected for policy reasons.',
    ),
    RCPT: '250 posthorn-probe@example.org... Recipient OK',
  },
};

export const groupwiseImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK gw.corp.recorded.test GroupWise IMAP4rev1 Server Ready',
  inside: {
    CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN NAMESPACE UIDPLUS IDLE XGWEXTENSIONS\n% OK CAPABILITY',
    AUTHENTICATE: '% OK AUTHENTICATE completed',
    LOGIN: '% OK LOGIN completed',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 2)\n% OK STATUS completed' },
};

export const kerioSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test Kerio Connect 10.0.6 patch 1 ESMTP ready',
  clear: {
    EHLO: '250-mail.recorded.test\n250-STARTTLS\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-PIPELINING\n250-ETRN\n250-DSN\n250 HELP',
    STARTTLS: '220 2.0.0 Ready to start TLS',
  },
  inside: {
    EHLO: '250-mail.recorded.test\n250-AUTH PLAIN LOGIN CRAM-MD5 DIGEST-MD5 NTLM\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-PIPELINING\n250-ETRN\n250-DSN\n250 HELP',
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 2.1.0 <x>... Sender ok',
    RCPT: '550 5.7.1 Relaying to <posthorn-probe@example.org> denied (authentication required)',
    RSET: '250 2.0.0 Reset state',
  },
  after: {
    MAIL: ownMailOnly('250 2.1.0 Sender ok', '550 5.7.1 Sender address spoofing is not allowed'),
    RCPT: '250 2.1.5 Recipient ok',
  },
};

export const communigateSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test ESMTP CommuniGate Pro 6.3.39',
  inside: {
    EHLO: '250-mail.recorded.test we trust you posthorn.invalid\n250-DSN\n250-SIZE 31457280\n250-AUTH LOGIN PLAIN CRAM-MD5 DIGEST-MD5 GSSAPI\n250-ETRN\n250-TURN\n250-ATRN\n250-NO-SOLICITING\n250-HELP\n250-PIPELINING\n250 EHLO',
    AUTH: '235 ann@example.test relaying authenticated',
    MAIL: '250 posthorn-sender@example.org sender accepted',
    RCPT: '571 posthorn-probe@example.org prohibited. We do not relay',
    RSET: '250 SMTP state reset',
    QUIT: '221 mail.recorded.test CommuniGate Pro SMTP closing connection\n!',
  },
  after: {
    MAIL: ownMailOnly(
      '250 ann@example.test sender accepted',
      '550 x@example.test prohibited. The Return-Path does not match the account',
    ),
    RCPT: '250 posthorn-probe@example.org will relay mail for an authenticated user',
  },
};

export const communigatePop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK CommuniGate Pro POP3 Server 6.3.39 ready <4711.1795311612@mail.recorded.test>',
  inside: {
    CAPA: '+OK capability list follows\nTOP\nUSER\nUIDL\nPIPELINING\nEXPIRE NEVER\nSASL LOGIN PLAIN CRAM-MD5 DIGEST-MD5 GSSAPI\nIMPLEMENTATION CommuniGatePro\n.',
    USER: '+OK please send the PASS',
    PASS: '+OK 1 messages (744 bytes)',
    AUTH: '+OK 1 messages (744 bytes)',
  },
  after: { STAT: '+OK 1 744', UIDL: '+OK\n1 4711-1\n.', LIST: '+OK\n1 744\n.' },
};
