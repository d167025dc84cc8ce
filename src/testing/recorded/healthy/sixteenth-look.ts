import { variant } from '../variant.ts';
import { dovecot24Imap, dovecotPop3, postfix } from '../vendors/dovecot.ts';

/** Healthy servers of odd kinds from the sixteenth set; those it holds beside its faults. */
export const sixteenthLookHealthy = [
  variant(dovecot24Imap, 'sixteenth look, 46: hMailServer IMAP', null, {
    greeting: '* OK IMAPrev1',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk\n% OK CAPABILITY completed',
      LOGIN: '% OK LOGIN completed',
      AUTHENTICATE: '% BAD Unknown or NULL command',
    },
    after: { STATUS: '* STATUS "INBOX" (MESSAGES 2)\n% OK STATUS completed' },
  }),
  variant(dovecot24Imap, 'sixteenth look, 47: Domino IMAP', null, {
    greeting: '* OK Domino IMAP4 Server Release 9.0.1FP8 ready Sun, 22 Nov 2026 02:40:12 +0100',
    inside: {
      CAPABILITY:
        '* CAPABILITY IMAP4rev1 AUTH=PLAIN LITERAL+ NAMESPACE QUOTA UIDPLUS\n% OK CAPABILITY completed',
      LOGIN: '% OK LOGIN completed',
      AUTHENTICATE: '% OK AUTHENTICATE completed',
    },
  }),
  variant({ ...dovecotPop3, security: 'tls' }, 'sixteenth look, 48: Qpopper', null, {
    greeting:
      '+OK Qpopper (version 4.1.0) at mail.recorded.test starting.  <4711.1795311612@mail.recorded.test>',
    inside: {
      CAPA: '+OK Capability list follows\nTOP\nUSER\nLOGIN-DELAY 0\nEXPIRE 0\nUIDL\nRESP-CODES\nX-MANGLE\nIMPLEMENTATION Qpopper-version-4.1.0\n.',
      USER: '+OK Password required for ann@example.test.',
      PASS: '+OK ann has 2 visible messages (0 hidden) in 4096 octets.',
    },
    also: ['mail-expires'],
  }),
  variant({ ...postfix, security: 'tls' }, 'sixteenth look, 49: MailEnable SMTP', null, {
    greeting: '220 recorded.test ESMTP MailEnable Service, Version: 10.40--10.40 ready at 11/22/26 02:40:12',
    inside: {
      EHLO: '250-recorded.test [192.0.2.9], this server offers 4 extensions\n250-AUTH LOGIN\n250-SIZE 40960000\n250-HELP\n250 AUTH=LOGIN',
      AUTH: '235 Authenticated',
    },
  }),
  variant({ ...postfix, security: 'tls' }, 'sixteenth look, 50: German words of success', null, {
    inside: { AUTH: '235 2.7.0 Authentifizierung erfolgreich, keine Sperre' },
  }),
  variant(dovecot24Imap, 'sixteenth look, 51: quota told at the login', null, {
    inside: {
      LOGIN: '* NO [ALERT] Mailbox is at 81% of quota\n% OK User logged in',
      AUTHENTICATE: '* NO [ALERT] Mailbox is at 81% of quota\n% OK User logged in',
    },
    also: ['mailbox-nearly-full'],
  }),
  variant({ ...postfix, security: 'tls' }, 'sixteenth look, 52: banner of the law', null, {
    greeting:
      '220-mail.recorded.test ESMTP\n220-Connections are logged. Abuse is blocked and reported.\n220 No spam, no relay, access denied to strangers',
  }),
  variant(dovecot24Imap, 'sixteenth look, 53: IMAP login with last failure', null, {
    inside: {
      LOGIN: '% OK Logged in (last failed login 3 days ago from 192.0.2.8, account not locked)',
      AUTHENTICATE: '% OK Logged in (last failed login 3 days ago from 192.0.2.8, account not locked)',
    },
  }),
];
