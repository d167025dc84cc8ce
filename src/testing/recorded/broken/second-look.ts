import { variant } from '../variant.ts';
import { courierPop3, cpanelSmtp, exim } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import { qqSmtp, yahooImap } from '../vendors/freemail.ts';
import { gmailImap, gmailSmtp } from '../vendors/gmail.ts';
import { exchangeImap, exchangeOnlineImap, exchangeOnlineSmtp } from '../vendors/microsoft.ts';

/** Postfix on port 465, for what hangs on the words alone. */
const submissions = { ...postfix, security: 'tls' } as const;

const smtp = (name: string, expect: string, login: string, ...orElse: string[]) =>
  variant(submissions, name, expect, { login, orElse });
const imap = (name: string, expect: string, login: string, ...orElse: string[]) =>
  variant(dovecot24Imap, name, expect, { login, orElse });
const pop3 = (name: string, expect: string, login: string, ...orElse: string[]) =>
  variant(courierPop3, name, expect, { login, orElse });
const rcpt = (name: string, expect: string, reply: string, ...orElse: string[]) =>
  variant(submissions, name, expect, { after: { RCPT: reply }, orElse });
const greeting = (name: string, expect: string, text: string, ...orElse: string[]) =>
  variant(postfix, name, expect, { greeting: text, hangsUp: true, orElse });

