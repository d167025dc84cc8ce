import { variant } from '../variant.ts';
import { courierImap, courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, postfix } from '../vendors/dovecot.ts';

/** Healthy servers of odd kinds from the fifteenth set; those it holds beside its faults. */
export const fifteenthLookHealthy = [
  variant(postfix, 'fifteenth look, 47: PHPMailer 2091: Postal', null, {
    greeting: '220 mail.recorded.test ESMTP Postal/GKM4DZ',
    clear: {
      EHLO: '250-My capabilities are\n250-STARTTLS\n250 AUTH CRAM-MD5 PLAIN LOGIN',
      STARTTLS: '220 Ready to start TLS',
    },
    inside: { EHLO: '250-My capabilities are\n250 AUTH CRAM-MD5 PLAIN LOGIN' },
    also: ['login-without-encryption-allowed'],
  }),
  variant(dovecot24Imap, 'fifteenth look, 48: fdm 30: QQ company mail, AUTH=LOGIN alone', null, {
    greeting:
      '* OK [CAPABILITY IMAP4 IMAP4rev1 IDLE XAPPLEPUSHSERVICE ID UIDPLUS AUTH=LOGIN NAMESPACE] QQMail IMAP4Server ready',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4 IMAP4rev1 IDLE XAPPLEPUSHSERVICE ID UIDPLUS AUTH=LOGIN NAMESPACE\n% OK CAPABILITY Completed',
      LOGIN: '% OK Success login ok',
      AUTHENTICATE: '% OK Success login ok',
    },
  }),
  variant(courierImap, 'fifteenth look, 49: neomutt 1286: pobox, no SASL-IR', null, {
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 UIDPLUS SORT CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES QUOTA ACL ACL2=UNION IDLE AUTH=PLAIN\n% OK CAPABILITY completed',
    },
  }),
  variant(dovecot24Imap, 'fifteenth look, 50: emailjs 116: ID listed and refused', null, {
    inside: { ID: '% NO ID not available now' },
  }),
  variant(dovecot24Imap, 'fifteenth look, 51: GreenMail, no AUTH listed', null, {
    greeting: '* OK IMAP4rev1 Server GreenMail v1.6.3 ready',
    inside: {
      CAPABILITY: '* CAPABILITY IMAP4rev1 LITERAL+ SORT UIDPLUS QUOTA\n% OK CAPABILITY completed.',
      LOGIN: '% OK LOGIN completed.',
      AUTHENTICATE: '% BAD Unknown command',
    },
  }),
  variant(courierPop3, 'fifteenth look, 52: DBMail POP3: CAPA does not compute', null, {
    greeting: '+OK DBMAIL pop3 server ready to rock <1725@recorded.test>',
    inside: {
      CAPA: '-ERR your command does not compute',
      AUTH: '-ERR your command does not compute',
      USER: '+OK Password required for ann@example.test',
      PASS: '+OK ann@example.test has 4 messages (9120 octets)',
    },
  }),
  variant(postfix, 'fifteenth look, 53: luminary 47: qmail', null, {
    clear: {
      EHLO: '250-smtp.recorded.test\n250-PIPELINING\n250-8BITMIME\n250-AUTH LOGIN PLAIN\n250-STARTTLS\n250 X-NOTHING',
      STARTTLS: '220 Proceed.',
    },
    inside: { EHLO: '250-smtp.recorded.test\n250-PIPELINING\n250-8BITMIME\n250 AUTH LOGIN PLAIN' },
    also: ['login-without-encryption-allowed'],
  }),
  variant(dovecot24Imap, 'fifteenth look, 54: banner that lists failures', null, {
    greeting: '* OK IMAP4rev1 ready. 3 failed logins since last visit; your account is not locked',
  }),
  variant({ ...postfix, security: 'tls' }, 'fifteenth look, 55: SMTP login with a word on the limit', null, {
    inside: { AUTH: '235 2.7.0 Authentication succeeded, daily limit 500 messages, 0 used' },
  }),
];
