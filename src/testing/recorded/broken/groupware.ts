import { variant } from '../variant.ts';
import {
  communigatePop3,
  communigateSmtp,
  cyrusImap,
  cyrusPop3,
  dominoSmtp,
  groupwiseImap,
  kerioSmtp,
  zimbraImap,
} from '../vendors/groupware.ts';

/** Groupware servers with a fault. */
export const brokenGroupware = [
  variant(zimbraImap, 'Zimbra IMAP, wrong password', 'login-refused', { login: '% NO AUTHENTICATE failed' }),
  variant(zimbraImap, 'Zimbra IMAP, feature off', 'login-service-off', {
    login: '% NO IMAP access not enabled for account',
  }),
  variant(zimbraImap, 'Zimbra IMAP, maintenance', 'server-busy', {
    login: '% NO account is in maintenance mode',
    orElse: ['login-account-disabled'],
  }),
  variant(zimbraImap, 'Zimbra IMAP in clear text', 'login-needs-encryption', {
    security: 'none',
    consent: true,
    greeting: '* OK IMAP4rev1 proxy server ready',
    login: '% NO cleartext logins disabled',
    clear: { CAPABILITY: '* CAPABILITY IMAP4rev1 ACL STARTTLS LOGINDISABLED\n% OK completed' },
  }),
  variant(cyrusImap, 'Cyrus IMAP, unknown user', 'login-refused', { login: '% NO user not found' }),
  variant(cyrusImap, 'Cyrus IMAP, saslauthd down', 'login-temporary-failure', {
    login: '% NO generic failure',
  }),
  variant(cyrusImap, 'Cyrus IMAP, shutting down', 'server-busy', {
    login: '* BYE Server(s) shutting down, please try again later\n!',
  }),
  variant(cyrusPop3, 'Cyrus POP3, locked', 'mailbox-in-use', {
    login: '-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server',
  }),
  variant(cyrusPop3, 'Cyrus POP3, delay', 'login-too-soon', {
    login: '-ERR [LOGIN-DELAY] Logins must be at least 5 minutes apart',
  }),
  variant(dominoSmtp, 'Domino SMTP, wrong password', 'login-refused', { login: '535 Authentication failed' }),
  variant(dominoSmtp, 'Domino SMTP, inbound controls after login', 'relay-denied-after-login', {
    after: {
      RCPT: (line) =>
        line.includes('example.org') ? '554 Relay rejected for policy reasons.' : '250 Recipient OK',
    },
  }),
  variant(groupwiseImap, 'GroupWise IMAP, wrong password', 'login-refused', {
    login: '% NO LOGIN failed: password incorrect (D019)',
  }),
  variant(groupwiseImap, 'GroupWise IMAP, account off', 'login-account-disabled', {
    login: '% NO Account disabled (D10C)',
  }),
  variant(kerioSmtp, 'Kerio SMTP, wrong password', 'login-refused', {
    login: '535 5.7.8 Authentication failed',
  }),
  variant(kerioSmtp, 'Kerio SMTP, guesses', 'login-rate-limited', {
    login:
      '535 5.7.8 Authentication failed, account is temporarily locked because of too many failed attempts',
  }),
  variant(communigateSmtp, 'CommuniGate SMTP, wrong password', 'login-refused', {
    login: '535 incorrect password or account name',
  }),
  variant(communigatePop3, 'CommuniGate POP3, service off', 'login-service-off', {
    login: '-ERR the POP service is disabled for this account',
  }),
  variant(communigatePop3, 'CommuniGate POP3, other session', 'mailbox-in-use', {
    login: '-ERR mailbox is used by some other POP session',
  }),
];
