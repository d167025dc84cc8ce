import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { incomingLoginDiffers } from './incoming-login-differs.ts';

const refusal = refused('-ERR [AUTH] Authentication failed.');

testRule(incomingLoginDiffers, [
  {
    name: 'the same login was good for sending',
    check: { endpoints: [pop3Login(refusal), healthySmtp()] },
    args: {
      sameHost: true,
      incoming: 'mail.example.test',
      service: 'POP3',
      accepted: 'mail.example.test',
      acceptedService: 'SMTP',
      said: '-ERR [AUTH] Authentication failed.',
    },
    says: /Switch POP3 on/,
  },
  {
    name: 'near miss: another name was good',
    check: { endpoints: [pop3Login({ ...refusal, username: 'ann' }), healthySmtp()] },
    args: null,
  },
  {
    name: 'near miss: sending refuses it too',
    check: { endpoints: [pop3Login(refusal), smtpLogin(refused('535 5.7.8 Bad credentials'))] },
    args: null,
  },
  {
    name: 'near miss: the server says that POP3 is off',
    check: {
      endpoints: [pop3Login(refused('-ERR [SYS/PERM] POP3 access is disabled for this user')), healthySmtp()],
    },
    args: null,
  },
]);
