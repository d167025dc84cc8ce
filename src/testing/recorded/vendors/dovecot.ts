import { ownSenderOnly, type Vendor } from '../variant.ts';

const before = 'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+';
const within =
  'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS THREAD=ORDEREDSUBJECT MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE LITERAL+ NOTIFY SPECIAL-USE QUOTA';

/** Dovecot 2.3 as Debian and cPanel ship it. */
export const dovecotImap: Vendor = {
  protocol: 'imap',
  security: 'starttls',
  greeting: `* OK [CAPABILITY ${before} STARTTLS LOGINDISABLED] Dovecot (Debian) ready.`,
  clear: {
    CAPABILITY: `* CAPABILITY ${before} STARTTLS LOGINDISABLED\n% OK Pre-login capabilities listed, post-login capabilities have more.`,
    STARTTLS: '% OK Begin TLS negotiation now.',
    LOGIN:
      '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.\n% NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  },
  inside: {
    CAPABILITY: `* CAPABILITY ${before} AUTH=PLAIN AUTH=LOGIN\n% OK Pre-login capabilities listed, post-login capabilities have more.`,
    AUTHENTICATE: `% OK [CAPABILITY ${within}] Logged in`,
    LOGIN: `% OK [CAPABILITY ${within}] Logged in`,
  },
  after: {
    STATUS: '* STATUS INBOX (MESSAGES 231 SIZE 22334455)\n% OK Status completed (0.001 + 0.000 secs).',
    GETQUOTAROOT:
      '* QUOTAROOT INBOX "User quota"\n* QUOTA "User quota" (STORAGE 21820 1048576)\n% OK Getquotaroot completed (0.001 + 0.000 secs).',
  },
};

/** Dovecot 2.4 says "Cleartext" and carries IMAP4rev2 in newer builds. */
export const dovecot24Imap: Vendor = {
  ...dovecotImap,
  security: 'tls',
  greeting: `* OK [CAPABILITY ${before} AUTH=PLAIN AUTH=LOGIN] Dovecot ready.`,
  clear: {},
};

export const dovecotPop3: Vendor = {
  protocol: 'pop3',
  security: 'starttls',
  greeting: '+OK Dovecot (Debian) ready.',
  clear: {
    CAPA: '+OK\nCAPA\nTOP\nUIDL\nRESP-CODES\nPIPELINING\nAUTH-RESP-CODE\nSTLS\nSASL\n.',
    STLS: '+OK Begin TLS negotiation now.',
    USER: '-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
  },
  inside: {
    CAPA: '+OK\nCAPA\nTOP\nUIDL\nRESP-CODES\nPIPELINING\nAUTH-RESP-CODE\nUSER\nSASL PLAIN LOGIN\n.',
    USER: '+OK',
    PASS: '+OK Logged in.',
    AUTH: '+OK Logged in.',
  },
  after: {
    STAT: '+OK 2 4032',
    UIDL: '+OK\n1 000000015a3f\n2 000000025a3f\n.',
    LIST: '+OK 2 messages:\n1 2000\n2 2032\n.',
  },
};

const ehlo = (more: string) =>
  `250-mail.recorded.test\n250-PIPELINING\n250-SIZE 10240000\n250-VRFY\n250-ETRN\n${more}250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-DSN\n250-SMTPUTF8\n250 CHUNKING`;
const denied = '554 5.7.1 <posthorn-probe@example.org>: Relay access denied';

/** Postfix with Dovecot SASL and sender checks, as the usual guides set it up. */
export const postfix: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test ESMTP Postfix (Debian/GNU)',
  clear: {
    EHLO: ehlo('250-STARTTLS\n'),
    STARTTLS: '220 2.0.0 Ready to start TLS',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first',
    AUTH: '503 5.5.1 Error: authentication not enabled',
  },
  inside: {
    EHLO: ehlo('250-AUTH PLAIN LOGIN\n'),
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 2.1.0 Ok',
    RCPT: denied,
  },
  after: {
    RCPT: ownSenderOnly(
      '250 2.1.5 Ok',
      '553 5.7.1 <x@example.test>: Sender address rejected: not owned by user ann@example.test',
    ),
  },
};
