import { testRule } from '../../testing/rule-cases.ts';
import { refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginAccountDisabled } from './login-account-disabled.ts';

testRule(loginAccountDisabled, [
  {
    name: 'said at the login',
    endpoint: smtpLogin(refused('525 5.7.13 User account disabled')),
    args: { stage: 'login' },
  },
  { name: 'near miss', endpoint: smtpLogin(refused('535 5.7.8 Bad credentials')), args: null },
]);
