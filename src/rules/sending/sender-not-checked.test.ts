import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { envelope, smtpSending } from '../../testing/said-lines.ts';
import { senderNotChecked } from './sender-not-checked.ts';

testRule(senderNotChecked, [
  {
    name: 'somebody else is accepted as sender',
    endpoint: smtpSending(envelope('other-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok')),
    args: { sender: 'other@example.test' },
  },
  {
    name: 'near miss: only MAIL was accepted',
    endpoint: smtpSending(envelope('other-to-foreign', '250 2.1.0 Ok', '550 5.7.1 Denied')),
    args: null,
  },
  ...[
    '220 EX01.example.test Microsoft ESMTP MAIL Service ready at Sun, 22 Nov 2026 02:40:12 +0100',
    '220 smtp.gmail.com ESMTP 5b1f17b1804b1-20sm.3 - gsmtp',
  ].map((greeting) => ({
    name: `near miss: the sender is decided about later: ${greeting}`,
    endpoint: healthySmtp({
      greeting,
      relay: null,
      sending: { envelopes: [envelope('other-to-foreign', '250 2.1.0 Ok', '250 2.1.5 Ok')], failure: null },
    }),
    args: null,
  })),
  {
    name: 'near miss: it was not asked',
    endpoint: smtpSending(envelope('own-to-foreign', '250 2.1.0 Ok', '250 Ok')),
    args: null,
  },
]);
