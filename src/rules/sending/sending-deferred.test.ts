import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EnvelopeFact } from '../../model/facts.ts';
import type { Endpoint } from '../../model/report.ts';
import { healthyCheck, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { judge } from '../judge.ts';
import { sendingDeferred } from './sending-deferred.ts';

function hungUp(...envelopes: EnvelopeFact[]): Endpoint {
  return healthySmtp({
    sending: { envelopes, failure: { kind: 'connection-closed', step: 'sending', detail: 'test' } },
  });
}

testRule(sendingDeferred, [
  {
    name: 'the server asks to come back later',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '451 4.7.1 Please try again later')),
    args: { said: '451 4.7.1 Please try again later', fault: false, silent: false },
  },
  {
    name: 'the way onward is broken: Dovecot submission without its relay',
    endpoint: smtpSending(
      envelope(
        'own-to-foreign',
        '421 4.4.0 mail.example.test Failed to connect to relay server (connect)',
        null,
      ),
    ),
    args: {
      said: '421 4.4.0 mail.example.test Failed to connect to relay server (connect)',
      fault: true,
      silent: false,
    },
    says: /fault on its own side/,
  },
  {
    name: 'hung up without an answer',
    endpoint: hungUp(),
    args: { said: '', fault: true, silent: true },
    says: /gave no answer/,
  },
  {
    name: 'hung up after the sender was refused',
    endpoint: hungUp(envelope('own-to-foreign', '550 5.7.1 No', null)),
    args: null,
  },
  {
    name: 'hung up after the answer that counts',
    endpoint: hungUp(envelope('own-to-foreign', '250 Ok', '250 Ok')),
    args: null,
  },
  {
    name: 'near miss: a limit',
    endpoint: smtpSending(
      envelope('own-to-foreign', '250 2.1.0 Ok', '450 4.7.1 hourly sending limit exceeded'),
    ),
    args: null,
  },
  {
    name: 'near miss: our recipient has no mail server',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '450 4.1.2 Domain not found')),
    args: null,
  },
  {
    name: 'near miss: refused for good',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '550 5.7.1 Denied')),
    args: null,
  },
]);

test('who is put off for mail to himself as well cannot send; greylisting passes by itself', () => {
  const weight = (reply: string) => {
    const endpoint = smtpSending(
      envelope('own-to-foreign', '250 2.1.0 Ok', reply),
      envelope('own-to-own', '250 2.1.0 Ok', reply),
    );
    return judge([sendingDeferred], healthyCheck({ endpoints: [endpoint] })).findings[0]?.severity;
  };
  assert.equal(weight('452 4.1.0 requested action aborted: try again later'), 'problem');
  assert.equal(weight('450 4.2.0 Greylisted, come back in 5 minutes'), 'warning');
});
