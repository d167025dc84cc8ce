import { ownMailOnly, type Vendor } from '../variant.ts';

const ehlo = (more: string) =>
  `250-server12.hoster.test Hello posthorn.invalid [192.0.2.9]\n250-SIZE 52428800\n250-LIMITS MAILMAX=1000 RCPTMAX=50000\n250-8BITMIME\n250-PIPELINING\n250-PIPECONNECT\n${more}250 HELP`;

/** Exim as cPanel runs it, with its three-line greeting. */
export const cpanelSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting:
    '220-server12.hoster.test ESMTP Exim 4.98.2 #2 Sun, 22 Nov 2026 02:40:12 +0100 \n220-We do not authorize the use of this system to transport unsolicited, \n220 and/or bulk e-mail.',
  inside: {
    EHLO: ehlo('250-AUTH PLAIN LOGIN\n'),
    AUTH: '235 Authentication succeeded',
    MAIL: '250 OK',
    RCPT: '550-Please turn on SMTP Authentication in your mail client.\n550-posthorn.invalid [192.0.2.9]:40022 is not permitted to relay\n550 through this server without authentication.',
    RSET: '250 Reset OK',
    QUIT: '221 server12.hoster.test closing connection\n!',
  },
  after: {
    MAIL: ownMailOnly('250 OK', '550 You are not allowed to send as this address'),
    RCPT: '250 Accepted',
  },
};

/** Exim on Debian at port 587. */
export const exim: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test ESMTP Exim 4.96 Sun, 22 Nov 2026 02:40:12 +0100',
  clear: {
    EHLO: ehlo('250-STARTTLS\n'),
    STARTTLS: '220 TLS go ahead',
    AUTH: '503 AUTH command used when not advertised',
    MAIL: '250 OK',
    RCPT: '550 relay not permitted',
  },
  inside: {
    EHLO: ehlo('250-AUTH PLAIN LOGIN\n'),
    AUTH: '235 Authentication succeeded',
    MAIL: '250 OK',
    RCPT: '550 relay not permitted',
    RSET: '250 Reset OK',
  },
  after: { MAIL: ownMailOnly('250 OK', '550 Sender does not match the login'), RCPT: '250 Accepted' },
};

export const courierImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL ACL2=UNION AUTH=PLAIN] Courier-IMAP ready. Copyright 1998-2024 Double Precision, Inc.  See COPYING for distribution information.',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL ACL2=UNION AUTH=PLAIN\n% OK CAPABILITY completed',
    AUTHENTICATE: '% OK LOGIN Ok.',
    LOGIN: '% OK LOGIN Ok.',
  },
  after: {
    STATUS: '* STATUS "INBOX" (MESSAGES 5)\n% OK STATUS Completed.',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" "ROOT"\n* QUOTA "ROOT"\n% OK GETQUOTAROOT Ok.',
  },
};

export const courierPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK Hello there. <4711.1795311612@localhost.localdomain>',
  inside: {
    CAPA: "+OK Here's what I can do:\nSASL LOGIN PLAIN\nSTLS\nTOP\nUSER\nLOGIN-DELAY 10\nPIPELINING\nUIDL\nUTF8\nIMPLEMENTATION Courier Mail Server\n.",
    USER: '+OK Password required.',
    PASS: '+OK logged in.',
    AUTH: '+OK logged in.',
  },
  after: {
    STAT: '+OK 1 500',
    UIDL: '+OK\n1 UID1-1795311612\n.',
    LIST: '+OK POP3 clients that break here, they violate STD53.\n1 500\n.',
  },
};
