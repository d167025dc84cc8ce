import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpRelay } from '../../testing/said-lines.ts';
import { openRelay } from './open-relay.ts';

testRule(openRelay, [
  {
    name: 'a stranger is served, a mailbox that does not exist is refused',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '550 5.1.1 User unknown'),
    ),
    args: {},
  },
  {
    name: 'a stranger is refused, but served as the server itself',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '554 5.7.1 Relay access denied'),
      envelope('oddity-3', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '550 5.1.1 User unknown'),
    ),
    args: {},
  },
  {
    name: 'near miss: only a routed address is taken',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '554 5.7.1 Relay access denied'),
      envelope('oddity-6', '250 2.1.0 Ok', '250 Ok'),
    ),
    args: null,
  },
  {
    name: 'near miss: a catch-all',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '250 Ok'),
    ),
    args: null,
  },
  {
    name: 'near miss: the control was put off',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '451 4.7.1 Later'),
    ),
    args: null,
  },
  {
    name: 'near miss: the control met a blocklist',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '554 5.7.1 Client host blocked using zen.spamhaus.org'),
    ),
    args: null,
  },
  {
    name: 'near miss: no control was asked',
    endpoint: smtpRelay(envelope('foreign', '250 2.1.0 Ok', '250 Ok')),
    args: null,
  },
]);
