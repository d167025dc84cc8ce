import { imapAfter, pop3Greeting } from './more-shorthands.ts';
import { imap, mail, pop3, rcpt, smtp } from './shorthands.ts';

/** One text a kind of wording that was once taken for another cause. */
export const kinds = [
  imap(
    'kind: a password that others know',
    'password-must-change',
    '% NO Your password is compromised. Please change it via webmail.',
  ),
  imap(
    'kind: licences of the server',
    'login-temporary-failure',
    '% NO Login failed: maximum number of licensed users reached',
  ),
  imap(
    'kind: a second factor and no more words',
    'login-app-password-needed',
    '% NO Multi-factor authentication required',
  ),
  imap(
    'kind: a password made for a program',
    'login-app-password-needed',
    '% NO Use the password generated for your mail client, not your account password',
  ),
  imap(
    'kind: an external password',
    'login-app-password-needed',
    '% NO Please set an external password in settings',
  ),
  pop3('kind: a device password', 'login-app-password-needed', '-ERR Device password required'),
  smtp(
    'kind: a code for programs of others',
    'login-app-password-needed',
    '535 Please use the third-party client authorization code to log in',
  ),
  pop3('kind: failures, and a pause', 'login-rate-limited', '-ERR 3 login failures, wait 10 minutes'),
  smtp(
    'kind: restricted from sending',
    'login-sending-off',
    '554 5.7.1 Your account is restricted from sending email. Please contact support.',
  ),
  smtp(
    "kind: a fault of the server's SASL library",
    'login-temporary-failure',
    '535 5.7.8 Error: authentication failed: bad protocol / cancel',
  ),
  pop3(
    'kind: another session',
    'mailbox-in-use',
    '-ERR Another session is active, only one connection allowed',
  ),
  pop3Greeting(
    'kind: a greeting for the server behind',
    'server-busy',
    '-ERR Cannot connect to POP server (backend down)',
  ),
  imapAfter('kind: no right to a mailbox', 'mailbox-not-accessible', '% NO [NOPERM] Permission denied'),
  mail('kind: messages a day', 'sending-limit-reached', '550 You can send only 200 messages a day'),
  rcpt(
    "kind: a sender's quota",
    'sending-limit-reached',
    '450 4.7.1 <ann@example.test>: Sender address rejected: Policy Rejection- Quota Exceeded.',
  ),
  rcpt(
    'kind: a recipient elsewhere',
    'relay-denied-after-login',
    '571 Delivery not allowed to non-local recipient',
  ),
];
