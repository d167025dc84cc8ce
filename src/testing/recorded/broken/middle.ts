import { variant } from '../variant.ts';
import { cpanelSmtp } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { exchangeSmtp } from '../vendors/microsoft.ts';

const refusing = (name: string, expect: string, greeting: string) =>
  variant(postfix, name, expect, { greeting, hangsUp: true });

export const brokenMiddle = [
  refusing(
    'Barracuda, reputation',
    'client-blocked',
    '554 Service unavailable; Client host [192.0.2.9] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.9',
  ),
  refusing(
    'Proofpoint, dynamic reputation',
    'client-blocked',
    '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
  ),
  refusing(
    'Cisco IronPort, poor reputation',
    'client-blocked',
    "554-mail.recorded.test\n554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
  ),
  refusing(
    'postscreen, blocklist',
    'client-blocked',
    '521 5.7.1 Service unavailable; client [192.0.2.9] blocked using bl.spamcop.net',
  ),
  refusing('postscreen, full', 'server-busy', '421 4.3.2 All server ports are busy'),
  refusing(
    'postscreen, too many from here',
    'server-busy',
    '421 4.7.0 mail.recorded.test Error: too many connections',
  ),
  refusing('a server that takes no mail', 'greeting-refused', '521 mail.recorded.test does not accept mail'),
  refusing('tcp wrappers', 'client-blocked', '550 5.0.0 Access denied'),
  refusing(
    'SpamExperts, listed',
    'client-blocked',
    '550 Your IP address 192.0.2.9 is listed in our local blocklist',
  ),
  variant(postfix, 'Mimecast, gateway without login', 'login-not-offered', {
    greeting: '220 eu-smtp-1.mimecast.com ESMTP; Sun, 22 Nov 2026 01:40:12 +0000 [abcDEF123]',
    clear: {
      EHLO: '250-eu-smtp-1.mimecast.com Hello [192.0.2.9]\n250-AUTH PLAIN LOGIN\n250-STARTTLS\n250 HELP',
    },
    inside: {
      EHLO: '250-eu-smtp-1.mimecast.com Hello [192.0.2.9]\n250-SIZE\n250 HELP',
      MAIL: '250 Sender OK',
      RCPT: '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550',
    },
  }),
  variant(postfix, 'mail exchanger typed as outgoing server', 'login-not-offered', {
    inside: {
      EHLO: '250-mx.recorded.test\n250-PIPELINING\n250-SIZE 10240000\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250 DSN',
    },
  }),
  variant(postfix, 'Cisco ASA inspection', 'starttls-stripped', {
    greeting: '220 *****************************************2***2**0*******************00',
    clear: {
      EHLO: '250-mail.recorded.test\n250-XXXXXXXA\n250-SIZE 10240000\n250-XXXB\n250-ENHANCEDSTATUSCODES\n250 8BITMIME',
    },
  }),
  variant(postfix, 'antivirus that removes STARTTLS', 'starttls-not-offered', {
    clear: { EHLO: '250-mail.recorded.test\n250-PIPELINING\n250-SIZE 10240000\n250 8BITMIME' },
    orElse: ['encryption-missing', 'starttls-stripped'],
    also: ['starttls-not-offered'],
  }),
  variant(dovecotPop3, 'Avast POP3 shield without STLS', 'starttls-not-offered', {
    greeting: '+OK avast! POP3 proxy ready.',
    clear: { CAPA: '+OK\nCAPA\nTOP\nUIDL\nUSER\n.' },
    orElse: ['encryption-missing'],
    also: ['starttls-not-offered'],
  }),
  variant(dovecot24Imap, 'ESET certificate in place of the server’s', 'certificate-authority-unknown', {
    identity: 'stranger',
    consent: true,
  }),
  variant(dovecotImap, 'captive portal', 'not-a-mail-server', {
    greeting:
      'HTTP/1.1 302 Found\nLocation: http://portal.hotel.test/login?u=\nContent-Length: 0\nConnection: close\n',
    hangsUp: true,
  }),
  variant(dovecotPop3, 'web server that answers a bad request', 'not-a-mail-server', {
    greeting:
      'HTTP/1.1 400 Bad Request\nServer: nginx\nContent-Type: text/html\n\n<html><body>400 Bad Request</body></html>',
    hangsUp: true,
  }),
  variant(dovecotPop3, 'SSH', 'not-a-mail-server', {
    greeting: 'SSH-2.0-OpenSSH_9.6p1 Ubuntu-3ubuntu13.5',
    hangsUp: true,
  }),
  variant(postfix, 'FTP', 'not-a-mail-server', {
    greeting: '220 ProFTPD Server (Debian) [::ffff:192.0.2.9]',
    clear: { EHLO: '500 EHLO not understood', HELO: '500 HELO not understood' },
    orElse: ['wrong-service'],
  }),
  variant(dovecotPop3, 'outgoing server typed as incoming', 'wrong-service', {
    greeting: '220 mail.recorded.test ESMTP Postfix',
  }),
  variant(postfix, 'incoming server typed as outgoing', 'wrong-service', {
    greeting: '* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] Dovecot ready.',
  }),
  variant(dovecotImap, 'POP3 server typed as IMAP', 'wrong-service', {
    greeting: '+OK Dovecot (Debian) ready.',
  }),
  variant(postfix, 'SSL/TLS chosen on the STARTTLS port', 'tls-on-cleartext-port', {
    security: 'tls',
    speaks: 'clear',
  }),
  variant(dovecotImap, 'SSL/TLS chosen on the clear-text port', 'tls-on-cleartext-port', {
    security: 'tls',
    speaks: 'clear',
  }),
  variant(cpanelSmtp, 'STARTTLS chosen on the SSL/TLS port', 'cleartext-on-tls-port', {
    security: 'starttls',
    speaks: 'tls',
  }),
  variant(dovecotPop3, 'no encryption chosen on the SSL/TLS port', 'cleartext-on-tls-port', {
    security: 'none',
    speaks: 'tls',
    consent: true,
  }),
  variant(exchangeSmtp, 'Exchange whose certificate is not bound', 'starttls-refused', {
    clear: { STARTTLS: '500 5.3.3 Unrecognized command' },
  }),
  variant(dovecotImap, 'Dovecot, TLS library fails', 'starttls-refused', {
    clear: { STARTTLS: '% BAD TLS initialization failed.' },
  }),
  variant(postfix, 'open relay', 'open-relay', {
    inside: {
      RCPT: (line) =>
        line.includes('example.org')
          ? '250 2.1.5 Ok'
          : '550 5.1.1 <x@example.test>: Recipient address rejected: User unknown',
    },
  }),
];
