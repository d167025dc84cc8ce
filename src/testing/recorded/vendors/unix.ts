import { ownMailOnly, type Vendor } from '../variant.ts';

export const sendmail: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting:
    '220 mail.recorded.test ESMTP Sendmail 8.17.1.9/8.17.1.9/Debian-2; Sun, 22 Nov 2026 02:40:12 +0100; (No UCE/UBE) logging access from: [192.0.2.9](FAIL)-[192.0.2.9]',
  clear: {
    EHLO: '250-mail.recorded.test Hello [192.0.2.9], pleased to meet you\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-EXPN\n250-VERB\n250-8BITMIME\n250-SIZE\n250-DSN\n250-STARTTLS\n250-DELIVERBY\n250 HELP',
    STARTTLS: '220 2.0.0 Ready to start TLS',
  },
  inside: {
    EHLO: '250-mail.recorded.test Hello [192.0.2.9], pleased to meet you\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-8BITMIME\n250-SIZE\n250-DSN\n250-AUTH LOGIN PLAIN\n250-DELIVERBY\n250 HELP',
    AUTH: '235 2.0.0 OK Authenticated',
    MAIL: '530 5.7.0 Authentication required',
    RCPT: '503 5.0.0 Need MAIL before RCPT',
    RSET: '250 2.0.0 Reset state',
    QUIT: '221 2.0.0 mail.recorded.test closing connection\n!',
  },
  after: {
    MAIL: ownMailOnly(
      '250 2.1.0 <ann@example.test>... Sender ok',
      '550 5.7.1 <x@example.test>... Sender is not yours',
    ),
    RCPT: '250 2.1.5 Recipient ok (will queue)',
  },
};

export const openSmtpd: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test ESMTP OpenSMTPD',
  clear: {
    EHLO: '250-mail.recorded.test Hello posthorn.invalid [192.0.2.9], pleased to meet you\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250-SIZE 36700160\n250-DSN\n250-STARTTLS\n250 HELP',
    STARTTLS: '220 2.0.0 Ready to start TLS',
    MAIL: '530 5.5.1 Invalid command: Must issue a STARTTLS command first',
  },
  inside: {
    EHLO: '250-mail.recorded.test Hello posthorn.invalid [192.0.2.9], pleased to meet you\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250-SIZE 36700160\n250-DSN\n250-AUTH PLAIN LOGIN\n250 HELP',
    AUTH: '235 2.0.0 Authentication succeeded',
    MAIL: '530 5.5.1 Invalid command: Must issue an AUTH command first',
    RCPT: '503 5.5.1 Invalid command: Command not allowed at this point.',
    RSET: '250 2.0.0 Reset state',
  },
  after: {
    MAIL: ownMailOnly('250 2.0.0 Ok', '550 5.7.1 Sender not allowed for this user'),
    RCPT: '250 2.1.5 Destination address valid: Recipient ok',
  },
};

export const qmail: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test ESMTP',
  clear: {
    EHLO: '250-mail.recorded.test\n250-STARTTLS\n250-PIPELINING\n250-8BITMIME\n250 SIZE 20000000',
    STARTTLS: '220 ready for tls',
    AUTH: '538 auth not available without TLS (#5.3.3)',
  },
  inside: {
    EHLO: '250-mail.recorded.test\n250-PIPELINING\n250-8BITMIME\n250-SIZE 20000000\n250 AUTH LOGIN PLAIN CRAM-MD5',
    AUTH: '235 ok, go ahead (#2.0.0)',
    MAIL: '250 ok',
    RCPT: "553 sorry, that domain isn't in my list of allowed rcpthosts; no valid cert for gatewaying (#5.7.1)",
    RSET: '250 flushed',
    QUIT: '221 mail.recorded.test\n!',
  },
  after: {
    MAIL: ownMailOnly('250 ok', '553 sorry, your envelope sender is not allowed for this login (#5.7.1)'),
    RCPT: '250 ok',
  },
};

export const vpopmailPop3: Vendor = {
  protocol: 'pop3',
  security: 'tls',
  greeting: '+OK <4711.1795311612@mail.recorded.test>',
  inside: { CAPA: '-ERR unimplemented', USER: '+OK ', PASS: '+OK ' },
  after: { STAT: '+OK 1 321', UIDL: '+OK \n1 1795311612.4711.mail\n.', LIST: '+OK \n1 321\n.' },
};

export const haraka: Vendor = {
  protocol: 'smtp',
  security: 'starttls',
  greeting: '220 mail.recorded.test ESMTP Haraka/3.0.5 ready (6FE1D2A0)',
  clear: {
    EHLO: '250-mail.recorded.test Hello unknown [192.0.2.9], Haraka is at your service.\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250-SIZE 0\n250 STARTTLS',
    STARTTLS: '220 Go ahead.',
  },
  inside: {
    EHLO: '250-mail.recorded.test Hello unknown [192.0.2.9], Haraka is at your service.\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250-SIZE 0\n250 AUTH PLAIN LOGIN',
    AUTH: '235 2.7.0 Authentication successful',
    MAIL: '250 sender <posthorn-sender@example.org> OK',
    RCPT: '550 I cannot deliver mail for <posthorn-probe@example.org>',
    RSET: '250 OK',
    QUIT: '221 mail.recorded.test closing connection. Have a jolly good day.\n!',
  },
  after: {
    MAIL: ownMailOnly('250 sender OK', '550 Envelope sender is not the authenticated user'),
    RCPT: '250 recipient OK',
  },
};

