import { variant } from '../variant.ts';
import { courierPop3, cpanelSmtp, exim } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { coremailImap } from '../vendors/freemail.ts';
import { cyrusPop3 } from '../vendors/groupware.ts';
import { qmail, vpopmailPop3 } from '../vendors/unix.ts';
import { mercuryPop3 } from '../vendors/windows.ts';

const busyBanner = Array.from(
  { length: 40 },
  (_, line) => `220-Rule ${line + 1}: unsolicited mail is not welcome here, and everything is logged.`,
);
const relay = (reply: string) => ({ inside: { RCPT: reply } });

export const oddButFine = [
  variant(vpopmailPop3, 'POP3 without CAPA and without a word after +OK', null, {
    inside: { USER: '+OK', PASS: '+OK' },
  }),
  variant(dovecotPop3, 'POP3 in lower case', null, {
    greeting: '+ok ready',
    inside: {
      CAPA: '+ok capability list follows\nuser\nuidl\ntop\nsasl plain\n.',
      AUTH: '+ok maildrop ready',
      PASS: '+ok',
    },
    after: { STAT: '+ok 1 20', UIDL: '+ok\n1 a\n.', LIST: '+ok\n1 20\n.' },
  }),
  variant(dovecotImap, 'IMAP in lower case', null, {
    greeting: '* ok ready',
    clear: { CAPABILITY: '* capability imap4rev1 starttls logindisabled\n% ok done', STARTTLS: '% ok go' },
    inside: { CAPABILITY: '* capability imap4rev1 auth=plain\n% ok done', AUTHENTICATE: '% ok in' },
    after: {
      CAPABILITY: '* capability imap4rev1\n% ok done',
      STATUS: '* status inbox (messages 4)\n% ok done',
    },
  }),
  variant(postfix, 'STARTTLS in mixed case', null, {
    clear: { EHLO: '250-mail.recorded.test\n250-StartTls\n250 Size 10240000' },
    inside: { EHLO: '250-mail.recorded.test\n250-Auth Plain Login\n250 Size 10240000' },
  }),
  variant(postfix, 'extra blanks everywhere', null, {
    greeting: '220   mail.recorded.test   ESMTP  ',
    clear: { EHLO: '250-mail.recorded.test \n250-PIPELINING \n250-STARTTLS \n250  SIZE 10240000 ' },
    inside: { EHLO: '250-mail.recorded.test \n250-AUTH  PLAIN  LOGIN \n250 SIZE  10240000 ' },
  }),
  variant(postfix, 'a greeting of forty lines', null, {
    greeting: [...busyBanner, '220 mail.recorded.test ESMTP'].join('\n'),
  }),
  variant(postfix, 'AUTH= in the old form only', null, {
    inside: { EHLO: '250-mail.recorded.test\n250-AUTH=LOGIN PLAIN\n250 SIZE 10240000' },
  }),
  variant(postfix, 'LOGIN only', null, {
    inside: { EHLO: '250-mail.recorded.test\n250-AUTH LOGIN\n250 SIZE 10240000' },
  }),
  variant(postfix, 'nothing but AUTH and 8BITMIME', null, {
    inside: { EHLO: '250-mail.recorded.test\n250-8BITMIME\n250 AUTH PLAIN' },
  }),
  variant(postfix, 'XCLIENT and unknown extensions', null, {
    inside: {
      EHLO: '250-mail.recorded.test\n250-XCLIENT NAME ADDR PROTO HELO\n250-XFORWARD NAME ADDR\n250-XEXCH50\n250-X-LINK2STATE\n250-AUTH PLAIN LOGIN NTLM GSSAPI DIGEST-MD5\n250-RRVS\n250 LIMITS RCPTMAX=50',
    },
  }),
  variant(
    postfix,
    'relay question greylisted',
    null,
    relay(
      '450 4.2.0 <posthorn-probe@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html',
    ),
  ),
  variant(
    postfix,
    'relay question put off by a callout',
    null,
    relay('451 Could not complete sender verify callout'),
  ),
  variant(
    postfix,
    'relay question met by a blocklist',
    null,
    relay('554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org'),
  ),
  variant(postfix, 'relay question: sender domain takes no mail', null, {
    inside: {
      MAIL: '550 5.7.27 <posthorn-sender@example.org>: Sender address rejected: Domain example.org does not accept mail (nullMX)',
    },
    // The account's own domain does take mail.
    after: { MAIL: '250 2.1.0 Ok' },
  }),
  variant(postfix, 'a catch-all that takes every recipient before DATA', null, relay('250 2.1.5 Ok')),
  variant(postfix, 'relay connection closed', null, {
    inside: { RCPT: '421 4.7.1 mail.recorded.test Service unavailable - try again later\n!' },
  }),
  variant(postfix, 'made-up recipient refused for its domain', null, {
    after: {
      RCPT: (line, { from }) =>
        from !== 'ann@example.test'
          ? '553 5.7.1 Sender address rejected: not owned by user'
          : line.includes('example.org')
            ? '556 5.1.10 <posthorn-probe@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)'
            : '250 2.1.5 Ok',
    },
  }),
  variant(exim, 'Exim, callout of the own address put off', null, {
    inside: { RCPT: '451-could not verify sender\n451 Temporary local problem - please try later' },
  }),
  variant(postfix, 'server that refuses NOOP and RSET before a login', null, {
    inside: { NOOP: '503 5.5.1 Login first', RSET: '503 5.5.1 Login first' },
  }),
  variant(postfix, 'QUIT answered by closing alone', null, { clear: { QUIT: '!' }, inside: { QUIT: '!' } }),
  variant(dovecotImap, 'LOGOUT answered without BYE', null, { inside: { LOGOUT: '% OK\n!' } }),
  variant(dovecotImap, 'untagged chatter between', null, {
    clear: { CAPABILITY: '* OK Still here\n* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\n% OK done' },
    inside: {
      AUTHENTICATE:
        '* OK Waiting for authentication process to respond..\n* OK [ALERT] Maintenance on Sunday night from 2 to 4.\n% OK Logged in',
    },
    after: {
      CAPABILITY: '* 3 EXISTS\n* CAPABILITY IMAP4rev1 IDLE\n* 0 RECENT\n% OK done',
      STATUS: '* 4 EXISTS\n* STATUS INBOX (UIDNEXT 5 MESSAGES 4)\n* OK [NOTIFICATIONOVERFLOW] ok\n% OK done',
    },
  }),
  variant(dovecotImap, 'STATUS with a literal name', null, {
    after: { STATUS: '* STATUS {5}\nINBOX (MESSAGES 4)\n% OK done' },
  }),
  variant(dovecot24Imap, 'capabilities that change with TLS and login', null, {
    inside: {
      CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\n% OK done',
      AUTHENTICATE: '% OK [CAPABILITY IMAP4rev2 QUOTA] in',
    },
    after: { GETQUOTAROOT: '% NO [NOPERM] Permission denied' },
  }),
  variant(dovecot24Imap, 'LOGIN command only', null, {
    inside: { CAPABILITY: '* CAPABILITY IMAP4rev1\n% OK done' },
    after: { CAPABILITY: '* CAPABILITY IMAP4rev1\n% OK done' },
  }),
  variant(coremailImap, '163 IMAP, which wants to know the program first', null, {
    inside: {
      ID: (_line, session) => {
        session.from = 'told';
        return '* ID ("name" "Coremail Imap" "vendor" "Mailtech" "TransID" "1001")\n% OK ID completed';
      },
    },
    after: {
      STATUS: (_line, { from }) =>
        from === 'told'
          ? '* STATUS "INBOX" (MESSAGES 3)\n% OK STATUS completed'
          : '% NO STATUS Unsafe Login. Please contact kefu@188.com for help',
    },
  }),
  variant(courierPop3, 'LOGIN-DELAY 0 and EXPIRE NEVER', null, {
    inside: { CAPA: '+OK\nUSER\nTOP\nUIDL\nEXPIRE NEVER\nLOGIN-DELAY 0\nIMPLEMENTATION X\n.' },
  }),
  variant(cyrusPop3, 'POP3 with challenges and no clear word', null, {
    inside: { CAPA: '+OK\nSASL CRAM-MD5 DIGEST-MD5\nUIDL\nTOP\n.' },
  }),
  variant(dovecotPop3, 'POP3 whose listings are empty', null, {
    after: { STAT: '+OK 0 0', UIDL: '+OK\n.', LIST: '+OK\n.' },
  }),
  variant(dovecotPop3, 'POP3 with UIDL that is not announced', null, { inside: { CAPA: '+OK\nUSER\n.' } }),
  variant(mercuryPop3, 'a timestamp in the greeting of a server without APOP', null, {}),
  variant(cpanelSmtp, 'a greeting after two seconds', null, { greetingDelayMs: 2000 }),
  variant(qmail, 'qmail with lower-case replies', null, {
    after: { MAIL: (line) => (line.includes('ann@') ? '250 ok' : '553 sorry, sender is not yours (#5.7.1)') },
  }),
  variant(postfix, 'HELO only, then STARTTLS is still offered to EHLO of a second kind', null, {
    security: 'tls',
    inside: { EHLO: '250-mail.recorded.test greets posthorn.invalid\n250 AUTH PLAIN LOGIN' },
  }),
];
