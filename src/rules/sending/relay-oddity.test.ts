import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpRelay } from '../../testing/said-lines.ts';
import { relayOddity } from './relay-oddity.ts';

testRule(relayOddity, [
  {
    name: 'a percent form is accepted while the plain form is refused',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '554 5.7.1 Relay access denied'),
      envelope('oddity-5', '250 2.1.0 Ok', '250 Ok', 'relaytest%example.org@mail.example.test'),
    ),
    args: { recipients: ['relaytest%example.org@mail.example.test'] },
  },
  {
    name: 'near miss: a quoted form without a domain is a local mailbox',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '554 5.7.1 Relay access denied'),
      envelope('oddity-7', '250 2.1.0 Ok', '250 Ok', '"relaytest@example.org"'),
    ),
    args: null,
  },
  {
    name: 'near miss: the odd form is refused too',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '554 5.7.1 Relay access denied'),
      envelope('oddity-5', '250 2.1.0 Ok', '550 No', 'relaytest%example.org@mail.example.test'),
    ),
    args: null,
  },
  {
    name: 'near miss: everything is accepted',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('oddity-5', '250 2.1.0 Ok', '250 Ok', 'relaytest%example.org@mail.example.test'),
    ),
    args: null,
  },
]);
