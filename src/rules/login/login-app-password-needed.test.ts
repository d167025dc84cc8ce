import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginAppPasswordNeeded } from './login-app-password-needed.ts';

testRule(loginAppPasswordNeeded, [
  {
    name: 'Gmail says so, whatever name the server was asked under',
    endpoint: smtpLogin(
      refused('534 5.7.9 Application-specific password required. See https://support.google.com/mail/?p=x'),
    ),
    args: { stage: 'login', provider: 'Google', appPasswords: 'https://myaccount.google.com/apppasswords' },
    says: /myaccount\.google\.com/,
  },
  {
    name: 'an unknown provider',
    endpoint: pop3Login(refused('-ERR [AUTH] Please use an app password')),
    args: { stage: 'login', provider: null, appPasswords: null },
  },
  {
    name: 'near miss: the app password itself was wrong',
    endpoint: pop3Login(refused('-ERR [AUTH] Invalid app password')),
    args: null,
  },
]);