/** A second set, written when the rules had been corrected by the first: how they do with words nobody tuned them for. */
export const secondLook = [
  smtp(
    'SendGrid, key without rights',
    'login-refused',
    '535 Authentication failed: The provided authorization grant is invalid, expired, or revoked',
    'login-account-disabled',
  ),
  smtp(
    'SendGrid, credits used up',
    'login-account-disabled',
    '451 Authentication failed: Maximum credits exceeded',
    'login-rate-limited',
    'sending-limit-reached',
  ),
  smtp('Amazon SES, wrong key', 'login-refused', '535 Authentication Credentials Invalid'),
  smtp('Mailgun, wrong password', 'login-refused', '535 Authentication failed'),
  smtp(
    'Mailjet, blocked account',
    'login-account-disabled',
    '535 5.7.8 Your account has been temporarily blocked by our system. Please contact our support team',
    'login-rate-limited',
  ),
  smtp('Brevo, key', 'login-refused', '535 5.7.8 Authentication failed'),
  smtp(
    'Comcast, third-party access off',
    'login-service-off',
    '535 5.7.8 Authentication failed: third party access security is disabled for this account',
    'login-account-disabled',
    'login-app-password-needed',
  ),
  smtp(
    'Naver, service not in use',
    'login-service-off',
    '535 5.7.1 Username and Password not accepted. POP3/IMAP service is not enabled aJ3b - nsmtp',
  ),
  smtp(
    'Rackspace, wrong password',
    'login-refused',
    '535 5.7.8 Error: authentication failed: authentication failure',
  ),
  smtp(
    'Orange, password',
    'login-refused',
    '535 5.7.0 authentification incorrecte. Authentication failed OFR_506 [506]',
  ),
  smtp(
    'Free.fr, SMTP off',
    'login-sending-off',
    '535 5.7.8 Error: authentication failed: SMTP service not enabled for this account',
    'login-service-off',
  ),
  smtp('Seznam, password', 'login-refused', '535 5.7.8 Authentication failed: Bad username / password'),
  smtp(
    'WP.pl, external programs blocked',
    'login-service-off',
    '535 5.7.8 Access from external programs is disabled, enable it in settings: POP3/IMAP/SMTP',
    'login-sending-off',
  ),
  smtp(
    'Onet, app key',
    'login-app-password-needed',
    '535 5.7.8 Authentication failed, application password required',
  ),
  smtp('Aruba, expired', 'login-account-disabled', '535 5.7.0 Account expired'),
  smtp(
    'Libero, blocked by country',
    'login-account-disabled',
    '535 5.7.8 Login blocked for security reasons, please change your password',
    'login-app-password-needed',
    'login-rate-limited',
  ),
  smtp(
    'mailcow, brute force',
    'login-rate-limited',
    '535 5.7.8 Error: authentication failed: too many failed logins, your IP was banned',
  ),
  smtp(
    'Postfix, milter at login',
    'login-temporary-failure',
    '451 4.7.1 Service unavailable - try again later',
  ),
  smtp(
    'Kerio, no license',
    'login-account-disabled',
    '535 5.7.8 License limit: user is not active',
    'login-refused',
    'login-rate-limited',
  ),
  smtp('Dovecot submission, backend', 'login-temporary-failure', '451 4.3.0 Temporary internal failure'),
  smtp(
    'Axigen, service not allowed',
    'login-sending-off',
    '535 Service access not allowed',
    'login-service-off',
  ),
  imap(
    'Comcast IMAP, access off',
    'login-service-off',
    '% NO [AUTHORIZATIONFAILED] IMAP access is not permitted for this user',
  ),
  imap(
    'Naver IMAP, not in use',
    'login-service-off',
    '% NO [ALERT] IMAP service is not enabled for this user',
  ),
  imap('Seznam IMAP', 'login-refused', '% NO [AUTHENTICATIONFAILED] Invalid credentials'),
  imap('Rackspace IMAP, moved', 'login-account-disabled', '% NO [CONTACTADMIN] Mailbox suspended'),
  imap('Orange IMAP, too many sessions', 'login-rate-limited', '% NO [LIMIT] Too many sessions'),
  imap(
    'Open-Xchange, proxy',
    'login-temporary-failure',
    '% NO [UNAVAILABLE] Account is temporarily unavailable.',
  ),
  imap('Axigen IMAP, service off', 'login-service-off', '% NO Service access not allowed'),
  imap('Perdition, backend', 'login-temporary-failure', '% NO Re-Authentication Failure', 'login-refused'),
  imap('Perdition, server unreachable', 'login-temporary-failure', '% NO Could not connect to server'),
  imap('nginx mail proxy', 'login-temporary-failure', '% NO Internal server error'),
  imap('nginx mail proxy, wrong password', 'login-refused', '% NO Invalid login or password'),
  imap('Kolab, wrong', 'login-refused', '% NO [AUTHENTICATIONFAILED] Invalid user or password'),
  imap(
    'Bluehost, cPHulk',
    'login-rate-limited',
    '% NO [AUTHENTICATIONFAILED] Too many failed login attempts, this account is locked for 5 minutes',
  ),
  imap('Atmail, disabled', 'login-account-disabled', '% NO Account disabled'),
  pop3('Orange POP3, too fast', 'login-too-soon', '-ERR [LOGIN-DELAY] Minimum delay between logins: 60 s'),
  pop3('nginx POP3 proxy', 'login-temporary-failure', '-ERR internal server error'),
  pop3('nginx POP3 proxy, wrong', 'login-refused', '-ERR Invalid login or password'),
  pop3('Comcast POP3', 'login-refused', '-ERR [AUTH] Invalid username or password'),
  pop3('Tiscali POP3, locked', 'mailbox-in-use', '-ERR Mailbox locked by another session, try again later'),
  pop3('Openwave POP3, off', 'login-service-off', '-ERR POP3 access not allowed for this user'),
  pop3('Openwave POP3, maildrop', 'mailbox-in-use', '-ERR maildrop already locked'),
  pop3('Naver POP3', 'login-service-off', '-ERR [AUTH] POP3 is not enabled. Please check your setting'),
  pop3('Teapop, database', 'login-temporary-failure', '-ERR Unable to contact database server'),
  pop3('popa3d, wrong', 'login-refused', '-ERR Authentication failed (bad password?)'),
  pop3(
    'Exchange 5.5, lost mailbox',
    'login-temporary-failure',
    '-ERR Unable to open mailbox',
    'login-account-disabled',
  ),
  rcpt(
    'Amazon SES, not verified',
    'sender-refused',
    '554 Message rejected: Email address is not verified. The following identities failed the check: ann@example.test',
  ),
  rcpt('Mandrill, limit', 'sending-limit-reached', '452 4.7.1 Hourly quota exceeded'),
  rcpt(
    'SendGrid, sender identity',
    'sender-refused',
    '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
  ),
  rcpt(
    'OVH, too many',
    'sending-limit-reached',
    '421 4.7.1 ann@example.test: Too many messages sent, retry in one hour',
  ),
  rcpt(
    'Gandi, rate',
    'sending-limit-reached',
    '450 4.7.1 <ann@example.test>: Recipient address rejected: Policy Rejection: Quota exceeded for outgoing mails per day',
  ),
  rcpt(
    'Rackspace, over rate',
    'sending-limit-reached',
    '554 5.7.1 Sender ann@example.test has exceeded the rate limit of 10000 recipients per day',
  ),
  rcpt(
    'Infomaniak, suspended',
    'sending-refused',
    '554 5.7.1 <ann@example.test>: Sender address rejected: account suspended for spam',
    'sender-refused',
    'login-sending-off',
    'login-account-disabled',
  ),
  rcpt('Mailcow, outgoing rate', 'sending-limit-reached', '450 4.7.1 Rate limit "ann@example.test" exceeded'),
  rcpt(
    'MailChannels, locked',
    'sending-refused',
    '550 5.7.1 [SDNF] Sender disabled: outbound mail from this sender is blocked',
    'sender-refused',
  ),
  rcpt(
    'GoDaddy, relays used up',
    'sending-limit-reached',
    '550 ann@example.test sender has used up its daily quota of relays',
  ),
  rcpt('Exim, no login needed yet refused', 'relay-denied-after-login', '550 relay not permitted'),
  rcpt(
    'OpenSMTPD, relay',
    'relay-denied-after-login',
    '550 Invalid recipient: relaying is not allowed',
    'sending-refused',
  ),
  greeting(
    'GoDaddy, listed',
    'client-blocked',
    '554 p3plibsmtp01-02.prod.phx3.secureserver.net bizsmtp Your IP address is on a local blacklist. IB103. Connection refused.',
  ),
  greeting(
    'Comcast, throttled',
    'client-blocked',
    '421 resimta-po-01v.sys.comcast.net comcast Try again later, your address has been throttled for poor reputation',
    'server-busy',
  ),
  greeting(
    'Orange, too many',
    'server-busy',
    '421 opmta1mti02nd1.orange.fr ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR_104 [104]',
  ),
  greeting('SFR, refused', 'client-blocked', '550 5.7.1 Connection from 192.0.2.9 refused by local policy'),
  greeting(
    'Rspamd proxy, down',
    'server-busy',
    '451 4.3.2 Internal error, please try later',
    'greeting-refused',
  ),
  greeting('Sophos, relay not allowed', 'client-blocked', '554 5.7.1 You are not allowed to connect'),
  greeting('Symantec, throttled', 'server-busy', '421 Service Temporarily Unavailable'),
  variant(exim, 'Exim, TLS demanded for the login', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    clear: {
      EHLO: '250-mail Hello\n250-STARTTLS\n250-AUTH PLAIN LOGIN\n250 HELP',
      AUTH: '530 5.7.0 STARTTLS required before AUTH',
    },
  }),
  variant(dovecotImap, 'LOGINDISABLED even with TLS', 'login-method-unsupported', {
    inside: { CAPABILITY: '* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\n% OK done' },
    orElse: ['login-password-method-off'],
  }),
  variant(dovecotPop3, 'only tokens offered', 'login-password-method-off', {
    inside: { CAPA: '+OK\nTOP\nUIDL\nSASL XOAUTH2 OAUTHBEARER\n.' },
  }),
  variant(exchangeOnlineSmtp, 'Exchange Online SMTP with tokens only', 'login-password-method-off', {
    inside: {
      EHLO: '250-AS4P189CA0023.outlook.office365.com Hello [192.0.2.9]\n250-SIZE 157286400\n250-AUTH XOAUTH2\n250 SMTPUTF8',
    },
  }),
  variant(exchangeImap, 'Exchange IMAP, backend not reached', 'login-temporary-failure', {
    login: '% NO Server Unavailable. 15',
  }),
  variant(exchangeOnlineImap, 'Exchange Online IMAP, budget spent', 'login-rate-limited', {
    login: '% BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds',
  }),
  variant(gmailImap, 'Gmail IMAP, closed after login', 'login-temporary-failure', {
    after: { STATUS: '% NO [UNAVAILABLE] Temporary System Error (Failure)' },
  }),
  variant(gmailSmtp, 'Google Workspace, account disabled', 'login-account-disabled', {
    login:
      '535-5.7.8 Account disabled. For more information, go to\n535 5.7.8  https://support.google.com/accounts/answer/40039 - gsmtp',
  }),
  variant(yahooImap, 'Yahoo IMAP, account locked', 'login-account-disabled', {
    login: '% NO [AUTHORIZATIONFAILED] AUTHENTICATE Account locked',
  }),
  variant(qqSmtp, 'Tencent Exmail, rate', 'login-rate-limited', {
    login: '535 Error: authentication failed, system busy, login too frequently',
  }),
  variant(cpanelSmtp, 'cPanel, quota of the mailbox', 'recipient-mailbox-full', {
    after: { RCPT: (line) => (line.includes('ann@') ? '552 "Mailbox quota exceeded"' : '250 Accepted') },
    orElse: ['mailbox-full'],
  }),
];
