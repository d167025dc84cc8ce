import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, postfix } from '../vendors/dovecot.ts';

const imap = (name: string, greeting: string, capabilities: string) =>
  variant(dovecot24Imap, `greets well by IMAP: ${name}`, null, {
    greeting,
    inside: {
      CAPABILITY: `* CAPABILITY ${capabilities}\n% OK CAPABILITY completed`,
      AUTHENTICATE: '% OK done',
      LOGIN: '% OK done',
    },
  });
const pop3 = (name: string, greeting: string, capa: string) =>
  variant(courierPop3, `greets well by POP3: ${name}`, null, { greeting, inside: { CAPA: capa } });
const smtp = (name: string, greeting: string, ehlo: string) =>
  variant({ ...postfix, security: 'tls' }, `greets well by SMTP: ${name}`, null, {
    greeting,
    inside: { EHLO: ehlo },
  });

/** How real servers greet and what they offer, from public logs, documents and sources. Nothing is the matter with any of them. */
export const greetings = [
  imap(
    'Yandex',
    '* OK Yandex IMAP4rev1 at imap53p.mail.yandex.net:993 ready to talk with ::ffff:192.0.2.81:39078, 2018-May-29 10:37:40, ebI8JB0ug4Y1',
    'IMAP4rev1 CHILDREN UNSELECT LITERAL+ NAMESPACE XLIST BINARY UIDPLUS ENABLE ID AUTH=PLAIN AUTH=XOAUTH2 IDLE MOVE',
  ),
  imap('hydroxide', '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] IMAP4rev1 Service Ready', 'IMAP4rev1 AUTH=PLAIN'),
  imap(
    'Internet Direct Mail',
    '* OK Internet Direct Mail Server IMAP4rev1 Tue, 01 Nov 2016 10:57:27 -0500',
    'IMAP4rev1 AUTH=PLAIN AUTH=LOGIN SORT THREAD=ORDEREDSUBJECT UIDPLUS QUOTA ACL NAMESPACE CHILDREN IDLE UNSELECT',
  ),
  imap(
    'Exchange with Windows logins',
    '* OK The Microsoft Exchange IMAP4 service is ready.',
    'IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=NTLM AUTH=GSSAPI UIDPLUS MOVE ID CHILDREN IDLE NAMESPACE LITERAL+',
  ),
  imap(
    'iCloud',
    '* OK [CAPABILITY XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 SASL-IR AUTH=ATOKEN AUTH=PTOKEN AUTH=PLAIN] (2304B18-d7d0d5f2d8b3) iCloud Proxy (mr57p00im)',
    'XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 SASL-IR AUTH=ATOKEN AUTH=PTOKEN AUTH=PLAIN',
  ),
  imap(
    'Cyrus 3.6',
    '* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE AUTH=PLAIN SASL-IR] mail.recorded.test Cyrus IMAP 3.6.1-4+deb12u5 server ready',
    'IMAP4rev1 LITERAL+ ID ENABLE AUTH=PLAIN SASL-IR',
  ),
  imap(
    'Zimbra',
    '* OK mail.recorded.test Zimbra IMAP4rev1 server ready',
    'ACL BINARY CATENATE CHILDREN CONDSTORE ENABLE ESEARCH ESORT I18NLEVEL=1 ID IDLE IMAP4rev1 LIST-EXTENDED LIST-STATUS LITERAL+ MULTIAPPEND NAMESPACE QRESYNC QUOTA RIGHTS=ektx SASL-IR SEARCHRES SORT THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN XLIST AUTH=PLAIN',
  ),
  imap(
    'Perdition',
    '* OK [CAPABILITY IMAP4 IMAP4REV1] perdition ready on localhost 0002c6bc',
    'IMAP4 IMAP4REV1',
  ),
  imap(
    'mox',
    '* OK [CAPABILITY IMAP4rev2 IMAP4rev1 ENABLE LITERAL+ IDLE SASL-IR BINARY UNSELECT UIDPLUS ESEARCH SEARCHRES MOVE UTF8=ACCEPT LIST-EXTENDED SPECIAL-USE CONDSTORE QRESYNC ID APPENDLIMIT=9223372036854775807 AUTH=PLAIN] mox imap',
    'IMAP4rev2 IMAP4rev1 ENABLE LITERAL+ IDLE SASL-IR AUTH=PLAIN',
  ),
  imap(
    'Proton Mail Bridge',
    '* OK [CAPABILITY AUTH=PLAIN ID IDLE IMAP4rev1 MOVE UIDPLUS UNSELECT] Proton Mail Bridge 03.12.00 - gluon session ID 1',
    'AUTH=PLAIN ID IDLE IMAP4rev1 MOVE UIDPLUS UNSELECT',
  ),
  imap(
    'Domino',
    '* OK Domino IMAP4 Server Release 9.0.1FP10 ready Fri, 27 Nov 2026 20:00:00 +0100',
    'IMAP4rev1 AUTH=PLAIN LITERAL+ NAMESPACE QUOTA UIDPLUS',
  ),
  imap('hMailServer', '* OK IMAPrev1', 'IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk'),
  imap(
    'MailEnable',
    '* OK IMAP4rev1 server ready at 11/27/26 20:00:00',
    'IMAP4rev1 AUTH=LOGIN CHILDREN UIDPLUS IDLE',
  ),
  imap(
    'GMX',
    '* OK [CAPABILITY IMAP4rev1 CHILDREN ENABLE ID IDLE LIST-EXTENDED LIST-STATUS LITERAL- MOVE NAMESPACE SASL-IR SORT SPECIAL-USE UIDPLUS UNSELECT WITHIN AUTH=LOGIN AUTH=PLAIN] IMAP server ready H mieue148 1MsYqv',
    'IMAP4rev1 CHILDREN ENABLE ID IDLE LITERAL- MOVE NAMESPACE SASL-IR AUTH=LOGIN AUTH=PLAIN',
  ),
  pop3(
    'Zimbra',
    '+OK mail.recorded.test Zimbra POP3 server ready',
    '+OK Capability list follows\nTOP\nUSER\nUIDL\nEXPIRE 31 USER\nXOIP\nSASL PLAIN\nIMPLEMENTATION ZimbraInc\n.',
  ),
  pop3('hMailServer', '+OK Welcome to mail.server.test', '+OK CAPA list follows\nUSER\nUIDL\nTOP\n.'),
  pop3(
    'a banner of its own',
    '+OK GoldenEye POP3 Electronic-Mail System',
    '+OK\nCAPA\nTOP\nUIDL\nRESP-CODES\nPIPELINING\nAUTH-RESP-CODE\nUSER\nSASL PLAIN\n.',
  ),
  pop3(
    'a session number',
    '+OK mail.my-provider.test a11b290a-4c98-18b3-a431-45a4a4bbe29f@mail.my-provider.test',
    '+OK\nUSER\nUIDL\nTOP\n.',
  ),
  pop3(
    'Qpopper',
    '+OK QPOP (version 4.1.0) at mail.recorded.test starting.  ',
    '+OK Capability list follows\nTOP\nUSER\nLOGIN-DELAY 0\nEXPIRE NEVER\nUIDL\nRESP-CODES\nAUTH-RESP-CODE\nX-MANGLE\nIMPLEMENTATION Qpopper-version-4.1.0\n.',
  ),
  pop3('InterMail', '+OK InterMail POP3 server ready.', '+OK Capability list follows\nUIDL\nTOP\nUSER\n.'),
  pop3(
    'Domino',
    '+OK Lotus Notes POP3 server version Release 8.5.3FP6 ready on Server/Org.',
    '+OK Capability list follows\nTOP\nUSER\nUIDL\nEXPIRE NEVER\nPIPELINING\n.',
  ),
  pop3(
    'DavMail',
    '+OK DavMail 6.2.2 POP ready at Fri Nov 27 20:00:00 CET 2026',
    '+OK Capability list follows\nTOP\nUSER\nUIDL\n.',
  ),
  pop3(
    'Perdition',
    '+OK POP3 perditon ready on localhost 0002c654',
    '+OK Capability list follows, mate\nUIDL\nUSER\n.',
  ),
  smtp(
    'Yandex',
    '220 vla1-ee05250d997a.qloud-c.yandex.net ESMTP (Want to use Yandex.Mail for your domain? Visit http://pdd.yandex.ru)',
    '250-vla1-ee05250d997a.qloud-c.yandex.net\n250-8BITMIME\n250-PIPELINING\n250-SIZE 42991616\n250-AUTH LOGIN PLAIN XOAUTH2\n250-DSN\n250 ENHANCEDSTATUSCODES',
  ),
  smtp(
    'cPanel, with its warning',
    '220-server.recorded.test ESMTP Exim 4.96.2 #2 Fri, 27 Nov 2026 20:00:00 +0100\n220-We do not authorize the use of this system to transport unsolicited,\n220 and/or bulk e-mail.',
    '250-server.recorded.test Hello posthorn.invalid [192.0.2.9]\n250-SIZE 52428800\n250-8BITMIME\n250-PIPELINING\n250-PIPECONNECT\n250-AUTH PLAIN LOGIN\n250 HELP',
  ),
  smtp(
    'Sendmail',
    '220 mail.recorded.test ESMTP Sendmail 8.14.9/8.12.11; Fri, 27 Nov 2026 10:31:34 +0100',
    '250-mail.recorded.test Hello host.example.net [192.0.2.9] (may be forged), pleased to meet you\n250-ENHANCEDSTATUSCODES\n250-PIPELINING\n250-8BITMIME\n250-SIZE\n250-DSN\n250-ETRN\n250-AUTH LOGIN PLAIN\n250-DELIVERBY\n250 HELP',
  ),
  smtp(
    'SendGrid',
    '220 SG ESMTP service ready at geopod-ismtpd-4',
    '250-smtp.sendgrid.net\n250-8BITMIME\n250-PIPELINING\n250-SIZE 31457280\n250-AUTH PLAIN LOGIN\n250 AUTH=PLAIN LOGIN',
  ),
  smtp(
    'Amazon SES',
    '220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-4JT4D9GRE 2kpqzYrVxqFhN2s',
    '250-email-smtp.amazonaws.com\n250-8BITMIME\n250-AUTH PLAIN LOGIN\n250 Ok',
  ),
  smtp(
    'Mailgun',
    '220 Mailgun Influx ready',
    '250-smtp-out-n02.prod.us-east-1.postgun.com\n250-AUTH PLAIN LOGIN\n250-SIZE 52428800\n250-8BITMIME\n250-ENHANCEDSTATUSCODES\n250 SMTPUTF8',
  ),
  smtp(
    'IIS',
    '220 win2019.recorded.test Microsoft ESMTP MAIL Service, Version: 10.0.14393.4169 ready at  Fri, 27 Nov 2026 20:00:00 +0100',
    '250-win2019.recorded.test Hello [192.0.2.9]\n250-AUTH=LOGIN\n250-AUTH LOGIN\n250-TURN\n250-SIZE 2097152\n250-ETRN\n250-PIPELINING\n250-DSN\n250-ENHANCEDSTATUSCODES\n250-8bitmime\n250-BINARYMIME\n250-CHUNKING\n250-VRFY\n250 OK',
  ),
  smtp(
    'DavMail',
    '220 DavMail 6.2.2 SMTP ready at Fri Nov 27 20:00:00 CET 2026',
    '250-Hello posthorn.invalid\n250-AUTH LOGIN PLAIN\n250-8BITMIME\n250 Hello',
  ),
  smtp(
    'Barracuda',
    '220 barracuda.recorded.test ESMTP (2c6d0a1b0c7e4d5f8a9b)',
    '250-barracuda.recorded.test Hello host.example.net [192.0.2.9], pleased to meet you\n250-SIZE 104857600\n250-PIPELINING\n250-8BITMIME\n250-AUTH PLAIN LOGIN\n250 HELP',
  ),
];
