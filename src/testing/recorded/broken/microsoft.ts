import { variant } from '../variant.ts';
import {
  exchangeImap,
  exchangeOnlineImap,
  exchangeOnlinePop3,
  exchangeOnlineSmtp,
  exchangeSmtp,
} from '../vendors/microsoft.ts';

const place = '[AS4P189CA0023.EURP189.PROD.OUTLOOK.COM 2026-11-22T01:40:13.000Z 08DE2901A3B4C5D6]';
const online = (name: string, expect: string, login: string) =>
  variant(exchangeOnlineSmtp, name, expect, { login });

export const brokenMicrosoft = [
  online(
    'Outlook.com SMTP, basic authentication off',
    'login-password-method-off',
    `535 5.7.139 Authentication unsuccessful, basic authentication is disabled. ${place}`,
  ),
  online(
    'Exchange Online SMTP, off for the tenant',
    'login-sending-off',
    `535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. ${place}`,
  ),
  online(
    'Exchange Online SMTP, off for the mailbox',
    'login-sending-off',
    `535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. ${place}`,
  ),
  online(
    'Exchange Online SMTP, wrong password',
    'login-refused',
    `535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. ${place}`,
  ),
  online(
    'Exchange Online SMTP, security defaults',
    'login-password-method-off',
    `535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator. ${place}`,
  ),
  online(
    'Exchange Online SMTP, conditional access',
    'login-password-method-off',
    `535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator. ${place}`,
  ),
  online(
    'Exchange Online SMTP, password expired',
    'password-must-change',
    `535 5.7.139 Authentication unsuccessful, the user's password has expired. ${place}`,
  ),
  online(
    'Exchange Online SMTP, account locked for guesses',
    'login-rate-limited',
    `535 5.7.139 Authentication unsuccessful, account is temporarily locked to prevent unauthorized use. Try again later. ${place}`,
  ),
  online(
    'Exchange Online SMTP, passing trouble',
    'login-temporary-failure',
    `454 4.7.0 Temporary authentication failure ${place}`,
  ),
  variant(exchangeOnlineSmtp, 'Exchange Online SMTP, too many connections', 'server-busy', {
    greeting:
      '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel [AS4P189CA0023]',
    hangsUp: true,
  }),
  variant(exchangeOnlineSmtp, 'Exchange Online SMTP, network refused', 'sending-refused', {
    after: {
      RCPT: '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653 AS(7230)',
    },
  }),
  variant(exchangeOnlineImap, 'Exchange Online IMAP, passwords off', 'login-password-method-off', {
    login: '% NO LOGIN failed.',
    inside: { AUTHENTICATE: '% NO AUTHENTICATE failed.' },
  }),
  variant(exchangeOnlineImap, 'Exchange Online IMAP off for the mailbox', 'login-service-off', {
    after: { STATUS: '% BAD User is authenticated but not connected.' },
  }),
  variant(exchangeOnlineImap, 'Exchange Online IMAP, hangs up at once', 'server-busy', {
    greeting: '* BYE Connection is closed. 13',
    hangsUp: true,
    orElse: ['greeting-refused', 'connection-dropped'],
  }),
  variant(exchangeOnlinePop3, 'Exchange Online POP, passwords off', 'login-password-method-off', {
    login: '-ERR Logon failure: unknown user name or bad password.',
    inside: { AUTH: '-ERR Authentication failure: unknown user name or bad password.' },
  }),
  variant(exchangeOnlinePop3, 'Exchange Online POP, closed in the login', 'login-temporary-failure', {
    login: '-ERR Protocol error. Connection is closed. 10\n!',
    orElse: ['login-rate-limited'],
  }),
  variant(exchangeSmtp, 'Exchange on-premises SMTP, wrong password', 'login-refused', {
    login: '535 5.7.3 Authentication unsuccessful',
  }),
  variant(exchangeSmtp, 'Exchange on-premises SMTP, proxy trouble', 'login-temporary-failure', {
    login: '451 4.7.0 Temporary server error. Please try again later. PRX2',
  }),
  variant(exchangeSmtp, 'Exchange on-premises SMTP, Windows logins only', 'login-method-unsupported', {
    inside: {
      EHLO: '250-EX01.corp.recorded.test Hello [192.0.2.9]\n250-SIZE 37748736\n250-PIPELINING\n250-DSN\n250-ENHANCEDSTATUSCODES\n250-AUTH GSSAPI NTLM\n250-8BITMIME\n250-BINARYMIME\n250 CHUNKING',
    },
  }),
  variant(exchangeSmtp, 'Exchange on-premises SMTP, relaying', 'relay-denied-after-login', {
    after: {
      RCPT: (line) =>
        line.includes('example.org')
          ? '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'
          : '250 2.1.5 Recipient OK',
    },
  }),
  variant(exchangeSmtp, 'Exchange on-premises SMTP, back pressure', 'server-busy', {
    clear: { EHLO: '452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Program Files])' },
    orElse: ['greeting-refused'],
  }),
  variant(exchangeSmtp, 'Exchange receive connector without login', 'login-not-offered', {
    inside: {
      EHLO: '250-EX01.corp.recorded.test Hello [192.0.2.9]\n250-SIZE 37748736\n250-PIPELINING\n250-DSN\n250-ENHANCEDSTATUSCODES\n250-8BITMIME\n250-BINARYMIME\n250 CHUNKING',
    },
  }),
  variant(exchangeImap, 'Exchange on-premises IMAP in clear text', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    login: '% BAD Command received in Invalid state.',
  }),
  variant(exchangeImap, 'Exchange on-premises IMAP, wrong password', 'login-refused', {
    login: '% NO AUTHENTICATE failed.',
  }),
  variant(exchangeImap, 'Exchange on-premises IMAP, service backend down', 'login-temporary-failure', {
    login: '* BYE Connection closed. 14\n!',
  }),
];
