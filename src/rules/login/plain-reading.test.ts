import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServerText } from '../server-text/server-text.ts';
import { plainReading } from './plain-reading.ts';
import type { RefusalCause } from './refusal-causes.ts';
import { refusalCauses } from './refusal-causes.ts';

const read = (text: string, allowed: readonly RefusalCause[] = refusalCauses) =>
  plainReading(readServerText(text), allowed);

const said: Partial<Record<RefusalCause, readonly string[]>> = {
  'login-app-password-needed': [
    'A verification code is required',
    'one-time passcode missing',
    'additional verification pending, see your phone',
    'Solve the captcha first',
  ],
  'password-must-change': [
    'Your passphrase is outdated',
    'credentials have been revoked',
    'the password was reset by the administrator',
    'the password has not been set yet',
    'No password is defined for ann',
  ],
  'login-account-disabled': [
    'password locked',
    'passphrase has been frozen',
    'user is not yet verified',
    'Your subscription is unpaid',
    'mailbox archived',
    'Please confirm your e-mail',
    'login stopped for security reasons',
    'An invoice is overdue',
    'trial period has ended',
    'Login stopped: unusual activity',
  ],
  'login-sending-off': ['Sending by SMTP requires the business plan'],
  'login-service-off': ['IMAP is reserved for premium members', 'Free accounts have no POP'],
  'mailbox-in-use': [
    'Mailbox already used',
    'maildrop is busy',
    'user is already connected',
    'Cannot get a lock',
    'could not take the exclusive lock',
    'failed to lock',
    'locking failed',
    'lock file exists',
    'An existing POP session holds it',
  ],
  'login-rate-limited': [
    'no more sessions for you',
    'logins are too frequent',
    'sign-in attempts exhausted',
    'Slow down',
    'wait a few minutes',
    'ip address not registered',
    'login from an unfamiliar country',
    'ip not trusted',
  ],
  'login-method-unsupported': ['auth disabled', 'SASL is not configured', 'That mechanism is turned off'],
  'login-temporary-failure': [
    'Server lost',
    'the back-end has gone',
    'our user directory is not responding',
    'no answer from the auth daemon',
    'lost contact with node 4',
    'cannot reach the mail store',
    'could not complete the request',
    'An unexpected error has come up',
    'technical difficulties',
    'configuration error',
    'Your mailbox is being moved to another place',
    'something went wrong',
  ],
};

for (const [cause, texts] of Object.entries(said))
  for (const text of texts)
    test(`plainly ${cause}: ${text}`, () => {
      assert.equal(read(text), cause);
    });

const nothing = [
  'Login failed',
  'Authentication failed on this server',
  'Access denied',
  'not accepted',
  'LOGIN failed, server signing off',
  'the user is not logged in',
  'You may not be connected',
  'if the server is down, tell us',
  'password wrong or account unverified',
  'account or server unavailable',
  'use the mailbox full name',
  'You have 3 attempts left',
  'Hello from the new mail server',
  'password rejected',
  'no such mailbox',
  'Please verify your account by signing in',
  'Password reset available on our site',
  'Please confirm your e-mail address and password',
  'For security reasons we do not say which of them',
  'a problem with your name',
];

for (const text of nothing)
  test(`says nothing plainly: ${text}`, () => {
    assert.equal(read(text), null);
  });

test('only what may be said is read', () => {
  assert.equal(read('mailbox is busy', ['login-temporary-failure']), null);
  assert.equal(read('auth disabled', ['login-method-unsupported']), 'login-method-unsupported');
});
