import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginRefused } from './login-refused.ts';

testRule(loginRefused, [
  {
    name: 'a wrong password, said with the standard code',
    endpoint: pop3Login(refused('-ERR [AUTH] Authentication failed.')),
    args: {
      stage: 'login',
      username: 'ann@example.test',
      fullAddress: true,
      worked: [],
      provider: null,
      appPasswords: null,
      behind: false,
      challenge: null,
    },
    says: /webmail/,
  },
  {
    name: 'it tells which name worked elsewhere',
    check: { endpoints: [pop3Login({ ...refused('-ERR [AUTH] No.'), username: 'ann' }), healthySmtp()] },
    args: {
      stage: 'login',
      username: 'ann',
      fullAddress: false,
      worked: ['sending mail.example.test ann@example.test'],
      provider: null,
      appPasswords: null,
      behind: false,
      challenge: null,
    },
    says: /full e-mail address/,
  },
  {
    name: 'a provider that wants app passwords is named',
    endpoint: smtpLogin(
      refused('535 5.7.8 Username and Password not accepted.'),
      {},
      { host: 'smtp.gmail.com' },
    ),
    args: {
      stage: 'login',
      username: 'ann@example.test',
      fullAddress: true,
      worked: [],
      provider: 'Google',
      appPasswords: 'https://myaccount.google.com/apppasswords',
      behind: false,
      challenge: null,
    },
    says: /app password/,
  },
  {
    name: 'the words of a proxy that logged in again at the server behind',
    endpoint: pop3Login(refused('-ERR failed: Re-Authentication Failure')),
    args: {
      stage: 'login',
      username: 'ann@example.test',
      fullAddress: true,
      worked: [],
      provider: null,
      appPasswords: null,
      behind: true,
      challenge: null,
    },
    says: /wants encryption between the two[\s\S]*look the same[\s\S]*between the servers/,
  },
  { name: 'near miss: a passing fault', endpoint: pop3Login(refused('-ERR [SYS/TEMP] Failed')), args: null },
  { name: 'near miss: a lock', endpoint: pop3Login(refused('-ERR [IN-USE] Locked')), args: null },
  {
    name: 'near miss: no login tried',
    endpoint: pop3Login({ outcome: 'skipped', skipped: 'no-password' }),
    args: null,
  },
]);
