import { ownMailOnly, type Vendor } from '../variant.ts';

export const hmailSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 WIN-HMAIL ESMTP',
  clear: {
    EHLO: '250-WIN-HMAIL\n250-SIZE 20480000\n250-STARTTLS\n250 HELP',
    STARTTLS: '220 Ready to start TLS',
  },
  inside: {
    EHLO: '250-WIN-HMAIL\n250-SIZE 20480000\n250-AUTH LOGIN PLAIN\n250 HELP',
    AUTH: '235 authenticated.',
    MAIL: '250 OK',
    RCPT: '530 SMTP authentication is required.',
    RSET: '250 OK',
    QUIT: '221 goodbye\n!',
  },
  after: { MAIL: ownMailOnly('250 OK', '550 Sender address is not allowed.'), RCPT: '250 OK' },
};

export const hmailPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK POP3',
  inside: {
    CAPA: '+OK CAPA list follows\nUSER\nUIDL\nTOP\n.',
    USER: '+OK Send your password',
    PASS: '+OK Mailbox locked and ready',
  },
  after: {
    STAT: '+OK 1 1000',
    UIDL: '+OK 1 messages (1000 octets)\n1 1\n.',
    LIST: '+OK 1 messages (1000 octets)\n1 1000\n.',
  },
};

/** Set to ask for TLS before a login; as installed it offers AUTH in clear text too, and the warning about that is right. */
export const mailEnableSmtp: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 win7.hoster.test ESMTP MailEnable Service, Version: 10.49-- ready at 11/22/26 02:40:12',
  clear: {
    EHLO: '250-win7.hoster.test [192.0.2.9], this server offers 4 extensions\n250-SIZE 40960000\n250-HELP\n250-STARTTLS\n250 8BITMIME',
    STARTTLS: '220 Ready to start TLS',
  },
  inside: {
    EHLO: '250-win7.hoster.test [192.0.2.9], this server offers 5 extensions\n250-AUTH NTLM LOGIN CRAM-MD5\n250-SIZE 40960000\n250-HELP\n250-AUTH=LOGIN\n250 8BITMIME',
    AUTH: '235 Authenticated',
    MAIL: '250 Requested mail action okay, completed',
    RCPT: '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server.',
    RSET: '250 Requested mail action okay, completed',
  },
  after: {
    MAIL: ownMailOnly(
      '250 Requested mail action okay, completed',
      '550 Your e-mail address is not permitted for this login',
    ),
    RCPT: '250 Requested mail action okay, completed',
  },
};

export const mdaemonSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test ESMTP MDaemon 23.5.2; Sun, 22 Nov 2026 02:40:12 +0100',
  inside: {
    EHLO: '250-mail.recorded.test Hello posthorn.invalid [192.0.2.9], pleased to meet you\n250-ETRN\n250-AUTH LOGIN CRAM-MD5 PLAIN\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-CHUNKING\n250-REQUIRETLS\n250 SIZE 50000000',
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 2.1.0 Sender OK',
    RCPT: '550 5.7.0 This server requires authentication (or relay access)',
    RSET: '250 2.0.0 RSET? Well, ok.',
    QUIT: '221 2.0.0 See ya in cyberspace\n!',
  },
  after: {
    MAIL: ownMailOnly(
      '250 2.1.0 Sender OK',
      '550 5.7.1 Authentication credentials do not match sender address',
    ),
    RCPT: '250 2.1.5 Recipient OK',
  },
};

export const mdaemonPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting:
    '+OK mail.recorded.test POP MDaemon 23.5.2 ready <MDAEMON-F202611220240.AA4012345MD1234@mail.recorded.test>',
  inside: {
    CAPA: '+OK Capability list follows\nTOP\nUSER\nUIDL\nAPOP\nRESP-CODES\nSASL LOGIN CRAM-MD5 PLAIN\nLOGIN-DELAY 0\nEXPIRE NEVER\n.',
    USER: '+OK ann@example.test... User ok',
    PASS: "+OK ann@example.test's mailbox has 1 total messages (500 octets)",
    AUTH: "+OK ann@example.test's mailbox has 1 total messages (500 octets)",
  },
  after: { STAT: '+OK 1 500', UIDL: '+OK 1 500\n1 MD50000000001.MSG:1:500\n.', LIST: '+OK 1 500\n1 500\n.' },
};

export const smarterMailImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK IMAP4rev1 SmarterMail',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev1 AUTH=CRAM-MD5 AUTH=PLAIN UIDPLUS QUOTA XLIST CHILDREN IDLE ID MOVE\n% OK CAPABILITY completed',
    AUTHENTICATE: '% OK AUTHENTICATE completed',
    LOGIN: '% OK LOGIN completed',
  },
  after: {
    STATUS: '* STATUS "INBOX" (MESSAGES 4)\n% OK STATUS completed',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" ""\n* QUOTA "" ()\n% OK GETQUOTAROOT completed',
  },
};

export const iceWarpSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test ESMTP IceWarp 14.1.0.4 x64; Sun, 22 Nov 2026 02:40:12 +0100',
  inside: {
    EHLO: '250-mail.recorded.test Hello posthorn.invalid [192.0.2.9], pleased to meet you.\n250-ENHANCEDSTATUSCODES\n250-SIZE 104857600\n250-EXPN\n250-ETRN\n250-ATRN\n250-DSN\n250-CHECKPOINT\n250-8BITMIME\n250-AUTH CRAM-MD5 LOGIN PLAIN\n250-STARTTLS\n250 HELP',
    AUTH: '235 2.0.0 Authentication successful',
    MAIL: '250 2.1.0 <x>... Sender ok',
    RCPT: '550 5.7.1 <posthorn-probe@example.org>... we do not relay <posthorn-sender@example.org>',
    RSET: '250 2.0.0 Reset state',
  },
  after: {
    MAIL: ownMailOnly('250 2.1.0 Sender ok', '551 5.7.1 <x@example.test> Sender is not the logged in user'),
    RCPT: '250 2.1.5 Recipient ok; will forward',
  },
};

/** A small server of the nineties, still in use: no CAPA, a timestamp in the greeting. */
export const mercuryPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK <1234567.8765@mail.recorded.test>, POP3 server ready.',
  inside: {
    CAPA: '-ERR Unknown command.',
    USER: '+OK ann is known here.',
    PASS: '+OK Welcome! 1 messages (500 bytes)',
  },
  after: {
    STAT: '+OK 1 500',
    UIDL: '+OK Unique ID list follows\n1 ABC1\n.',
    LIST: '+OK 1 messages, 500 bytes\n1 500\n.',
  },
};

export const xmailPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting:
    '+OK <1795311612.4711@mail.recorded.test> [XMail 1.27 POP3 Server] service ready; Sun, 22 Nov 2026 02:40:12 +0100',
  inside: {
    CAPA: '+OK Capability list follows\nUSER\nAPOP\nTOP\nUIDL\n.',
    USER: '+OK Password required for ann@example.test',
    PASS: '+OK Maildrop has 0 messages (0 bytes)',
  },
  after: { STAT: '+OK 0 0', UIDL: '+OK 0 messages\n.', LIST: '+OK 0 0\n.' },
};
