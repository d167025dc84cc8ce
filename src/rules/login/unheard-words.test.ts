import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Protocol } from '../../model/protocols.ts';
import { causeOfLine } from '../../testing/refused-line.ts';
import type { RefusalCause } from './refusal-cause.ts';

type Line = readonly [protocol: Protocol, line: string, encrypted?: false];

/** No server is known to say any of this: causes have to be read from what words mean. */
const unheard: Partial<Record<RefusalCause, readonly Line[]>> = {
  'login-refused': [
    ['pop3', '-ERR The name or the password is not right'],
    ['imap', 'NO Name and password do not belong together'],
    ['smtp', '535 We do not know you'],
    ['imap', 'NO Nobody of that name lives here'],
    ['smtp', '535 5.7.8 Sorry, that was not the right password'],
    ['imap', 'NO Check your user name and try again'],
    ['smtp', '535 Not authenticated'],
    ['pop3', '-ERR identification failed'],
    ['imap', 'NO could not verify your credentials'],
    ['imap', 'NO Login rejected: mismatch'],
    ['smtp', '535 5.7.8 verification of the password failed'],
    ['pop3', '-ERR I do not recognise that account'],
    ['imap', 'NO Invalid authentication, 2 tries left'],
    ['smtp', '535 Login not possible with this user name'],
  ],
  'login-account-disabled': [
    ['imap', 'NO Login not permitted: account has been closed by its owner'],
    ['smtp', '535 This user is not active yet'],
    ['pop3', '-ERR Your mailbox was deactivated after 12 months without a login'],
    ['imap', 'NO Account disabled for non-payment'],
    ['smtp', '535 5.7.8 Your contract has ended'],
    ['imap', 'NO user is marked as deleted'],
    ['pop3', '-ERR account status: suspended'],
    ['imap', 'NO [ALERT] Your account has been put on hold, please call us'],
    ['smtp', '535 Domain example.test is not active'],
    ['imap', 'NO The subscription of your company has lapsed'],
    ['pop3', '-ERR Your mailbox is blocked because of abuse'],
  ],
  'login-temporary-failure': [
    ['imap', 'NO Your session was interrupted, sorry'],
    ['pop3', '-ERR connection dropped on our side'],
    ['imap', 'NO We cannot check your password at the moment'],
    ['pop3', '-ERR The system that keeps the passwords does not answer'],
    ['smtp', '454 4.7.0 our directory is away'],
    ['imap', 'NO Sorry, an error occurred on our side'],
    ['pop3', '-ERR try again in a few minutes'],
    ['imap', 'NO Backend read timeout'],
    ['smtp', '535 SQL query failed'],
    ['imap', 'NO connection to user database refused'],
    ['pop3', '-ERR service not started'],
    ['imap', 'NO Proxy could not find a server for you'],
    ['smtp', '451 temporary problem, come back later'],
    ['pop3', '-ERR cannot fork: resource temporarily unavailable'],
    ['imap', 'NO Unexpected exception'],
    ['imap', 'NO Login aborted by server'],
    ['pop3', '-ERR Mail storage is being repaired'],
  ],
  'login-rate-limited': [
    ['imap', 'NO You have tried too often, come back in an hour'],
    ['pop3', '-ERR login attempts from your address are blocked for 30 minutes'],
    ['smtp', '535 5.7.8 Please slow down'],
    ['imap', 'NO Only 10 sessions per user are allowed'],
    ['imap', 'NO you already have 20 connections open'],
    ['pop3', '-ERR maximum number of POP sessions is used up'],
    ['smtp', '421 4.7.0 too many wrong passwords from 192.0.2.4'],
    ['imap', 'NO logins from abroad are not allowed'],
    ['smtp', '535 login from your IP is denied by policy'],
    ['imap', 'NO Your IP address was banned after 5 failed logins'],
    ['pop3', '-ERR you may log in only every 10 seconds, slow down'],
  ],
  'login-service-off': [
    ['pop3', '-ERR POP3 is not switched on for your mailbox'],
    ['imap', 'NO Please enable IMAP in the settings of your mailbox first'],
    ['imap', 'NO your tariff has no IMAP'],
    ['pop3', '-ERR External access has been turned off by the owner of the mailbox'],
    ['imap', 'NO IMAP protocol not permitted for this user'],
    ['pop3', '-ERR access via mail clients is switched off'],
    ['imap', 'NO no IMAP for guests'],
  ],
  'login-sending-off': [
    ['smtp', '535 You have no right to send mail through this server'],
    ['smtp', '535 SMTP is not enabled for your account'],
    ['smtp', '535 5.7.8 outgoing mail is locked for this user, contact abuse'],
    ['smtp', '535 mailbox may only receive'],
  ],
  'mailbox-in-use': [
    ['pop3', '-ERR someone else is reading this mailbox'],
    ['pop3', '-ERR your maildrop is open in another session'],
    ['pop3', '-ERR lock on mailbox not released yet'],
    ['pop3', '-ERR mailbox busy'],
    ['imap', 'NO mailbox is locked exclusively by a POP client'],
    ['pop3', '-ERR another login is active'],
    ['pop3', '-ERR Mailbox temporarily locked by delivery'],
  ],
  'mailbox-not-accessible': [
    ['pop3', '-ERR could not open your mail file'],
    ['imap', 'NO mailbox index is damaged'],
    ['pop3', '-ERR /var/mail/ann: permission denied'],
    ['pop3', '-ERR maildir missing'],
    ['imap', 'NO failed to create INBOX'],
  ],
  'password-must-change': [
    ['imap', 'NO Your password has run out, set a new one in the portal'],
    ['smtp', '535 5.7.0 password too old'],
    ['pop3', '-ERR First login: please choose a password of your own on the web'],
    ['imap', 'NO you have to renew your password'],
    ['smtp', '535 password was found in a leak, change it'],
    ['imap', 'NO your password must have 12 characters now'],
  ],
  'login-app-password-needed': [
    ['imap', 'NO Please use a password for applications'],
    ['smtp', '535 5.7.8 two-factor authentication is on, create an app key'],
    ['imap', 'NO second factor needed'],
    ['pop3', '-ERR Sign in on the web to allow this device'],
    ['smtp', '535 OTP required'],
  ],
  'login-password-method-off': [
    ['imap', 'NO passwords are no longer accepted, use OAuth'],
    ['smtp', '535 5.7.8 please sign in with Microsoft'],
  ],
  'mailbox-full': [
    ['pop3', '-ERR mailbox over quota, login refused'],
    ['imap', 'NO Quota used up, delete mail in webmail'],
    ['imap', 'NO your mailbox is full'],
  ],
  'sending-limit-reached': [
    ['smtp', '535 You have sent all the mails of your plan'],
    ['smtp', '451 hourly limit of messages exceeded'],
    ['smtp', '535 no credit left for sending'],
  ],
  'login-method-unsupported': [
    ['imap', 'NO This way of logging in is not supported'],
    ['smtp', '504 we do not do PLAIN'],
    ['imap', 'NO mechanism PLAIN is not allowed here'],
  ],
  'login-needs-encryption': [
    ['imap', 'NO logins on a plain channel are forbidden', false],
    ['imap', 'NO Passwords are only taken over encrypted connections', false],
    ['pop3', '-ERR switch on TLS first', false],
    ['imap', 'NO LOGIN refused without TLS', false],
    ['pop3', '-ERR login in the clear is not allowed', false],
  ],
};

for (const [expected, lines] of Object.entries(unheard))
  for (const [protocol, line, encrypted = true] of lines)
    test(`unheard, ${expected}: ${protocol} ${line}`, () => {
      assert.equal(causeOfLine(protocol, line, { encrypted }), expected);
    });
