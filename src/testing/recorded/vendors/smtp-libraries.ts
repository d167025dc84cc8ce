import type { Vendor } from '../variant.ts';

/** smtp-server 3.21, the library for Node that many own mail servers stand on. */
export const smtpServer: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test ESMTP',
  clear: {
    EHLO: '250-mail.recorded.test Nice to meet you, [192.0.2.9]\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250 STARTTLS',
    STARTTLS: '220 Ready to start TLS',
    MAIL: '250 Accepted',
    RCPT: '550 Relay access denied',
  },
  inside: {
    EHLO: '250-mail.recorded.test Nice to meet you, [192.0.2.9]\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250 AUTH LOGIN PLAIN',
    AUTH: '235 Authentication successful',
    MAIL: '250 Accepted',
    RCPT: '550 Relay access denied',
  },
  after: { MAIL: '250 Accepted', RCPT: '250 Accepted', RSET: '250 Flushed' },
};

/** aiosmtpd 1.4, the library for Python. */
export const aiosmtpd: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test Python SMTP 1.4.3',
  inside: {
    EHLO: '250-mail.recorded.test\n250-SIZE 33554432\n250-8BITMIME\n250-AUTH LOGIN PLAIN\n250 HELP',
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 OK',
    RCPT: '550 5.7.1 Relaying denied',
  },
  after: { MAIL: '250 OK', RCPT: '250 OK', RSET: '250 OK' },
};

/** Twisted Mail 22.4. It names TOP, USER, UIDL and three more words that nobody else has. */
export const twistedPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK <20261128013616.28415.1205319370.22@mail.recorded.test>',
  inside: {
    CAPA: '+OK I can do the following:\nTOP\nUSER\nUIDL\nPIPELINE\nCELERITY\nAUSPEX\nPOTENCE\n.',
    USER: '+OK USER accepted, send PASS',
    PASS: '+OK Authentication succeeded',
  },
  after: { STAT: '+OK 2 89', UIDL: '+OK \n1 id0\n2 id1\n.', LIST: '+OK 2\n1 34\n2 55\n.' },
};

export const twistedImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN NAMESPACE IDLE] Twisted IMAP4rev1 Ready',
  inside: {
    CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN NAMESPACE IDLE\n% OK CAPABILITY completed',
    AUTHENTICATE: '% OK Authentication successful',
    LOGIN: '% OK LOGIN succeeded',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 2)\n% OK STATUS complete' },
};

export const twistedSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test NO UCE NO UBE NO RELAY PROBES ESMTP',
  inside: {
    EHLO: '250-mail.recorded.test Hello 192.0.2.9, nice to meet you\n250 AUTH LOGIN PLAIN',
    AUTH: '235 Authentication successful.',
    MAIL: '550 Cannot receive from specified address <posthorn-sender@example.org>: Unauthenticated senders not allowed',
    RCPT: '503 Must have sender before recipient',
    NOOP: '500 Command not implemented',
  },
  after: {
    MAIL: '250 Sender address accepted',
    RCPT: '250 Recipient address accepted',
    RSET: '250 I remember nothing.',
  },
};

/** Haraka 3.3 with its own flat_file plugin for logins. */
export const haraka: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test ESMTP Haraka/3.3.4 ready (306177)',
  inside: {
    EHLO: '250-mail.recorded.test Hello localhost [192.0.2.9], Haraka is at your service.\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250-SIZE 26214400\n250 AUTH PLAIN LOGIN CRAM-MD5',
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 sender <ann@example.test> OK',
    RCPT: '550 I cannot deliver mail for <posthorn-probe@example.org>',
  },
  after: {
    MAIL: '250 sender <ann@example.test> OK',
    RCPT: '250 recipient <posthorn-probe@example.org> OK',
    RSET: '250 OK',
  },
};
