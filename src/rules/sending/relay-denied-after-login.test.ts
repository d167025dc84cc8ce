import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { relayDeniedAfterLogin } from './relay-denied-after-login.ts';

const unclear = '550 Cannot receive for specified address';
const after = envelope('own-to-foreign', '250 2.1.0 Ok', unclear);
const before = (rcpt: string) => ({
  ...{ relay: { envelopes: [envelope('foreign', '250 2.1.0 Ok', rcpt)], failure: null } },
  ...{ sending: { envelopes: [after], failure: null } },
});

testRule(relayDeniedAfterLogin, [
  {
    name: 'relaying is denied although the login worked',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '554 5.7.1 Relay access denied')),
    args: { said: '554 5.7.1 Relay access denied' },
    says: /Relay access denied/,
  },
  {
    name: 'a login is asked for again',
    endpoint: smtpSending(envelope('own-to-foreign', '530 5.7.0 Authentication required', null)),
    args: { said: '530 5.7.0 Authentication required' },
  },
  {
    name: 'words that say nothing of it, and the same ones before the login',
    endpoint: healthySmtp(before(unclear)),
    args: { said: unclear },
  },
  {
    name: 'near miss: other words before the login',
    endpoint: healthySmtp(before('550 5.7.1 Relaying denied')),
    args: null,
  },
  {
    name: 'near miss: the recipient domain takes no mail',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '550 5.1.2 Domain not found')),
    args: null,
  },
  {
    name: 'near miss: the sender is refused',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '553 5.7.1 Sender address rejected')),
    args: null,
  },
]);
