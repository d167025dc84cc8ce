import type { Recorded } from './recorded.ts';
import { variant } from './variant.ts';
import { cpanelSmtp } from './vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from './vendors/dovecot.ts';
import { gmxPop3, gmxSmtp, icloudImap, icloudSmtp, yahooImap, yahooSmtp } from './vendors/freemail.ts';
import { gmailImap, gmailSmtp } from './vendors/gmail.ts';
import { exchangeImap, exchangeOnlineImap, exchangeOnlineSmtp, exchangeSmtp } from './vendors/microsoft.ts';

/** Both servers of one account, and the one cause that explains what both of them said. */
export interface RecordedAccount {
  name: string;
  servers: readonly [Recorded, Recorded];
  expect: string | null;
  orElse?: readonly string[];
  also?: readonly string[];
}

type Change = Parameters<typeof variant>[3];

const server = (vendor: Parameters<typeof variant>[0], change: Change = {}) =>
  variant(vendor, '', null, change);
const wrong535 = { login: '535 5.7.8 Error: authentication failed: (reason unavailable)' };
const wrongImap = { login: '% NO [AUTHENTICATIONFAILED] Authentication failed.' };

/** Whole accounts: the diagnosis has to choose among what two servers say. */
export const accounts: readonly RecordedAccount[] = [
  { name: 'Gmail', servers: [server(gmailImap), server(gmailSmtp)], expect: null },
  {
    name: 'Exchange Online',
    servers: [server(exchangeOnlineImap), server(exchangeOnlineSmtp)],
    expect: null,
  },
  { name: 'Exchange on-premises', servers: [server(exchangeImap), server(exchangeSmtp)], expect: null },
  { name: 'iCloud', servers: [server(icloudImap), server(icloudSmtp)], expect: null },
  { name: 'GMX by POP3', servers: [server(gmxPop3), server(gmxSmtp)], expect: null },
  { name: 'cPanel', servers: [server(dovecot24Imap), server(cpanelSmtp)], expect: null },
  { name: 'Dovecot and Postfix', servers: [server(dovecotImap), server(postfix)], expect: null },
  {
    name: 'Gmail, app password missing at both',
    servers: [
      server(gmailImap, {
        login:
          '% NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
      }),
      server(gmailSmtp, { login: '534 5.7.9 Application-specific password required. - gsmtp' }),
    ],
    expect: 'login-app-password-needed',
  },
  {
    name: 'wrong password at both',
    servers: [server(dovecotImap, wrongImap), server(postfix, wrong535)],
    expect: 'login-refused',
  },
  {
    name: 'outgoing alone refuses',
    servers: [server(dovecotImap), server(postfix, wrong535)],
    expect: 'outgoing-login-differs',
    also: ['login-refused'],
  },
  {
    name: 'incoming alone refuses',
    servers: [server(dovecotImap, wrongImap), server(postfix)],
    expect: 'incoming-login-differs',
    also: ['login-refused'],
  },
  {
    name: 'Exchange Online, passwords off at both',
    servers: [
      server(exchangeOnlineImap, {
        login: '% NO LOGIN failed.',
        inside: { AUTHENTICATE: '% NO AUTHENTICATE failed.' },
      }),
      server(exchangeOnlineSmtp, {
        login: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AS4P189CA0023]',
      }),
    ],
    expect: 'login-password-method-off',
  },
  {
    name: 'Exchange Online, sending off',
    servers: [
      server(exchangeOnlineImap),
      server(exchangeOnlineSmtp, {
        login:
          '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
      }),
    ],
    expect: 'login-sending-off',
  },
  {
    name: 'certificate of the hoster at both',
    servers: [
      server(dovecot24Imap, { identity: 'sharedHost' }),
      server(cpanelSmtp, { identity: 'sharedHost' }),
    ],
    expect: 'certificate-name-mismatch',
  },
  {
    name: 'certificate expired at one',
    servers: [server(dovecotImap), server(postfix, { identity: 'expired' })],
    expect: 'certificate-expired',
  },
  {
    name: 'mailbox in use',
    servers: [
      server(dovecotPop3, { login: '-ERR [IN-USE] Mailbox is locked by another POP3 session.' }),
      server(postfix),
    ],
    expect: 'mailbox-in-use',
  },
  {
    name: 'mail exchanger as outgoing server',
    servers: [
      server(dovecotImap),
      server(postfix, { inside: { EHLO: '250-mx.recorded.test\n250 SIZE 10240000' } }),
    ],
    expect: 'login-not-offered',
  },
  {
    name: 'no encryption chosen at both',
    servers: [
      server(dovecotImap, { security: 'none', consent: true }),
      server(postfix, { security: 'none', consent: true }),
    ],
    expect: 'login-needs-encryption',
  },
  {
    name: 'Yahoo, too many tries at both',
    servers: [
      server(yahooImap, { login: '% NO [LIMIT] AUTHENTICATE Rate limit hit.' }),
      server(yahooSmtp, { login: '535 5.7.0 (#AUTH005) Too many bad auth attempts.' }),
    ],
    expect: 'login-rate-limited',
  },
  {
    name: 'captive portal',
    servers: [
      server(dovecotImap, {
        greeting: 'HTTP/1.1 302 Found\nLocation: http://portal.hotel.test/\n',
        hangsUp: true,
      }),
      server(postfix, {
        greeting: 'HTTP/1.1 302 Found\nLocation: http://portal.hotel.test/\n',
        hangsUp: true,
      }),
    ],
    expect: 'not-a-mail-server',
  },
  {
    name: 'incoming and outgoing swapped',
    servers: [
      server(dovecotPop3, { greeting: '220 smtp.recorded.test ESMTP' }),
      server(postfix, { greeting: '+OK pop.recorded.test ready' }),
    ],
    expect: 'wrong-service',
  },
  {
    name: 'POP refuses what IMAP accepts',
    servers: [server(dovecotPop3, { login: '-ERR [AUTH] Authentication failed.' }), server(dovecotImap)],
    expect: 'incoming-login-differs',
    also: ['login-refused'],
  },
  {
    name: 'IMAP off, sending fine',
    servers: [
      server(gmailImap, { login: '% NO [ALERT] Your account is not enabled for IMAP use. (Failure)' }),
      server(gmailSmtp),
    ],
    expect: 'login-service-off',
  },
  {
    name: 'suspended at both',
    servers: [
      server(dovecotImap, { login: '% NO [AUTHENTICATIONFAILED] Account suspended' }),
      server(postfix, { login: '535 5.7.8 Account suspended' }),
    ],
    expect: 'login-account-disabled',
  },
  {
    name: 'login service down at both',
    servers: [
      server(dovecotImap, {
        login: '% NO [UNAVAILABLE] Temporary authentication failure. [mail:2026-11-22 02:40:12]',
      }),
      server(postfix, {
        login: '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
      }),
    ],
    expect: 'login-temporary-failure',
  },
];
