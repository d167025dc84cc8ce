import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { outgoingLoginDiffers } from './outgoing-login-differs.ts';

testRule(outgoingLoginDiffers, [
  {
    name: 'receiving is let in, sending is not, under one name',
    check: { endpoints: [healthyPop3(), smtpLogin(refused('535 5.7.8 Bad credentials'))] },
    args: { incoming: 'mail.example.test', outgoing: 'mail.example.test', sameHost: true },
  },
  {
    name: 'near miss: another name',
    check: { endpoints: [healthyPop3(), smtpLogin({ ...refused('535 5.7.8 No'), username: 'ann' })] },
    args: null,
  },
  {
    name: 'near miss: both refused',
    check: { endpoints: [pop3Login(refused('-ERR [AUTH] No')), smtpLogin(refused('535 5.7.8 No'))] },
    args: null,
  },
  {
    name: 'near miss: sending is switched off',
    check: { endpoints: [healthyPop3(), smtpLogin(refused('525 5.7.13 Account disabled'))] },
    args: null,
  },
]);
