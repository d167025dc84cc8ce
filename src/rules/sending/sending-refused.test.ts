import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { sendingRefused } from './sending-refused.ts';

const ok = '250 2.1.0 Ok';
const listed = '554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org';

testRule(sendingRefused, [
  {
    name: 'a blocklist is about the address of the client, and has a finding of its own',
    endpoint: smtpSending(envelope('own-to-foreign', ok, listed), envelope('own-to-own', ok, ok)),
    args: null,
  },
  {
    name: 'a bare refusal of all mail',
    endpoint: smtpSending(envelope('own-to-foreign', '550 5.7.1 Access denied', null)),
    args: { blocked: false, said: '550 5.7.1 Access denied' },
  },
  {
    name: 'the same on port 25, where other ports may help',
    endpoint: { ...smtpSending(envelope('own-to-foreign', '550 5.7.1 Access denied', null)), port: 25 },
    args: { blocked: false },
    says: /Use port 465 or 587 and not port 25/,
  },
  {
    name: 'near miss: a bare refusal of our recipient alone',
    endpoint: smtpSending(
      envelope('own-to-foreign', ok, '550 5.7.1 Access denied'),
      envelope('own-to-own', ok, ok),
    ),
    args: null,
  },
  {
    name: 'outgoing mail is suspended, mail to oneself is not',
    endpoint: smtpSending(
      envelope('own-to-foreign', ok, '550 Outgoing mail from "ann@example.test" has been suspended.'),
      envelope('own-to-own', ok, ok),
    ),
    args: {
      blocked: false,
      suspended: true,
      said: '550 Outgoing mail from "ann@example.test" has been suspended.',
    },
  },
  {
    name: 'encryption is wanted where there is encryption',
    endpoint: smtpSending(
      envelope('own-to-foreign', '250 2.1.0 Ok', '553 This server wants TLS, TLS is required'),
      envelope('own-to-own', '250 2.1.0 Ok', '553 This server wants TLS, TLS is required'),
    ),
    args: { blocked: false },
  },
  {
    name: 'near miss: only one of two recipients is unknown',
    endpoint: smtpSending(
      envelope('own-to-foreign', '250 2.1.0 Ok', '550 5.1.1 User unknown'),
      envelope('own-to-own', '250 2.1.0 Ok', '250 2.1.5 Ok'),
    ),
    args: null,
  },
  {
    name: 'near miss: relaying is denied',
    endpoint: smtpSending(envelope('own-to-foreign', ok, '554 5.7.1 Relay access denied')),
    args: null,
  },
  {
    name: 'near miss: our recipient has no mail server',
    endpoint: smtpSending(envelope('own-to-foreign', ok, '550 Unrouteable address')),
    args: null,
  },
]);
