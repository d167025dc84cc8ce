import type { Reply } from '../../model/facts.ts';
import { checkRule } from '../rule.ts';
import { messageRefusal } from '../sending/message-refusal.ts';
import { said } from '../server-text/quote.ts';

export const deliveryRejectedAfterData = checkRule({
  id: 'delivery-rejected-after-data',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ cause, later }) => (cause === 'full' || later === true ? 'you' : 'provider'),
  },
  legs: ({ cause }) => [cause === 'full' ? 'others-mailbox' : 'outgoing-others'],
  sparesSettings: true,
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'rejected' || roundTrip.reply === null) return null;
    // A limit, a sender or a stopped account has a finding that says so.
    if (messageRefusal(roundTrip) !== null) return null;
    const { reply, sentBy } = roundTrip;
    const args = { cause: causeOf(reply), later: reply.status.startsWith('4'), said: said(reply) };
    return { args, evidence: [reply.evidence], ...(sentBy !== null && { endpoint: sentBy }) };
  },
});

/** By the enhanced code where there is one (RFC 3463: X.2.2 mailbox full, X.3.1 system full, X.7.x policy), else by code and text. */
function causeOf({ status, enhanced, text }: Reply): 'full' | 'content' | 'other' {
  if (enhanced !== null && /\.(2\.2|3\.1)$/.test(enhanced)) return 'full';
  if (enhanced !== null && /\.(7|6)\.\d+$/.test(enhanced)) return 'content';
  if (status === '552' || /\b(quota|mailbox (is )?full|over ?quota|insufficient)\b/i.test(text))
    return 'full';
  return /spam|content|virus|policy|blocked|rejected/i.test(text) || status === '554' ? 'content' : 'other';
}
