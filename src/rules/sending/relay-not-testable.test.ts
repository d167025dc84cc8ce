import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpRelay } from '../../testing/said-lines.ts';
import { relayNotTestable } from './relay-not-testable.ts';

const closed = { kind: 'connection-closed', step: 'relay', detail: 'closed before the greeting' } as const;

testRule(relayNotTestable, [
  {
    name: 'the connection ended before the first question',
    endpoint: healthySmtp({ relay: { envelopes: [], failure: closed } }),
    args: { reason: 'no-answer' },
  },
  {
    name: 'a blocklist',
    endpoint: smtpRelay(envelope('foreign', '250 2.1.0 Ok', '554 5.7.1 blocked using zen.spamhaus.org')),
    args: { reason: 'blocked' },
  },
  {
    name: 'greylisting',
    endpoint: smtpRelay(envelope('foreign', '250 2.1.0 Ok', '450 4.2.0 Greylisted')),
    args: { reason: 'deferred' },
  },
  {
    name: 'the recipient domain takes no mail',
    endpoint: smtpRelay(envelope('foreign', '250 2.1.0 Ok', '550 Unrouteable address')),
    args: { reason: 'recipient' },
  },
  {
    name: 'the sender is refused',
    endpoint: smtpRelay(envelope('foreign', '550 5.1.8 Sender address rejected: Domain not found', null)),
    args: { reason: 'sender' },
  },
  {
    name: 'a general refusal at MAIL',
    endpoint: smtpRelay(envelope('foreign', '554 5.7.1 Access denied', null)),
    args: { reason: 'unclear' },
  },
  {
    name: 'a catch-all',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '250 Ok'),
    ),
    args: { reason: 'accepts-everything' },
  },
  {
    name: 'a control that was put off',
    endpoint: smtpRelay(
      envelope('foreign', '250 2.1.0 Ok', '250 Ok'),
      envelope('control-local', '250 2.1.0 Ok', '451 Later'),
    ),
    args: { reason: 'control-open' },
  },
  {
    name: 'silence',
    endpoint: smtpRelay(envelope('foreign', '250 2.1.0 Ok', null)),
    args: { reason: 'no-answer' },
  },
  {
    name: 'near miss: put off, but in words about relaying',
    endpoint: smtpRelay(envelope('foreign', '250 2.1.0 Ok', '454 4.7.1 Relay access denied')),
    args: null,
  },
  {
    name: 'near miss: a login is wanted',
    endpoint: smtpRelay(envelope('foreign', '530 5.7.0 Authentication required', null)),
    args: null,
  },
]);
