import type { Vendor } from '../variant.ts';

/** GNU mailutils 3.15, pop3d. It has no SASL and lists what it wants before STLS as XTLSREQUIRED. */
export const mailutilsPop3: Vendor = {
  protocol: 'pop3',
  security: 'starttls',
  greeting: '+OK POP3 Ready <1432.1795806687@mail.recorded.test>',
  clear: {
    CAPA: '+OK Capability list follows\nTOP\nUSER\nUIDL\nRESP-CODES\nPIPELINING\nSTLS\nIMPLEMENTATION GNU Mailutils 3.15\n.',
    STLS: '+OK Begin TLS negotiation',
    USER: '+OK',
    PASS: '+OK',
  },
  inside: {
    CAPA: '+OK Capability list follows\nTOP\nUSER\nUIDL\nRESP-CODES\nPIPELINING\nIMPLEMENTATION GNU Mailutils 3.15\n.',
    USER: '+OK',
    PASS: '+OK',
  },
  after: {
    STAT: '+OK 1 87',
    UIDL: '+OK\n1 01e6db528412c81d1b57c39f736e2eab.1795806687.1\n.',
    LIST: '+OK\n1 87\n.',
  },
};

/** GNU mailutils 3.15, imap4d. Inside TLS it names no mechanism but GSSAPI, and takes LOGIN. */
export const mailutilsImap: Vendor = {
  protocol: 'imap',
  security: 'starttls',
  greeting: '* OK IMAP4rev1',
  clear: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 NAMESPACE ID IDLE LITERAL+ UNSELECT STARTTLS AUTH=GSSAPI\n% OK CAPABILITY Completed',
    STARTTLS: '% OK STARTTLS Begin TLS negotiation',
  },
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 NAMESPACE ID IDLE LITERAL+ UNSELECT AUTH=GSSAPI\n% OK CAPABILITY Completed',
    LOGIN: '% OK LOGIN Completed',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 1)\n% OK STATUS Completed' },
};

/** Solid POP3 0.15, which knows neither CAPA nor TLS. */
export const solidPop3: Vendor = {
  protocol: 'pop3',
  security: 'none',
  consent: true,
  greeting: '+OK Solid POP3 server ready <93.1795807137@mail.recorded.test>',
  clear: {
    CAPA: '-ERR unknown command',
    STLS: '-ERR unknown command',
    USER: '+OK username accepted',
    PASS: '+OK authentication successful',
  },
  after: {
    STAT: '+OK 1 34',
    UIDL: '+OK \n1 0b3a77b2e9b3a5d0d0f5a5bd8f0f3c11\n.',
    LIST: '+OK scan listing follows\n1 34\n.',
  },
};

/** popa3d 1.0.3, which says as little as it can. */
export const popa3d: Vendor = {
  protocol: 'pop3',
  security: 'none',
  consent: true,
  greeting: '+OK',
  clear: { CAPA: '-ERR', STLS: '-ERR', USER: '+OK', PASS: '+OK' },
  after: { STAT: '+OK 1 32', UIDL: '+OK\n1 67d1e2a0c8fd0d6c\n.', LIST: '+OK\n1 32\n.' },
};

const courierBefore =
  'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE';

/** Courier IMAP 5.0 as Debian ships it. */
export const courierImap5: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: `* OK [CAPABILITY ${courierBefore} AUTH=PLAIN ACL ACL2=UNION ENABLE UTF8=ACCEPT] Courier-IMAP ready. Copyright 1998-2019 Double Precision, Inc.  See COPYING for distribution information.`,
  inside: {
    CAPABILITY: `* CAPABILITY ${courierBefore} AUTH=PLAIN ACL ACL2=UNION ENABLE UTF8=ACCEPT\n% OK CAPABILITY completed`,
    AUTHENTICATE: '% OK LOGIN Ok.',
    LOGIN: '% OK LOGIN Ok.',
  },
  after: {
    STATUS: '* STATUS "INBOX" (MESSAGES 0)\n% OK STATUS Completed.',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" "ROOT"\n* QUOTA "ROOT"\n% OK GETQUOTAROOT Ok.',
  },
};

/** Courier POP3 1.0, with a delay between logins in its list. */
export const courierPop31: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK Hello there.',
  inside: {
    CAPA: "+OK Here's what I can do:\nTOP\nUSER\nLOGIN-DELAY 10\nPIPELINING\nUIDL\nUTF8 USER\nIMPLEMENTATION Courier Mail Server\n.",
    USER: '+OK Password required.',
    PASS: '+OK logged in.',
  },
  after: {
    STAT: '+OK 0 0',
    UIDL: '+OK\n.',
    LIST: '+OK POP3 clients that break here, they violate STD53.\n.',
  },
};

/** nginx 1.22 as a mail proxy before it has asked anybody about the login. */
export const nginxImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK IMAP4 ready',
  inside: {
    CAPABILITY: '* CAPABILITY IMAP4 IMAP4rev1 UIDPLUS AUTH=PLAIN AUTH=LOGIN\n% OK completed',
    AUTHENTICATE: '% OK Logged in',
    LOGIN: '% OK Logged in',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 3)\n% OK Status completed.' },
};

export const nginxPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK POP3 ready <5123.1795806687@mail.recorded.test>',
  inside: {
    CAPA: '+OK Capability list follows\nTOP\nUSER\nUIDL\nSASL PLAIN LOGIN\n.',
    USER: '+OK',
    PASS: '+OK Logged in.',
    AUTH: '+OK Logged in.',
  },
  after: { STAT: '+OK 3 4031', UIDL: '+OK\n1 a\n2 b\n3 c\n.', LIST: '+OK\n1 1000\n2 2000\n3 1031\n.' },
};

export const nginxSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test ESMTP ready',
  inside: {
    EHLO: '250-mail.recorded.test\n250 AUTH PLAIN LOGIN',
    AUTH: '235 2.0.0 OK',
    MAIL: '530 5.7.1 Authentication required',
    RCPT: '503 5.5.1 Bad sequence of commands',
  },
  after: { MAIL: '250 2.1.0 Ok', RCPT: '250 2.1.5 Ok' },
};

/** Perdition 2.2, which logs in again at the server behind. */
export const perditionPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK POP3 perditon ready on 192.0.2.5 0002cc4f',
  inside: {
    CAPA: '+OK Capability list follows, mate\nUIDL\nUSER\n.',
    USER: '+OK USER ann@example.test set, mate',
    PASS: '+OK You are so in',
  },
  after: { STAT: '+OK 1 87', UIDL: '+OK\n1 000000016a6b0c5d\n.', LIST: '+OK 1 messages:\n1 87\n.' },
};

export const perditionImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK [CAPABILITY IMAP4 IMAP4REV1] perdition ready on 192.0.2.5 0002cbc1',
  inside: {
    CAPABILITY: '* CAPABILITY IMAP4 IMAP4REV1\n% OK CAPABILITY',
    LOGIN: '% OK You are so in',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 1)\n% OK Status completed.' },
};
