import type { Vendor } from '../variant.ts';

const cloud = 'AS4P189CA0023.outlook.office365.com';
const cloudEhlo = (more: string) =>
  `250-${cloud} Hello [192.0.2.9]\n250-SIZE 157286400\n250-PIPELINING\n250-DSN\n250-ENHANCEDSTATUSCODES\n${more}250-8BITMIME\n250-BINARYMIME\n250-CHUNKING\n250 SMTPUTF8`;

export const exchangeOnlineSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: `220 ${cloud} Microsoft ESMTP MAIL Service ready at Sun, 22 Nov 2026 01:40:12 +0000 [08DE2901A3B4C5D6]`,
  clear: { EHLO: cloudEhlo('250-STARTTLS\n'), STARTTLS: '220 2.0.0 SMTP server ready' },
  inside: {
    EHLO: cloudEhlo('250-AUTH LOGIN XOAUTH2\n'),
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '530 5.7.57 Client not authenticated to send mail. [AS4P189CA0023.EURP189.PROD.OUTLOOK.COM 2026-11-22T01:40:13.000Z 08DE2901A3B4C5D6]',
    RCPT: '503 5.5.2 Need mail command',
    RSET: '250 2.0.0 Resetting',
  },
  // Who may send as whom is checked when the message is in (SendAsDenied).
  after: { MAIL: '250 2.1.0 Sender OK', RCPT: '250 2.1.5 Recipient OK' },
};

const cloudCapability =
  '* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+\n% OK CAPABILITY completed.';

export const exchangeOnlineImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK The Microsoft Exchange IMAP4 service is ready. [QQBTADQAUAAxADgAOQBDAEEAMAAwADIAMwA=]',
  inside: {
    CAPABILITY: cloudCapability,
    AUTHENTICATE: '% OK AUTHENTICATE completed.',
    LOGIN: '% OK LOGIN completed.',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 12) \n% OK STATUS completed.' },
};

export const exchangeOnlinePop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK The Microsoft Exchange POP3 service is ready. [QQBTADQAUAAxADgAOQBDAEEAMAAwADIAMwA=]',
  inside: {
    CAPA: '+OK\nTOP\nUIDL\nSASL PLAIN XOAUTH2\nUSER\n.',
    USER: '+OK',
    PASS: '+OK User successfully logged on.',
    AUTH: '+OK User successfully logged on.',
  },
  after: {
    STAT: '+OK 2 9812',
    UIDL: '+OK\n1 AAQkADhk\n2 AAQkADhl\n.',
    LIST: '+OK 2 9812\n1 5000\n2 4812\n.',
  },
};

const own = 'EX01.corp.recorded.test';
const ownEhlo = (more: string, login: string) =>
  `250-${own} Hello [192.0.2.9]\n250-SIZE 37748736\n250-PIPELINING\n250-DSN\n250-ENHANCEDSTATUSCODES\n${more}250-AUTH ${login}\n250-8BITMIME\n250-BINARYMIME\n250 CHUNKING`;

export const exchangeSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: `220 ${own} Microsoft ESMTP MAIL Service ready at Sun, 22 Nov 2026 02:40:12 +0100`,
  clear: { EHLO: ownEhlo('250-STARTTLS\n', 'GSSAPI NTLM'), STARTTLS: '220 2.0.0 SMTP server ready' },
  inside: {
    EHLO: ownEhlo('', 'GSSAPI NTLM LOGIN'),
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    RCPT: '503 5.5.2 Need mail command',
    RSET: '250 2.0.0 Resetting',
  },
  after: { MAIL: '250 2.1.0 Sender OK', RCPT: '250 2.1.5 Recipient OK' },
};

export const exchangeImap: Vendor = {
  protocol: 'imap',
  security: 'starttls',
  greeting: '* OK The Microsoft Exchange IMAP4 service is ready.',
  clear: {
    CAPABILITY:
      '* CAPABILITY IMAP4 IMAP4rev1 LOGINDISABLED STARTTLS SASL-IR UIDPLUS MOVE ID CHILDREN IDLE NAMESPACE LITERAL+\n% OK CAPABILITY completed.',
    STARTTLS: '% OK Begin TLS negotiation now.',
  },
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=NTLM AUTH=GSSAPI SASL-IR UIDPLUS MOVE ID CHILDREN IDLE NAMESPACE LITERAL+\n% OK CAPABILITY completed.',
    AUTHENTICATE: '% OK AUTHENTICATE completed.',
    LOGIN: '% OK LOGIN completed.',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 7) \n% OK STATUS completed.' },
};
