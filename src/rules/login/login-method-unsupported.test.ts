import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginMethodUnsupported } from './login-method-unsupported.ts';

testRule(loginMethodUnsupported, [
  {
    name: 'only methods of company networks',
    endpoint: smtpLogin({ outcome: 'skipped', skipped: 'no-common-mechanism', offered: ['NTLM', 'GSSAPI'] }),
    args: { offered: ['NTLM', 'GSSAPI'], ways: 'company' },
    says: /NTLM and GSSAPI/,
  },
  {
    name: 'a POP3 server that names no login at all',
    endpoint: pop3Login({ outcome: 'skipped', skipped: 'not-offered', offered: [] }),
    args: { offered: [], ways: 'other' },
  },
  {
    name: 'the method is unknown after all',
    endpoint: smtpLogin(refused('504 5.7.4 Unrecognized authentication type')),
    args: { stage: 'login', offered: ['PLAIN', 'LOGIN'], ways: 'password', usable: ['PLAIN', 'LOGIN'] },
    says: /announces PLAIN and LOGIN, but did not take/,
  },
  {
    name: 'near miss: only tokens',
    endpoint: smtpLogin({
      outcome: 'skipped',
      skipped: 'no-common-mechanism',
      offered: ['XOAUTH2', 'OAUTHBEARER'],
    }),
    args: null,
  },
]);
