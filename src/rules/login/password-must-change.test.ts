import { testRule } from '../../testing/rule-cases.ts';
import { envelope, pop3Login, refused, smtpLogin, smtpSending } from '../../testing/said-lines.ts';
import { passwordMustChange } from './password-must-change.ts';

testRule(passwordMustChange, [
  {
    name: 'a password that is too simple, with the server’s own words',
    endpoint: smtpLogin(refused('535 5.7.0 authentication rejected: your password is too simple')),
    args: { stage: 'login', said: '535 5.7.0 authentication rejected: your password is too simple' },
    says: /new, long password/,
  },
  {
    name: 'an expired password, with a link',
    endpoint: pop3Login(refused('-ERR Password expired, see https://account.example.test/password')),
    args: {
      stage: 'login',
      said: '-ERR Password expired, see https://account.example.test/password',
      link: 'https://account.example.test/password',
    },
  },
  {
    name: 'let in, and refused when it sends',
    endpoint: smtpSending(
      envelope(
        'own-to-foreign',
        '250 Ok',
        '554 5.7.1 <x@example.org>: Recipient address rejected: Password expired, please change your password',
      ),
    ),
    args: {
      stage: 'sending',
      said: '554 5.7.1 <x@example.org>: Recipient address rejected: Password expired, please change your password',
    },
    says: /before it sends your mail/,
  },
  { name: 'near miss: a wrong one', endpoint: smtpLogin(refused('535 5.7.8 Wrong password')), args: null },
  {
    name: 'near miss: the account has expired',
    endpoint: smtpLogin(refused('535 Account expired')),
    args: null,
  },
]);
