import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { imapAfter, pop3After, pop3Greeting } from './more-shorthands.ts';
import { imap, pop3, smtp } from './shorthands.ts';

/** A fifteenth set for the steps up to the mailbox, unseen after that: 50 of 56 (with the healthy ones) were right at first look; one of the six was no fault at all and is left out here. */
export const fifteenthLookLogin = [
  pop3(
    'fifteenth look, 1: C POP3, PASS',
    'login-refused',
    '-ERR Sorry, something failed, bad username, password mismatch',
  ),
  pop3('fifteenth look, 2: Python POP3', 'login-refused', '-ERR sorry no mailbox for ann here'),
  pop3(
    'fifteenth look, 3: Pascal POP server',
    'login-rate-limited',
    '-ERR Too many password errors',
    'client-blocked',
  ),
  pop3('fifteenth look, 4: Java POP3', 'mailbox-in-use', '-ERR user already logged in'),
  pop3('fifteenth look, 5: ColdMail test', 'login-refused', '-ERR That name and password do not match'),
  pop3('fifteenth look, 6: C++ POP3', 'login-refused', '-ERR Access denied'),
  pop3(
    'fifteenth look, 7: Mailu, limit of logins',
    'login-too-soon',
    '-ERR [LOGIN-DELAY] Retry later',
    'login-rate-limited',
  ),
  pop3('fifteenth look, 8: Kopano gateway', 'login-service-off', '-ERR [AUTH] pop3 feature disabled'),
  pop3(
    'fifteenth look, 9: Zoho',
    'login-service-off',
    '-ERR You are yet to enable POP for your account. Please contact your administrator',
  ),
  variant(courierPop3, 'fifteenth look, 10: POPFile: server behind is away', 'login-temporary-failure', {
    inside: { CAPA: '-ERR unknown command', USER: "-ERR can't connect to 127.0.0.1:8111" },
    orElse: ['server-busy'],
  }),
  variant(courierPop3, 'fifteenth look, 11: POPFile: name must carry the server', 'login-refused', {
    inside: { CAPA: '-ERR unknown command', USER: '-ERR server name not specified in USER command' },
    orElse: ['login-name-form', 'login-temporary-failure'],
  }),
  pop3(
    'fifteenth look, 12: MailEnable style, password kept elsewhere',
    'login-temporary-failure',
    '-ERR Unable to process request',
    'login-refused',
  ),
  pop3('fifteenth look, 13: MERCUR', 'login-service-off', '-ERR POP3 access for this user not allowed'),
  pop3(
    'fifteenth look, 14: Merak',
    'login-temporary-failure',
    '-ERR Account is not available at this time',
    'login-account-disabled',
    'mailbox-in-use',
  ),
  variant(
    dovecot24Imap,
    'fifteenth look, 15: the same, with the answer to the next command',
    'login-refused',
    {
      inside: { LOGIN: '% OK Unable to authenticate', AUTHENTICATE: '% OK Unable to authenticate' },
      after: {
        CAPABILITY: '* CAPABILITY IMAP4rev1\n% OK done',
        STATUS: '% NO Status Command is not permitted in current state (NotAuthenticatedServerError)',
        SELECT: '% NO Select Command is not permitted in current state (NotAuthenticatedServerError)',
        EXAMINE: '% NO Examine Command is not permitted in current state (NotAuthenticatedServerError)',
      },
      orElse: ['mailbox-not-accessible'],
    },
  ),
  imap(
    'fifteenth look, 16: Go proxy',
    'login-refused',
    '% NO [AUTHENTICATIONFAILED] Backend authentication failed',
    'login-temporary-failure',
  ),
  imap('fifteenth look, 17: PHP script', 'login-refused', '% NO [AUTHENTICATIONFAILED] credentials rejected'),
  imap(
    'fifteenth look, 18: limit test',
    'login-temporary-failure',
    '% NO [AUTHORIZATIONFAILED] Service temporarily unavailable, try again later',
  ),
  imap('fifteenth look, 19: Kopano gateway', 'login-service-off', '% NO LOGIN imap feature disabled'),
  imap(
    'fifteenth look, 20: GreenMail',
    'login-refused',
    '% NO LOGIN failed. Invalid login/password for user id ann',
  ),
  imap(
    'fifteenth look, 21: Exchange: mailbox on the way',
    'login-temporary-failure',
    '% NO Mailbox is being moved, try again later',
    'mailbox-not-accessible',
  ),
  imap(
    'fifteenth look, 22: Yandex',
    'login-refused',
    '% NO [CLIENTBUG] LOGIN Wrong session state for command',
    'login-temporary-failure',
    'login-method-unsupported',
  ),
  imap(
    'fifteenth look, 23: Oracle UMS',
    'login-account-disabled',
    '% NO Account is not active or mail service is not allowed',
    'login-service-off',
    'login-refused',
  ),
  imapAfter(
    'fifteenth look, 24: Dovecot, disk',
    'mailbox-full',
    '% NO [OVERQUOTA] Not enough disk space',
    'mailbox-not-accessible',
  ),
  imapAfter(
    'fifteenth look, 25: Exchange',
    'mailbox-not-accessible',
    '% NO STATUS failed. Mailbox store is offline.',
    'login-temporary-failure',
  ),
  imapAfter(
    'fifteenth look, 26: Cyrus, backend',
    'mailbox-not-accessible',
    '% NO Server(s) unavailable to complete operation',
    'login-temporary-failure',
    'server-busy',
  ),
  imapAfter(
    'fifteenth look, 27: Notes',
    'mailbox-not-accessible',
    '% NO Database is corrupt -- Cannot allocate space',
  ),
  pop3After(
    'fifteenth look, 28: UW, file',
    'mailbox-not-accessible',
    '-ERR mailbox has been changed by another process, please log in again',
    'mailbox-in-use',
  ),
  smtp(
    'fifteenth look, 29: C SMTP relay',
    'login-sending-off',
    '535 Account not authorized for SMTP',
    'login-service-off',
  ),
  smtp('fifteenth look, 30: Go test server', 'login-refused', '535 login denied'),
  smtp('fifteenth look, 31: ReachMail: code of the trial', 'login-account-disabled', '535 TrialExpired'),
  smtp('fifteenth look, 32: ReachMail: code of the account', 'login-account-disabled', '535 AccountDisabled'),
  smtp('fifteenth look, 33: Spanish test server', 'login-refused', '535 5.7.8 Credenciales rechazadas'),
  smtp(
    'fifteenth look, 34: German relay',
    'login-refused',
    '535 Authentication failed: ungueltige Zugangsdaten',
  ),
  smtp(
    'fifteenth look, 35: Gmail, load',
    'login-temporary-failure',
    '421 4.3.0 Temporary System Problem.  Try again later (10). a1-20 - gsmtp',
    'server-busy',
  ),
  variant(
    { ...postfix, security: 'tls' },
    'fifteenth look, 36: QQ, GBK on the wire',
    'login-app-password-needed',
    { login: '535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼', inBytes: true },
  ),
  smtp(
    'fifteenth look, 37: OVH forum: blocked account has these words too',
    'login-refused',
    '535 5.7.1 Authentication failed',
  ),
  smtp(
    'fifteenth look, 38: MailerSend',
    'login-account-disabled',
    '535 5.7.8 Authentication failed: domain is paused',
    'login-sending-off',
  ),
  smtp(
    'fifteenth look, 39: Sendinblue',
    'login-account-disabled',
    '502 5.7.0 Your SMTP account is not yet activated. Contact us at contact@sendinblue.com to request activation',
    'login-sending-off',
  ),
  variant(postfix, 'fifteenth look, 40: Rust toy: STARTTLS', 'starttls-refused', {
    clear: { STARTTLS: '454 TLSTOOHARDTOIMPL' },
  }),
  pop3Greeting(
    'fifteenth look, 41: POP3 filter: address',
    'client-blocked',
    '-ERR Your IP is temporarily blocked, closing connection',
  ),
  pop3Greeting(
    'fifteenth look, 42: Go proxy: backend',
    'server-busy',
    '-ERR failed to connect backend',
    'greeting-refused',
  ),
  variant(
    { ...dovecotPop3, security: 'tls' },
    'fifteenth look, 43: OpenPop 77: Zimbra IMAP at the POP3 port',
    'wrong-service',
    { greeting: '* OK inetserver.recorded.test Zimbra IMAP4rev1 server ready' },
  ),
  variant(
    dovecotImap,
    'fifteenth look, 44: flourish 145: Exchange, no password before TLS',
    'login-needs-encryption',
    {
      security: 'none',
      consent: true,
      greeting: '* OK The Microsoft Exchange IMAP4 service is ready.',
      clear: {
        CAPABILITY:
          '* CAPABILITY IMAP4 IMAP4rev1 AUTH=NTLM AUTH=GSSAPI LOGINDISABLED STARTTLS UIDPLUS CHILDREN IDLE NAMESPACE LITERAL+\n% OK CAPABILITY completed.',
        LOGIN: '% BAD Command received in Invalid state.',
        STARTTLS: '% OK Begin TLS negotiation now.',
      },
    },
  ),
  variant(
    { ...postfix, security: 'tls' },
    'fifteenth look, 45: wildcard does not reach two labels',
    'certificate-name-mismatch',
    { identity: 'wildcard', host: 'mail2.deep' },
  ),
  variant(
    { ...postfix, security: 'tls' },
    'fifteenth look, 46: submission speaks TLS 1.0 alone',
    'tls-version-outdated',
    { identity: 'tls10' },
  ),
];
