import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginPasswordMethodOff } from './login-password-method-off.ts';

testRule(loginPasswordMethodOff, [
  {
    name: 'Microsoft turned passwords off',
    endpoint: smtpLogin(
      refused('535 5.7.139 Authentication unsuccessful, basic authentication is disabled.'),
    ),
    args: { stage: 'login', offered: ['PLAIN', 'LOGIN'] },
  },
  {
    name: 'only tokens are on offer',
    endpoint: pop3Login({ outcome: 'skipped', skipped: 'no-common-mechanism', offered: ['XOAUTH2'] }),
    args: { offered: ['XOAUTH2'] },
    says: /OAuth/,
  },
  {
    name: 'LOGIN is listed beside tokens and unknown when it comes',
    endpoint: smtpLogin({
      ...refused('504 5.7.4 Unrecognized authentication type'),
      offered: ['LOGIN', 'XOAUTH2'],
    }),
    args: { stage: 'login', offered: ['LOGIN', 'XOAUTH2'] },
  },
  {
    name: 'tokens beside the logins of a company network',
    endpoint: smtpLogin({
      outcome: 'skipped',
      skipped: 'no-common-mechanism',
      offered: ['NTLM', 'GSSAPI', 'XOAUTH2'],
    }),
    args: { offered: ['NTLM', 'GSSAPI', 'XOAUTH2'] },
  },
  {
    name: 'near miss: methods of company networks',
    endpoint: pop3Login({ outcome: 'skipped', skipped: 'no-common-mechanism', offered: ['NTLM', 'GSSAPI'] }),
    args: null,
  },
  {
    name: 'near miss: only sending is off',
    endpoint: smtpLogin(refused('535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.')),
    args: null,
  },
]);
