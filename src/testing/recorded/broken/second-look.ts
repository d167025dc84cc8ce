import { variant } from '../variant.ts';
import { cpanelSmtp, exim } from '../vendors/cpanel.ts';
import { dovecotImap, dovecotPop3 } from '../vendors/dovecot.ts';
import { qqSmtp, yahooImap } from '../vendors/freemail.ts';
import { gmailImap, gmailSmtp } from '../vendors/gmail.ts';
import { exchangeImap, exchangeOnlineImap, exchangeOnlineSmtp } from '../vendors/microsoft.ts';
import { greeting, rcpt } from './shorthands.ts';

/** The rest of the second set: refused mail, greetings, and other shapes. */
export const secondLook = [
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
  variant(gmailImap, 'Gmail IMAP, closed after login', 'mailbox-not-accessible', {
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