export const maddy: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mx1.recorded.test ESMTP Service Ready',
  inside: {
    EHLO: '250-Hello posthorn.invalid\n250-PIPELINING\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250-CHUNKING\n250-AUTH PLAIN LOGIN\n250-SMTPUTF8\n250 SIZE 33554432',
    AUTH: '235 2.0.0 Authentication succeeded',
    MAIL: '502 5.7.0 Please authenticate first',
    RCPT: '502 5.5.1 Missing MAIL FROM command.',
    RSET: '250 2.0.0 Session reset',
  },
  after: {
    MAIL: ownMailOnly(
      '250 2.0.0 Roger, accepting mail from <ann@example.test>',
      '501 5.1.8 Unauthorized use of sender address',
    ),
    RCPT: "250 2.0.0 I'll make sure <posthorn-probe@example.org> gets this",
  },
};

export const stalwartSmtp: Vendor = {
  protocol: 'smtp',
  security: 'tls',
  greeting: '220 mail.recorded.test Stalwart ESMTP at your service',
  inside: {
    EHLO: '250-mail.recorded.test you had me at EHLO\n250-AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER\n250-NO-SOLICITING\n250-REQUIRETLS\n250-SIZE 104857600\n250-FUTURERELEASE 604800 2026-12-31T00:00:00Z\n250-DELIVERBY 1296000\n250-MT-PRIORITY MIXER\n250-CHUNKING\n250-DSN\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250 SMTPUTF8',
    AUTH: '235 2.7.0 Authentication succeeded.',
    MAIL: '503 5.5.1 You must authenticate first.',
    RCPT: '503 5.5.1 MAIL is required first.',
    RSET: '250 2.0.0 OK',
  },
  after: {
    MAIL: ownMailOnly('250 2.1.0 OK', '501 5.5.4 You are not allowed to send from this address.'),
    RCPT: '250 2.1.5 OK',
  },
};

export const stalwartImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY IMAP4rev2 IMAP4rev1 ENABLE SASL-IR LITERAL+ ID UTF8=ACCEPT JMAPACCESS AUTH=PLAIN AUTH=OAUTHBEARER AUTH=XOAUTH2] Stalwart IMAP4rev2 at your service.',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4rev2 IMAP4rev1 ENABLE SASL-IR LITERAL+ ID UTF8=ACCEPT JMAPACCESS AUTH=PLAIN AUTH=OAUTHBEARER AUTH=XOAUTH2\n% OK CAPABILITY completed',
    AUTHENTICATE:
      '% OK [CAPABILITY IMAP4rev2 IMAP4rev1 ENABLE SASL-IR LITERAL+ QUOTA IDLE] Authentication successful',
    LOGIN: '% OK Authentication successful',
  },
  after: {
    STATUS: '* STATUS "INBOX" (MESSAGES 3 SIZE 40213)\n% OK STATUS completed',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" "#7"\n* QUOTA "#7" (STORAGE 39 1048576)\n% OK GETQUOTAROOT completed',
  },
};

export const jamesImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting: '* OK JAMES IMAP4rev1 Server mail.recorded.test is ready.',
  inside: {
    CAPABILITY:
      '* CAPABILITY ACL MOVE SASL-IR IMAP4rev1 CHILDREN LITERAL+ UIDPLUS UNSELECT IDLE ENABLE CONDSTORE QRESYNC NAMESPACE QUOTA ANNOTATION METADATA ID AUTH=PLAIN\n% OK CAPABILITY completed.',
    AUTHENTICATE: '% OK AUTHENTICATE completed.',
    LOGIN: '% OK LOGIN completed.',
  },
  after: {
    STATUS: '* STATUS "INBOX" (MESSAGES 0)\n% OK STATUS completed.',
    GETQUOTAROOT: '* QUOTAROOT "INBOX" "#private&ann@example.test"\n% OK GETQUOTAROOT completed.',
  },
};

export const uwImap: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY IMAP4REV1 I18NLEVEL=1 LITERAL+ SASL-IR LOGIN-REFERRALS AUTH=PLAIN AUTH=LOGIN] [192.0.2.9] IMAP4rev1 2007f.404 at Sun, 22 Nov 2026 02:40:12 +0100 (CET)',
  inside: {
    CAPABILITY:
      '* CAPABILITY IMAP4REV1 I18NLEVEL=1 LITERAL+ SASL-IR LOGIN-REFERRALS AUTH=PLAIN AUTH=LOGIN\n% OK CAPABILITY completed',
    AUTHENTICATE:
      '* CAPABILITY IMAP4REV1 I18NLEVEL=1 LITERAL+ IDLE UIDPLUS NAMESPACE CHILDREN MAILBOX-REFERRALS BINARY UNSELECT ESEARCH WITHIN SCAN SORT THREAD=REFERENCES\n% OK User ann authenticated',
    LOGIN: '% OK User ann authenticated',
  },
  after: { STATUS: '* STATUS INBOX (MESSAGES 22)\n% OK STATUS completed' },
};

export const protonBridge: Vendor = {
  protocol: 'imap',
  security: 'tls',
  greeting:
    '* OK [CAPABILITY ID IDLE IMAP4rev1 MOVE STARTTLS UIDPLUS UNSELECT] Proton Mail Bridge 03.18.00 - gluon session ID 1',
  inside: {
    CAPABILITY: '* CAPABILITY AUTH=PLAIN ID IDLE IMAP4rev1 MOVE UIDPLUS UNSELECT\n% OK CAPABILITY',
    AUTHENTICATE: '% OK [CAPABILITY ID IDLE IMAP4rev1 MOVE UIDPLUS UNSELECT] AUTHENTICATE',
    LOGIN: '% OK [CAPABILITY ID IDLE IMAP4rev1 MOVE UIDPLUS UNSELECT] Logged in',
  },
  after: { STATUS: '* STATUS "INBOX" (MESSAGES 6)\n% OK STATUS' },
};
