import { ownSenderOnly, variant } from '../variant.ts';
import { courierImap, courierPop3, cpanelSmtp, exim } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { gmxSmtp, qqSmtp } from '../vendors/freemail.ts';
import { gmailImap, gmailPop3 } from '../vendors/gmail.ts';
import { cyrusImap } from '../vendors/groupware.ts';
import { exchangeImap } from '../vendors/microsoft.ts';
import { haraka, openSmtpd, qmail, sendmail } from '../vendors/unix.ts';
import { mdaemonPop3 } from '../vendors/windows.ts';

const own = (good: string) => ownSenderOnly(good, '553 5.7.1 Sender address rejected: not owned by user');

/** More manners that are no fault, written after the first had been seen to pass. */
export const odderStill = [
  variant(postfix, 'replies without enhanced codes and without words', null, {
    clear: { EHLO: '250-mail\n250 STARTTLS', STARTTLS: '220' },
    inside: {
      EHLO: '250-mail\n250 AUTH PLAIN',
      AUTH: '235',
      MAIL: '250',
      RCPT: '550',
      RSET: '250',
      QUIT: '221\n!',
    },
    after: { MAIL: '250', RCPT: own('250') },
  }),
  variant(postfix, 'AUTH twice, in both forms', null, {
    inside: { EHLO: '250-mail\n250-AUTH LOGIN PLAIN\n250-AUTH=LOGIN PLAIN\n250 SIZE' },
  }),
  variant(postfix, 'login accepted in two lines', null, {
    inside: { AUTH: '235-2.7.0 Authentication successful\n235 2.7.0 Last login yesterday' },
  }),
  variant(postfix, 'SIZE 0 and SIZE without a number', null, {
    inside: { EHLO: '250-mail\n250-SIZE\n250-SIZE 0\n250 AUTH PLAIN' },
  }),
  variant(postfix, 'RCPT answered with 251 and 252', null, {
    after: {
      RCPT: (line, { from }) =>
        from !== 'ann@example.test'
          ? '553 5.7.1 not owned by user'
          : line.includes('ann@')
            ? '252 Cannot VRFY user'
            : '251 User not local; will forward',
    },
  }),
  variant(postfix, 'relay question refused at MAIL with policy', null, {
    inside: { MAIL: '554 5.7.1 <posthorn-sender@example.org>: Sender address rejected: Access denied' },
    after: { MAIL: '250 2.1.0 Ok' },
  }),
  variant(postfix, 'relay question: SPF fails', null, {
    inside: {
      RCPT: '550 5.7.23 <posthorn-probe@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized',
    },
  }),
  variant(postfix, 'relay question: made-up HELO name refused', null, {
    inside: { RCPT: '504 5.5.2 <posthorn.invalid>: Helo command rejected: need fully-qualified hostname' },
  }),
  variant(postfix, 'relay question: connection closed without a word', null, {
    inside: { MAIL: '!' },
    after: { MAIL: '250 2.1.0 Ok' },
  }),
  variant(haraka, 'Haraka that puts off the made-up recipient', null, {
    after: {
      RCPT: (line, { from }) =>
        from !== 'ann@example.test'
          ? '550 not your sender'
          : line.includes('ann@')
            ? '250 recipient OK'
            : '550 5.1.2 example.org has no MX',
    },
  }),
  variant(openSmtpd, 'made-up recipient: host not found, 5xx', null, {
    after: { RCPT: (line) => (line.includes('ann@') ? '250 ok' : '550 5.1.2 Host not found') },
  }),
  variant(exim, 'made-up recipient unrouteable', null, {
    after: { RCPT: (line) => (line.includes('ann@') ? '250 Accepted' : '550 Unrouteable address') },
  }),
  variant(sendmail, 'own address is no mailbox here (outgoing server only)', null, {
    after: { RCPT: '250 2.1.5 ok' },
  }),
  variant(cpanelSmtp, 'second sender refused by closing', null, {
    after: { MAIL: (line) => (line.includes('<ann@') ? '250 OK' : '421 too many errors\n!') },
  }),
  variant(qqSmtp, 'answers in another script', null, {
    inside: { AUTH: '235 Authentication successful \u00b5\u00c7\u00c2\u00bc\u00b3\u00c9\u00b9\u00a6' },
  }),
  variant(gmxSmtp, 'only half of PIPELINING: no extension named', null, {
    inside: { EHLO: '250-gmx.net Hello\n250 AUTH LOGIN PLAIN' },
  }),
  variant(qmail, 'line feeds alone', null, { greeting: '220 mail.recorded.test ESMTP' }),
  variant(dovecotImap, 'greeting without a word', null, { greeting: '* OK' }),
  variant(dovecotImap, 'PREAUTH-free server with many alerts', null, {
    inside: {
      AUTHENTICATE:
        '* OK [ALERT] Your mailbox is 85% full\n* NO [ALERT] Please read the news\n% OK [CAPABILITY IMAP4rev1 IDLE] in',
    },
  }),
  variant(dovecot24Imap, 'SASL without initial response', null, {
    inside: { CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\n% OK' },
    after: { CAPABILITY: '* CAPABILITY IMAP4rev1\n% OK' },
  }),
  variant(dovecot24Imap, 'AUTH=LOGIN alone beside LOGINDISABLED', null, {
    inside: { CAPABILITY: '* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=LOGIN\n% OK' },
  }),
  variant(courierImap, 'quota without limit', null, {
    after: { GETQUOTAROOT: '* QUOTAROOT INBOX root\n* QUOTA root (STORAGE 812345 0)\n% OK' },
  }),
  variant(courierImap, 'quota of messages only', null, {
    after: { GETQUOTAROOT: '* QUOTAROOT INBOX root\n* QUOTA root (MESSAGE 99 100)\n% OK' },
  }),
  variant(cyrusImap, 'half-full mailbox', null, {
    after: { GETQUOTAROOT: '* QUOTAROOT INBOX user.ann\n* QUOTA user.ann (STORAGE 500 1000)\n% OK' },
  }),
  variant(exchangeImap, 'blanks at the end of every line', null, {
    after: { STATUS: '* STATUS INBOX (MESSAGES 7 ) \n% OK STATUS completed. ' },
  }),
  variant(gmailImap, 'a mailbox of a million messages', null, {
    after: { STATUS: '* STATUS "INBOX" (MESSAGES 1048576)\n% OK' },
  }),
  variant(gmailPop3, 'POP3 that expires nothing but says EXPIRE 0', null, {}),
  variant(dovecotPop3, 'CAPA without SASL and STLS in lower case', null, {
    clear: { CAPA: '+OK\ncapa\nstls\nuidl\n.' },
    inside: { CAPA: '+OK\ncapa\nuser\nuidl\n.' },
  }),
  variant(courierPop3, 'USER accepted with a note on the name', null, {
    inside: { CAPA: '-ERR what?', USER: '+OK ann@example.test selected', PASS: '+OK maildrop has 1 message' },
  }),
  variant(mdaemonPop3, 'listings with words behind the sizes', null, {
    after: { LIST: '+OK 1 messages\n1 500 octets\n.' },
  }),
  variant(dovecotPop3, 'dot-stuffed and empty lines in CAPA', null, {
    inside: { CAPA: '+OK\nUSER\n\n..X-ODD\nUIDL\nSASL PLAIN\n.' },
  }),
];
