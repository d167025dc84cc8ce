import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { imapGreeting } from './more-shorthands.ts';
import { greeting } from './shorthands.ts';

const submissions = { ...postfix, security: 'tls' } as const;
const popTls = { ...dovecotPop3, security: 'tls' } as const;
const notOffered = {
  orElse: ['encryption-missing'],
  also: ['starttls-not-offered', 'encryption-missing'],
};

/**
 * The first part of a thirteenth set, from people's own reports whose cause was found: what servers do on the wire at
 * connection, greeting and TLS. Of its 63, 55 were right at first look; in two of the eight the set itself was wrong (a certificate
 * under the name of another host, and words of Perdition that stand for two causes).
 */
export const thirteenthLookWire = [
  // MailKit 1073, IceWarp: the address is banned for a while
  imapGreeting(
    'thirteenth look, 1: IceWarp, intrusion prevention',
    'client-blocked',
    ' NO LOGOUT Intrusion prevention active for 192.0.2.9',
  ),
  // nodemailer 855: the mail shield of an antivirus program cannot reach the server
  greeting(
    'thirteenth look, 2: mail shield, connect error',
    'server-busy',
    '421 Cannot connect to SMTP server 192.0.2.4 (192.0.2.4:25), connect error 10060',
    'greeting-refused',
  ),
  // Korean table of replies: address not on a national list
  greeting(
    'thirteenth look, 3: Korean portal, filtered',
    'client-blocked',
    '421 4.3.2 Your IP(192.0.2.9) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com',
  ),
  // the same table
  greeting('thirteenth look, 4: Korean table, too busy', 'server-busy', '421 Server too busy.'),
  // the same table: Exchange 2000 that is stopping
  greeting(
    'thirteenth look, 5: Korean table, Exchange 2000',
    'server-busy',
    '421-Microsoft ESMTP MAIL Service, Version: 5.0.2195.5600 ready at\n421 Service not available, closing transmission channel',
    'greeting-refused',
  ),
  // the same table: too much mail from the address
  greeting(
    'thirteenth look, 6: Korean table, too many messages',
    'client-blocked',
    '421 4.3.1 You send too many messages.',
    'server-busy',
  ),
  // a Japanese hoster's page of replies
  greeting(
    'thirteenth look, 7: Japanese hoster, client host',
    'client-blocked',
    '554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied',
  ),
  // MailKit 938: Yandex says good-bye when the first command comes
  variant(dovecot24Imap, 'thirteenth look, 8: Yandex, autologout', 'connection-dropped', {
    greeting:
      '* OK Yandex IMAP4rev1 at sas8-bccc92f57f23.qloud-c.yandex.net:993 ready to talk with, 2019-Oct-18 07:41:00, 0fHtH613ZiE1',
    inside: {
      CAPABILITY: '* BYE Autologout; idle for too long\n!',
      ID: '* BYE Autologout; idle for too long\n!',
      LOGIN: '* BYE Autologout; idle for too long\n!',
      AUTHENTICATE: '* BYE Autologout; idle for too long\n!',
    },
    orElse: ['server-stopped-answering', 'server-busy'],
  }),
  // K-9 8567: a Courier server closes after the handshake without a word
  variant(dovecot24Imap, 'thirteenth look, 9: Courier, end of stream', 'connection-dropped', {
    greeting: '',
    hangsUp: true,
    orElse: ['client-blocked'],
  }),
  // PHPMailer 1649: closed as soon as the handshake was to begin
  variant(postfix, 'thirteenth look, 10: closed after STARTTLS', 'tls-handshake-failed', {
    clear: { STARTTLS: '220 2.0.0 SMTP server ready\n!' },
    orElse: ['starttls-refused', 'connection-dropped'],
  }),
  // MailKit 1657, a server of a government: closed after STLS
  variant(dovecotPop3, 'thirteenth look, 11: closed after STLS', 'tls-handshake-failed', {
    greeting: '+OK POP3 ready',
    clear: { CAPA: '+OK Capability list follows\nTOP\nUIDL\nSTLS\n.', STLS: '+OK\n!' },
    orElse: ['starttls-refused', 'connection-dropped'],
  }),
  // docker-mailserver 1369: the certificate could not be read
  variant(postfix, 'thirteenth look, 12: no certificate, SMTP', 'tls-handshake-failed', {
    identity: 'noCertificate',
  }),
  // the same fault at 993
  variant(dovecot24Imap, 'thirteenth look, 13: no certificate, IMAP', 'tls-handshake-failed', {
    identity: 'noCertificate',
  }),
  // hardware/mailserver 330 and DavMail 96: nothing newer than TLS 1.0
  variant(dovecot24Imap, 'thirteenth look, 14: Exchange 2007, TLS 1.0', 'tls-version-outdated', {
    greeting: '* OK The Microsoft Exchange IMAP4 service is ready.',
    identity: 'tls10',
  }),
  // MailKit 957, an Italian provider at that time
  variant(submissions, 'thirteenth look, 15: SMTPS, TLS 1.0', 'tls-version-outdated', {
    greeting: '220 mail.recorded.test ESMTP server ready',
    identity: 'tls10',
  }),
  // MailKit 1111: Exchange, POP3 with STLS
  variant(dovecotPop3, 'thirteenth look, 16: Exchange POP3, TLS 1.0', 'tls-version-outdated', {
    greeting: '+OK The Microsoft Exchange POP3 service is ready.',
    identity: 'tls10',
  }),
  // chatmail/relay 409
  variant(postfix, 'thirteenth look, 17: certificate ran out yesterday', 'certificate-expired', {
    identity: 'expired',
  }),
  // docker-mailserver 1325: the file held the server's certificate alone
  variant(postfix, 'thirteenth look, 18: Caddy certificate', 'certificate-chain-incomplete', {
    identity: 'loneLeaf',
  }),
  // thunderbird-android 9608: the authority is not on the phone
  variant(dovecot24Imap, 'thirteenth look, 19: new root', 'certificate-authority-unknown', {
    greeting: '* OK IMAP4 Service Ready',
    identity: 'stranger',
  }),
  // MailKit 594: the internal Exchange
  variant(dovecotPop3, 'thirteenth look, 20: POP3, own certificate', 'certificate-self-signed', {
    identity: 'selfSigned',
    host: 'mail',
  }),
  // a Vietnamese hoster's list of errors: the name of the hoster's machine
  variant(popTls, 'thirteenth look, 21: name of the host', 'certificate-name-mismatch', {
    identity: 'sharedHost',
  }),
  // nodemailer 694: a firewall writes over the command
  variant(postfix, 'thirteenth look, 22: command overwritten', 'starttls-stripped', {
    clear: { STARTTLS: "500 5.0.0 'XXXXXXXX': command not understood." },
    orElse: ['starttls-refused'],
  }),
  // nodemailer 1081: a firewall covers greeting and AUTH; no login behind it
  variant(postfix, 'thirteenth look, 23: covered, no login', 'login-not-offered', {
    greeting: '220 **************************************************************',
    clear: {
      EHLO: '250-mail.recorded.test Hello [127.0.0.1] [192.0.2.9]\n250-SIZE 26214400\n250-8BITMIME\n250-PIPELINING\n250-STARTTLS\n250 XXXA',
      STARTTLS: '220 TLS go ahead',
    },
    inside: {
      EHLO: '250-mail.recorded.test Hello [127.0.0.1] [192.0.2.9]\n250-SIZE 26214400\n250-8BITMIME\n250-PIPELINING\n250 HELP',
      AUTH: '503 AUTH command used when not advertised',
      RCPT: '550 relay not permitted',
    },
  }),
  // Tautulli 108 and Mailu 2245: Orange has no encryption at 587
  variant(postfix, 'thirteenth look, 24: Orange, 587', 'starttls-not-offered', {
    greeting: '220 mwinf5d36 ME ESMTP server ready',
    clear: {
      EHLO: '250-mwinf5d36 hello [192.0.2.9], pleased to meet you\n250-HELP\n250-AUTH LOGIN PLAIN\n250-SIZE 44000000\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250 OK',
      STARTTLS: '502 5.5.2 Error: command not recognized',
    },
    ...notOffered,
  }),
  // mailinabox 1535: not the server's own greeting
  variant(postfix, 'thirteenth look, 25: another program answers', 'starttls-not-offered', {
    greeting: '220 mail.recorded.test ESMTP Service ready',
    clear: {
      EHLO: '250-Requested mail action okay, completed\n250-SIZE 20000000\n250-ETRN\n250-8BITMIME\n250 OK',
      STARTTLS: '500 Syntax error, command unrecognized',
    },
    orElse: ['encryption-missing', 'starttls-stripped'],
    also: notOffered.also,
  }),
  // hydroxide 253
  variant(postfix, 'thirteenth look, 26: hydroxide, no certificate set', 'starttls-not-offered', {
    greeting: '220 localhost ESMTP Service Ready',
    clear: {
      EHLO: '250-Hello localhost\n250-PIPELINING\n250-8BITMIME\n250 AUTH PLAIN',
      STARTTLS: '502 5.5.1 TLS not supported',
    },
    ...notOffered,
  }),
  // email-oauth2-proxy 162: encryption is made by the proxy
  variant(dovecotPop3, 'thirteenth look, 27: OAuth proxy, STLS', 'starttls-not-offered', {
    greeting:
      '+OK The Microsoft Exchange POP3 service is ready. [QwBIADIAUABSADEANABDAEEAMAAwADAAOAAuAG4AYQBtAHAAcgBkADEANAA=]',
    clear: {
      CAPA: '+OK\nTOP\nUIDL\nSASL PLAIN\nUSER\n.',
      STLS: '-ERR Command is not valid in this state.',
    },
    ...notOffered,
  }),
  // MailKit 156
  variant(dovecot24Imap, 'thirteenth look, 28: Cyrus POP3 at 995', 'wrong-service', {
    greeting:
      '+OK mail.recorded.test Cyrus POP3 v2.4.16-Debian-2.4.16-4+deb7u2 server ready <11461268568888226136.1425393580@mail.recorded.test>',
  }),
  // MailKit 357
  variant(popTls, 'thirteenth look, 29: Gimap at 993', 'wrong-service', {
    greeting: '* OK Gimap ready for requests from 192.0.2.9 x2mb241876667wmk',
  }),
  // laravel-imap 343
  variant(dovecotImap, 'thirteenth look, 30: dogs at 25', 'wrong-service', {
    greeting: '220 mail.recorded.test ESMTP Dogs are watching',
  }),
  // MailKit 250, a greeting of three lines
  variant(dovecot24Imap, 'thirteenth look, 31: Exim at 465', 'wrong-service', {
    greeting:
      '220-mail.recorded.test ESMTP Exim 4.86 #2 Fri, 16 Oct 2015 05:22:11 -0700\n220-We do not authorize the use of this system to transport unsolicited,\n220 and/or bulk e-mail.',
  }),
  // imapflow 214
  variant(dovecot24Imap, 'thirteenth look, 32: NO UCE at 465', 'wrong-service', {
    greeting: '220 mail.recorded.test ESMTP NO UCE',
  }),
  // MailKit 594
  variant(dovecotPop3, 'thirteenth look, 33: Exchange at 25', 'wrong-service', {
    greeting: '220 mail.recorded.test Microsoft ESMTP MAIL Service ready at Wed, 29 Nov 2017 10:57:08 +0100',
  }),
  // proton-bridge 282: SSL where the bridge waits for STARTTLS
  variant(dovecotImap, 'thirteenth look, 34: bridge, SSL chosen', 'tls-on-cleartext-port', {
    security: 'tls',
    speaks: 'clear',
    greeting:
      '* OK [CAPABILITY AUTH=PLAIN ID IDLE IMAP4rev1 STARTTLS] Proton Mail Bridge 02.02.02 - gluon session ID 7',
  }),
  // sub2api 3277: a port of a sending service
  variant(postfix, 'thirteenth look, 35: Brevo, 2525 with SSL', 'tls-on-cleartext-port', {
    security: 'tls',
    speaks: 'clear',
    greeting: '220 smtp-relay.sendinblue.com ESMTP Service Ready',
  }),
  // PMail 316, in Chinese: 587 speaks TLS from the first byte
  variant(submissions, 'thirteenth look, 36: PMail, 587 is TLS', 'cleartext-on-tls-port', {
    security: 'starttls',
    speaks: 'tls',
  }),
  // paperweight 32: the bridge stands at SSL
  variant(submissions, 'thirteenth look, 37: bridge, 1025 is SSL', 'cleartext-on-tls-port', {
    security: 'starttls',
    speaks: 'tls',
    greeting: '220 127.0.0.1 ESMTP Service Ready',
  }),
  // Mailspring 811: Sendmail without a login
  variant(postfix, 'thirteenth look, 38: Sendmail, AUTH unknown', 'login-not-offered', {
    greeting: '220 mail.recorded.test ESMTP Sendmail 8.14.8/8.14.8; Fri, 6 Apr 2018 13:19:11 -0400 (EDT)',
    inside: {
      EHLO: '250-mail.recorded.test Hello [192.0.2.9], pleased to meet you\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-8BITMIME\n250-SIZE\n250-DSN\n250-DELIVERBY\n250 HELP',
      AUTH: '500 5.5.1 Command unrecognized: "AUTH PLAIN ***"',
    },
  }),
  // Mailspring 1526, from Korea: an AUTH with another name
  variant(postfix, 'thirteenth look, 39: XAUTH', 'login-not-offered', {
    inside: {
      EHLO: '250-mail.recorded.test\n250-8BITMIME\n250-SIZE 52428800\n250-DSN\n250-ENHANCEDSTATUSCODES\n250-XAUTH\n250 HELP',
      AUTH: '500 5.5.1 Command unrecognized',
    },
  }),
  // vaultwarden 392: AUTH without a single method
  variant(postfix, 'thirteenth look, 40: AUTH alone', 'login-not-offered', {
    inside: {
      EHLO: '250-mail.recorded.test\n250-AUTH\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-PIPELINING\n250-ETRN\n250-DSN\n250 HELP',
      AUTH: '504 5.7.4 Unrecognized authentication type',
    },
    orElse: ['login-method-unsupported'],
  }),
  // help page of OVH: closed when a login comes too soon
  variant(courierPop3, 'thirteenth look, 41: OVH, too often', 'connection-dropped', {
    login: '!',
    orElse: ['server-stopped-answering', 'login-temporary-failure', 'login-rate-limited', 'login-too-soon'],
  }),
];
