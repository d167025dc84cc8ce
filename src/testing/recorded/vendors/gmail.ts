import type { Vendor } from '../variant.ts';

const ehlo = (more: string) =>
  `250-smtp.gmail.com at your service, [192.0.2.9]\n250-SIZE 35882577\n250-8BITMIME\n${more}250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-CHUNKING\n250 SMTPUTF8`;
const loginFirst =
  '530-5.7.0 Authentication Required. For more information, go to\n530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. 5b1f17b1804b1-20sm - gsmtp';

export const gmailSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 smtp.gmail.com ESMTP 5b1f17b1804b1-477a9dsm187234105e9.3 - gsmtp',
  clear: {
    EHLO: ehlo('250-STARTTLS\n'),
    STARTTLS: '220 2.0.0 Ready to start TLS',
    MAIL: '530 5.7.0 Must issue a STARTTLS command first. 5b1f17b1804b1-20sm - gsmtp',
  },
  inside: {
    EHLO: ehlo('250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH\n'),
    AUTH: '235 2.7.0 Accepted',
    MAIL: loginFirst,
    RCPT: '503 5.5.1 MAIL first. 5b1f17b1804b1-20sm - gsmtp',
    RSET: '250 2.1.5 Flushed 5b1f17b1804b1-20sm - gsmtp',
  },
  after: {
    MAIL: '250 2.1.0 OK 5b1f17b1804b1-20sm - gsmtp',
    RCPT: '250 2.1.5 OK 5b1f17b1804b1-20sm - gsmtp',
  },
};

const capability =
  '* CAPABILITY IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2 AUTH=PLAIN AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER\n% OK Thats all she wrote! 5b1f17b1804b1mb12345678wmq';
const inCapability =
  '* CAPABILITY IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS COMPRESS=DEFLATE ENABLE MOVE CONDSTORE ESEARCH UTF8=ACCEPT LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584';

export const gmailImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK Gimap ready for requests from 192.0.2.9 5b1f17b1804b1mb12345678wmq',
  inside: {
    CAPABILITY: capability,
    AUTHENTICATE: `${inCapability}\n% OK ann@example.test authenticated (Success)`,
    LOGIN: `${inCapability}\n% OK ann@example.test authenticated (Success)`,
  },
  after: {
    CAPABILITY: `${inCapability}\n% OK Success`,
    STATUS: '* STATUS "INBOX" (MESSAGES 18211)\n% OK Success',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" ""\n* QUOTA "" (STORAGE 8412345 15728640)\n% OK Success',
  },
};

export const gmailPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK Gpop ready for requests from 192.0.2.9 5b1f17b1804b1mb12345678wmq',
  inside: {
    CAPA: '+OK Capability list follows\nUSER\nRESP-CODES\nEXPIRE 0\nLOGIN-DELAY 300\nTOP\nUIDL\nX-GOOGLE-RICO\nSASL PLAIN XOAUTH2 OAUTHBEARER\n.',
    USER: '+OK send PASS',
    PASS: '+OK Welcome.',
    AUTH: '+OK Welcome.',
  },
  after: {
    STAT: '+OK 3 41232',
    UIDL: '+OK\n1 GmailId19a0\n2 GmailId19a1\n3 GmailId19a2\n.',
    LIST: '+OK 3 messages (41232 bytes)\n1 20000\n2 20000\n3 1232\n.',
  },
};
