import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { sendingDeferred } from './sending-deferred.ts';

testRule(sendingDeferred, [
  {
    name: 'the server asks to come back later',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '451 4.7.1 Please try again later')),
    args: { said: '451 4.7.1 Please try again later' },
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
